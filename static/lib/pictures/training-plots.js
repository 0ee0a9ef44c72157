/** What the plots of a training show: pure functions of the answer and the step. */
import { text } from '../base/text.js';

/**
 * @import { Picture } from '../chart/chart.js'
 * @import { NetworkStep, NeuronStep, Step } from '../network/training-controls.js'
 */

const MANY_DECADES = 1000;
const DASHES = [[8, 4], [2, 3], [10, 3, 2, 3], [4, 4]];

/** The loss over the steps; on a logarithmic axis where it falls or rises far. */
export function lossPicture(/** @type {Pick<Step, 'loss'>[]} */ steps, /** @type {number} */ now) {
  const data = steps.map(({ loss }, x) => ({ x, y: finite(loss) }));
  const { logarithmic, ...range } = lossRange(data.flatMap(({ y }) => (y === null ? [] : [y])));
  const at = logarithmic && data[now].y === 0 ? [] : [data[now]];
  return {
    x: stepAxis(steps),
    y: { ...range, logarithmic, title: text(logarithmic ? 'lossLogarithmic' : 'loss') },
    marks: [
      { role: 'path', label: text('loss'), data: logarithmic ? data.filter(({ y }) => y !== 0) : data, marker: '' },
      { role: 'point', label: text('shownStep'), data: at, size: 6, line: false, moving: true },
    ],
  };
}

function lossRange(/** @type {number[]} */ losses) {
  const [least, most] = [Math.min(...losses), Math.max(...losses)];
  const positive = losses.filter((loss) => loss > 0);
  const low = Math.min(...positive);
  if (positive.length > 1 && most / low > MANY_DECADES) return { min: low / 2, max: most * 2, logarithmic: true };
  return { min: 0, max: most * 1.06 || least + 1, logarithmic: false };
}

/**
 * Each prediction over its target, and how far it is from the line where both are equal.
 * @param {number[]} targets
 * @param {Pick<NeuronStep, 'loss' | 'predictions'>[]} steps
 * @param {number} now
 * @returns {Picture}
 */
export function fitPicture(targets, steps, now) {
  const predictions = steps[now].predictions.map(finite);
  const points = targets.map((x, k) => ({ x, y: predictions[k] }));
  const across = spread(targets);
  const calm = Number(steps[steps.length - 1].loss) <= Number(steps[0].loss);
  const seen = (calm ? steps.flatMap((step) => step.predictions) : predictions).map(finite);
  return {
    x: { ...across, title: text('targetAxis') },
    y: { ...spread([...targets, ...seen.filter((y) => y !== null)]), title: text('predictionAxis') },
    marks: [
      { role: 'guide', label: text('fitLine'), data: [across.min, across.max].map((x) => ({ x, y: x })) },
      { role: 'error', label: text('residual'), data: points.flatMap(residual), marker: '', moving: true },
      { role: 'numeric', label: text('prediction'), data: points, size: 5.5, line: false, moving: true },
    ],
  };
}

/** @param {import('../chart/chart.js').Datum} point */
function residual({ x, y }) {
  return [
    { x, y: x },
    { x, y },
    { x, y: null },
  ];
}

/**
 * The probability of each class over the steps; the right class is the strong line.
 * @param {Pick<NetworkStep, 'probabilities'>[]} steps
 * @param {number} now
 * @param {number} right
 * @returns {Picture}
 */
export function probabilitiesPicture(steps, now, right) {
  const classes = steps[0].probabilities.map((_, k) => k);
  const others = classes.filter((k) => k !== right);
  const line = (/** @type {number} */ k) => ({
    role: k === right ? 'curve' : 'guide',
    label: text(k === right ? 'rightClassOf' : 'classOf', k),
    data: steps.map(({ probabilities }, x) => ({ x, y: finite(probabilities[k]) })),
    dash: k === right ? [] : DASHES[others.indexOf(k) % DASHES.length],
    width: k === right ? 2.5 : 1.75,
  });
  const points = classes.map((k) => ({ x: now, y: finite(steps[now].probabilities[k]) }));
  return {
    x: stepAxis(steps),
    y: { min: 0, max: 1, title: text('probability') },
    marks: [
      ...classes.map(line),
      { role: 'point', label: text('shownStep'), data: points, size: 5, line: false, moving: true, quiet: true },
    ],
  };
}

/** @param {unknown[]} steps */
function stepAxis(steps) {
  const last = Math.max(1, steps.length - 1);
  return { min: -last / 60, max: last, title: text('step') };
}

function spread(/** @type {number[]} */ values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1;
  return { min: low - margin, max: high + margin };
}

/** A number that can be drawn; what is not finite comes as a string. */
function finite(/** @type {number | string | null} */ value) {
  return Number.isFinite(value) ? Number(value) : null;
}
