import { evaluations, times } from '../../../../static/lib/pictures/cost.js';
import { allPositive, lengthOf, values, walksOf } from '../../../../static/lib/pictures/descent.js';
import { arrowAt, longest } from '../../../../static/lib/pictures/field.js';
import { mapOf, placeNear } from '../../../../static/lib/pictures/landscape.js';
import { cutContents, flatPicture, secantsAt } from '../../../../static/lib/pictures/slices.js';
import { frameOf, picture, pointOf } from '../../../../static/lib/pictures/tangent.js';
import { fitPicture, lossPicture, probabilitiesPicture } from '../../../../static/lib/pictures/training-plots.js';
import { close, equal, holds, test } from '../test.js';

/**
 * What the server answers, as far as a picture reads it.
 * @typedef {import('../../../../static/lib/pictures/tangent.js').Answer} Derivative
 * @typedef {import('../../../../static/lib/pictures/descent.js').Answer} Descent
 * @typedef {import('../../../../static/lib/pictures/slices.js').Cuts} Cuts
 * @typedef {import('../../../../static/lib/pictures/cost.js').Size} Size
 */

const FRAME = { left: { x: 1, y: 1 }, right: { x: 1.5, y: 2.25 }, value: '2.5' };
const TANGENT = /** @type {Derivative} */ (/** @type {unknown} */ ({
  at: { x: 1, y: 1 },
  range: { lo: 0, hi: 9 },
  frames: { steps: [0.5, 1e-4], forward: [FRAME, { ...FRAME, value: '2.0001' }] },
  plot: { datasets: [{ role: 'curve', data: [{ x: 0, y: 0 }, { x: 2, y: 4 }] }, { role: 'tangent', data: [{ x: 0, y: -1 }] }] },
}));
const ASKED = [{ path: '/api/derivative', body: { at: '1', window: ['0', '2'] } }];
const STATE = { scheme: 'forward', h: '0.5', at: '1', variable: 'x' };

test('a secant runs through its left point from edge to edge, with the slope that was computed', () => {
  const { marks } = picture(STATE, ASKED, [TANGENT]);
  equal(marks.find(({ role, moving }) => role === 'secant' && moving)?.data, [{ x: 0, y: -1.5 }, { x: 2, y: 3.5 }]);
  equal(frameOf({ ...STATE, h: '1e-5' }, TANGENT).value, '2.0001');
});

test('two points that are the same number have no secant', () => {
  const same = { ...TANGENT, frames: { ...TANGENT.frames, forward: [{ ...TANGENT.frames.forward[0], right: FRAME.left, value: '0' }] } };
  const { marks } = picture(STATE, ASKED, [same]);
  equal(marks.filter(({ role }) => role === 'secant').map(({ data }) => data.length), [0, 0]);
});

test('no tangent is drawn where the derivative must not be trusted', () => {
  const { marks } = picture(STATE, ASKED, [{ ...TANGENT, warning: { code: 'kink', message: 'kink' } }]);
  equal(marks.find(({ role }) => role === 'tangent')?.data, []);
});

test('a point that is dragged rides on the curve before the server has answered', () => {
  equal([pointOf({ at: '1' }, ASKED, TANGENT), pointOf({ at: '0.5' }, ASKED, TANGENT)], [{ x: 1, y: 1 }, { x: 0.5, y: 1 }]);
});

/** @type {(method: string, ...path: number[][]) => Descent} */
const run = (method, ...path) => /** @type {any} */ ({ method, path, values: path.map(([x]) => x * x) });
const DESCENT = { ...run('descent', [4, 0], [2, 0], [1, 0]), others: [run('adam', [4, 0], [3, 0])], variables: ['x', 'y'] };

test('walks of different lengths stand at one step, or at their last', () => {
  equal(lengthOf(DESCENT), 2);
  equal(walksOf({ step: '2' }, DESCENT).map(({ now, role }) => [now, role]), [[2, 'path'], [1, 'adam']]);
  equal(walksOf({ step: '' }, DESCENT).map(({ now }) => now), [2, 1]);
});

test('a logarithmic axis is offered only where every value is positive and finite', () => {
  equal(allPositive(walksOf({ step: '' }, DESCENT)), true);
  equal(allPositive(walksOf({ step: '' }, { ...DESCENT, values: [16, 0, 1] })), false);
  equal(allPositive(walksOf({ step: '' }, { ...DESCENT, values: [16, 'Infinity', 1] })), false);
});

test('the values of every walk are drawn over its steps', () => {
  const { x, y, marks } = values(DESCENT, walksOf({ step: '' }, DESCENT), false);
  equal([x.min, y.title], [0, 'f(x, y)']);
  equal(marks[1].data, [{ x: 0, y: 16 }, { x: 1, y: 4 }, { x: 2, y: 1 }]);
  holds(y.min < 1 && y.max > 16, 'the axis has room for all');
});

const ARROWS = [[0, 0, 1], [1, 0, 5], [0, 10, 2]].map(([x, y, norm]) => /** @type {any} */ ({ x, y, norm }));

test('the nearest arrow is near in cells, however oblong the window', () => {
  equal(arrowAt({ arrows: ARROWS }, { x: 0.1, y: 4 }), ARROWS[0]);
  equal(arrowAt({ arrows: ARROWS }, { x: 0.1, y: 7 }), ARROWS[2]);
  equal([arrowAt({ arrows: [] }, { x: 0, y: 0 }), longest({ arrows: [] }), longest({ arrows: ARROWS })], [null, null, ARROWS[1]]);
});

