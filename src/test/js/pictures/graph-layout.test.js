import { layout } from '../../../../static/lib/pictures/graph-layout.js';
import { equal, holds as sure, test } from '../test.js';

const leaf = (operation = 'variable') => ({ inputs: /** @type {number[]} */ ([]), operation });
const of = (/** @type {number[]} */ ...inputs) => ({ inputs, operation: 'add' });

test('a node stands later than all that it reads, a number right before its reader', () => {
  const { places, layers } = layout([leaf(), leaf(), of(0, 1), leaf('number'), of(2, 3)]);
  equal(places.map(({ layer }) => layer), [0, 0, 1, 1, 2]);
  equal(layers, 3);
});

test('a long edge has a passage of its own in every layer between', () => {
  const { edges } = layout([leaf(), of(0), of(1), of(2, 0)]);
  equal(edges.map(({ from, to, through }) => [from, to, through.map(({ layer }) => layer)]), [[0, 1, []], [1, 2, []], [2, 3, []], [0, 3, [1, 2]]]);
});

test('nodes of a layer never overlap, and all is within the breadth', () => {
  const leaves = Array.from({ length: 6 }, () => leaf());
  const { places, breadth } = layout([...leaves, of(5, 0), of(4, 1), of(3, 2), of(6, 7), of(8, 9)]);
  const rows = [0, 1, 2].map((layer) => places.filter((place) => place.layer === layer).map(({ at }) => at).sort((a, b) => a - b));
  sure(rows.every((row) => row.every((at, i) => i === 0 || at - row[i - 1] > 0.999)), 'no overlap');
  sure(places.every(({ at }) => at > 0.499 && at < breadth - 0.499), 'within');
});

test('an operation that takes the same node twice has one edge', () => {
  equal(layout([leaf(), of(0, 0)]).edges.length, 1);
});
