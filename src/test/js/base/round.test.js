import { roundStep, snap, tickText, ticks } from '../../../../static/lib/base/round.js';
import { close, equal, test } from '../test.js';

test('a step is 1, 2, 5 or 10 times a power of ten, and never less than wished', () => {
  close([roundStep(10, 10), roundStep(11, 10), roundStep(21, 10), roundStep(51, 10)], [1, 2, 5, 10]);
  close([roundStep(0.001, 4), roundStep(3e9, 3)], [5e-4, 1e9]);
});

test('ticks stand at multiples of the step from end to end, without the noise of sums', () => {
  equal(ticks(-0.3, 0.3, 6), [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  equal(ticks(1, 9, 4), [2, 4, 6, 8]);
});

test('a point snaps to the nearest multiple of the step that is within the window', () => {
  equal(snap(0.74, [0, 1], 0.1), 0.7);
  equal(snap(9, [-1.05, 1.05], 0.1), 1);
  equal(snap(-9, [-1.05, 1.05], 0.1), -1);
});

test('a tick has a true minus sign, and powers of ten where it is very large or small', () => {
  equal([0.1 + 0.2, -2.5, 0, 1e6, -0.00002, 12345].map(tickText), ['0.3', '−2.5', '0', '1e6', '−2e−5', '12345']);
});