test('a landscape is the same as a map and in space', () => {
  const { plan, land } = mapOf({ x: [0, 1, 2], y: [5, 6], z: [], readable: [0, 9], contours: [{ level: 3, lines: [] }] }, ['u', 'v']);
  equal([plan.x, plan.y.title, plan.range, land.levels, land.titles], [{ min: 0, max: 2, title: 'u' }, 'v', [0, 9], [3], ['u', 'v', 'f(u, v)']]);
  equal(placeNear({ x: 0.7149, y: 5.5051 }, { x: [0, 2], y: [5, 6] }), { x: 0.72, y: 5.51 });
});

const slice = (/** @type {string} */ variable, /** @type {number} */ fixed) => ({
  variable, fixed, fixedShown: String(fixed), range: { lo: fixed, hi: fixed + 4 }, exactSlope: 1,
  curve: [{ x: 0, y: 0 }, { x: 2, y: 2 }], tangent: [{ x: 0, y: -10 }, { x: 2, y: 10 }],
  secants: { ends: [{ x: 2, y: 3 }], slopes: [2], slopesShown: ['2.0'] },
});
const CUTS = /** @type {Cuts} */ ({ slices: [slice('x', 3), slice('y', 1)], steps: [1], stepsShown: ['1.0'], value: 1, at: [1, 3] });

test('both cuts have the same heights, so that what is steeper looks steeper', () => {
  const [one, other] = [0, 1].map((i) => flatPicture(CUTS, i, { x: 1, y: 1 }, 0));
  equal([one.y.min, one.y.max], [other.y.min, other.y.max]);
  equal([one.y.title, other.y.title], ['f(x, 3)', 'f(1, y)']);
  equal(one.marks.at(-1)?.data, [{ x: 1, y: 1 }]);
});

test('a secant goes through the point and the one a step farther on', () => {
  const { marks } = flatPicture(CUTS, 0, { x: 1, y: 3 }, 0);
  equal(marks[2].data, [{ x: 0, y: -1 }, { x: 2, y: 3 }]);
  equal(marks[3].data, [{ x: 2, y: 3 }]);
  equal(secantsAt(CUTS, 0), { shown: '1.0', slopes: ['2.0', '2.0'] });
});

test('a tangent in space ends where the box does, and hides while the point is on its way', () => {
  const surface = { x: [0, 2], y: [0, 4], z: [[0, 0], [4, 4]] };
  const { wires = [] } = cutContents(surface, CUTS, { x: 1, y: 3 }, [-5, 5], 0);
  close(wires[1].points.map(({ z }) => z), [-5, 5]);
  equal(wires[1].points.map(({ x, y }) => [x, y]), [[0.5, 3], [1.5, 3]]);
  equal((cutContents(surface, CUTS, { x: 1.2, y: 3 }, [-5, 5], 0).wires ?? []).slice(1, 3).map(({ points }) => points), [[], []]);
});

const TRAINING = [8, 4, 2].map((loss, i) => ({ loss, predictions: [i, 2 * i], probabilities: [0.5 + i / 10, 0.5 - i / 10] }));

test('a loss over many decades has a logarithmic axis, any other starts at zero', () => {
  equal([lossPicture(TRAINING, 1).y.min, lossPicture(TRAINING, 1).y.logarithmic], [0, false]);
  const steep = lossPicture([{ loss: 1000 }, { loss: 0.1 }, { loss: 0 }], 2);
  equal([steep.y.logarithmic, steep.y.min, steep.marks[0].data.length, steep.marks[1].data], [true, 0.05, 2, []]);
});

test('a loss beyond all bounds is a gap', () => {
  equal(lossPicture([{ loss: 1 }, { loss: 'Infinity' }], 0).marks[0].data, [{ x: 0, y: 1 }, { x: 1, y: null }]);
});

test('each prediction stands over its target, with its way to the line where both are equal', () => {
  const { marks } = fitPicture([1, 5], TRAINING, 2);
  equal(marks[2].data, [{ x: 1, y: 2 }, { x: 5, y: 4 }]);
  equal(marks[1].data, [{ x: 1, y: 1 }, { x: 1, y: 2 }, { x: 1, y: null }, { x: 5, y: 5 }, { x: 5, y: 4 }, { x: 5, y: null }]);
});

test('the right class is the strong line', () => {
  const { marks } = probabilitiesPicture(TRAINING, 2, 1);
  equal(marks.map(({ role }) => role), ['guide', 'curve', 'point']);
  close(marks[2].data.map(({ y }) => Number(y)), [0.7, 0.3]);
});

test('costs are drawn between whole powers of ten', () => {
  const size = (/** @type {number} */ n) => ({ n, central: { evaluations: 2 * n, nanoseconds: 1e3 }, reverse: { evaluations: 1, nanoseconds: 5e8 } });
  const sizes = /** @type {Size[]} */ ([2, 300].map(size));
  const counts = evaluations(sizes);
  close([counts.x.min * 1.5, counts.x.max / 1.5, counts.y.min * 1.5, counts.y.max / 1.5], [1, 1000, 1, 1000], 1e-9);
  close(times(sizes).marks.map(({ data }) => Number(data[0].y)), [1e-6, 0.5]);
});
