import { guides, logarithmicAxes } from '../../../../static/lib/pictures/logarithmic-axes.js';
import { allZero, chosen, chosenStep, picture } from '../../../../static/lib/pictures/step-sweep.js';
import { close, equal, test } from '../test.js';

/** @import { Sweep } from '../../../../static/lib/pictures/step-sweep.js' */

const STEPS = Array.from({ length: 17 }, (_, i) => 10 ** -i);
const falling = (/** @type {number} */ slope, floor = 1e-12) => STEPS.map((h) => ({ x: h, y: Math.max(floor, 0.3 * h ** slope) }));

test('the axes hold every error between whole decades, and no step at which x + h is x', () => {
  const { x, y } = logarithmicAxes([1, 1e-8, 1e-16, 1e-20], [{ y: 3e-9 }, { y: 0.2 }, { y: null }].map((point) => ({ x: 1, ...point })));
  close([x.min / 5e-17, x.max, y.min / 5e-10, y.max], [1, 2, 1, 2]);
});

test('a guide has the slope of the theory, beside the series that falls so', () => {
  const [first, second, ...more] = guides({ forward: falling(1), central: falling(2) });
  equal([first.slope, second.slope, more.length], [1, 2, 0]);
  for (const { slope, data } of [first, second]) {
    const [from, to] = data;
    close(Math.log(from.y / to.y) / Math.log(from.x / to.x), slope, 1e-9);
    close(from.y / (0.3 * from.x ** slope), 4);
  }
});

test('a series that is exact but for rounding has no guide', () => {
  equal(guides({ central: STEPS.map((x) => ({ x, y: 1e-16 / x })) }), []);
  equal(guides({ central: STEPS.map((x) => ({ x, y: null })) }), []);
});

const ANSWER = /** @type {Sweep} */ (/** @type {unknown} */ ({
  steps: [1, 0.1, 0.01],
  schemes: { forward: { errors: [0.5, 0.05, 0], best: { h: 0.1, error: '0.05' } }, central: { errors: [0.1, 'Infinity', 0.001], best: { h: 0.01, error: '0.001' } } },
}));

test('the read-out stands at the best step of the last scheme, until another is chosen', () => {
  equal(chosen({ schemes: 'central,forward' }), ['forward', 'central']);
  equal([chosenStep({ schemes: 'forward,central', h: '' }, ANSWER), chosenStep({ schemes: 'forward', h: '' }, ANSWER), chosenStep({ schemes: 'forward', h: '1' }, ANSWER)], [2, 1, 0]);
});

test('an error of zero or beyond all bounds is a gap', () => {
  const { marks } = picture({ schemes: 'forward,central', h: '' }, ANSWER);
  const series = marks.filter(({ role, quiet }) => role === 'error' && !quiet).map(({ data }) => data.map(({ y }) => y));
  equal(series, [[0.5, 0.05, null], [0.1, null, 0.001]]);
});

test('errors that are all zero are told from errors that are gaps', () => {
  const flat = /** @type {Sweep} */ (/** @type {unknown} */ ({ schemes: { forward: { errors: [0, 0] }, central: { errors: [0, 'NaN'] } } }));
  equal([allZero({ schemes: 'forward' }, flat), allZero({ schemes: 'forward,central' }, flat)], [true, false]);
});
