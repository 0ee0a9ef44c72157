import { index, indexed } from '../../../../static/lib/base/indices.js';
import { lastIndex, replaced } from '../../../../static/lib/base/lists.js';
import { listOf } from '../../../../static/lib/base/variables.js';
import { equal, test } from '../test.js';

test('one value is replaced in a copy', () => {
  const list = [1, 2, 3];
  equal(replaced(list, 1, 9), [1, 9, 3]);
  equal(list, [1, 2, 3]);
});

test('the last value that meets a condition is found, and −1 tells that none does', () => {
  equal(lastIndex([1, 4, 2, 5, 3], (value) => value > 3), 3);
  equal(lastIndex([], () => true), -1);
});

test('names stand apart by commas, semicolons or spaces, however many', () => {
  equal(listOf(' x, y;z  w '), ['x', 'y', 'z', 'w']);
  equal(listOf(' '), []);
});

test('an index is set in small digits', () => {
  equal(index(1207), '₁₂₀₇');
  equal(indexed('x', 3, 1), ['x₁', 'x₂', 'x₃']);
});
