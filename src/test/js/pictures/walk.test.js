import { absence, holds, pointOf, rim, seen, thinned } from '../../../../static/lib/pictures/walk.js';
import { close, equal, holds as sure, test } from '../test.js';

const WINDOW = { x: /** @type {[number, number]} */ ([0, 10]), y: /** @type {[number, number]} */ ([0, 10]) };
const at = (/** @type {number[][]} */ ...pairs) => pairs.map(pointOf);

test('a point on the rim is in the window', () => {
  equal([[0, 10], [5, 5], [10.1, 5]].map((pair) => holds(WINDOW, pointOf(pair))), [true, true, false]);
});

test('a way out is cut at the rim, where an arrow leaves', () => {
  const { line, exits } = seen(at([5, 5], [15, 5]), WINDOW);
  equal(line.slice(0, 3), at([5, 5], [5, 5], [10, 5]));
  equal(exits, [{ from: { x: 5, y: 5 }, at: { x: 10, y: 5 } }]);
});

test('a walk that comes back is drawn from the rim on', () => {
  const { line } = seen(at([5, 5], [5, 15], [5, 8]), WINDOW);
  equal(line.filter(({ x }) => !Number.isNaN(x)).at(-2), { x: 5, y: 10 });
  equal(line.at(-1), { x: 5, y: 8 });
});

test('a step from outside to outside is not drawn, even over the window', () => {
  const { line, exits } = seen(at([-5, 5], [15, 5]), WINDOW);
  sure(line.every(({ x }) => Number.isNaN(x)), 'nothing but gaps');
  equal(exits, []);
});

test('steps that the eye cannot tell apart are drawn once, but the last one always', () => {
  const { line } = seen(at([5, 5], [5.001, 5], [5.002, 5], [5.003, 5]), WINDOW);
  equal(line, at([5, 5], [5.003, 5]));
});

test('the rim is crossed where the nearer side is', () => {
  const { x, y } = rim({ x: 5, y: 5 }, { x: 25, y: 10 }, WINDOW);
  close([x, y], [10, 6.25]);
});

test('an absence is told from its first step on, until the walk comes back', () => {
  const walk = at([5, 5], [15, 5], [16, 5], [5, 6]);
  equal([absence(walk, WINDOW, 0), absence(walk, WINDOW, 2), absence(walk, WINDOW, 3)], [
    { since: -1, left: -1 },
    { since: 1, left: 1 },
    { since: -1, left: 1 },
  ]);
});

test('a long series keeps its spikes', () => {
  const series = Array.from({ length: 10_000 }, (_, x) => ({ x, y: x === 4321 ? 99 : x === 7 ? -99 : Math.sin(x) }));
  const kept = thinned(series);
  sure(kept.length <= 600, 'few points are left');
  equal([Math.max(...kept.map(({ y }) => Number(y))), Math.min(...kept.map(({ y }) => Number(y)))], [99, -99]);
  sure(kept.every(({ x }, i) => i === 0 || x > kept[i - 1].x), 'in order');
  equal(thinned(series.slice(0, 300)).length, 300);
});
