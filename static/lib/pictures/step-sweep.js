import { nearestStep } from '../figure/nearest-step.js';
import { SMALLEST_STEP, guides, logarithmicAxes } from './logarithmic-axes.js';
import { text } from '../base/text.js';

/**
 * @import { State } from '../figure/figure.js'
 * @typedef {{h: number, error: number | string, hShown: string, errorShown: string}} Best
 * @typedef {{shown: string[], errors: (number | string)[], errorsShown: string[], best?: Best}} Errors of one scheme
 * @typedef {{steps: number[], schemes: Record<string, Errors>}} Sweep
 * @typedef {Sweep & {formula: import('../figure/formula-field.js').Formula, stepsShown: string[], exactShown: string,
 *   warning?: import('../figure/figure.js').Warning}} Answer
 */

export const SCHEMES = ['forward', 'backward', 'central'];
/** @type {Record<string, {marker: string, dash: number[]}>} */
const LOOKS = {
  forward: { marker: 'circle', dash: [] },
  backward: { marker: 'triangle', dash: [2, 3] },
  central: { marker: 'rectRot', dash: [8, 4] },
};

/** The schemes that are shown. @param {State} state */
export function chosen(state) {
  return SCHEMES.filter((scheme) => state.schemes.split(',').includes(scheme));
}

/** Whether no error is left to draw because all are 0. @param {State} state @param {Pick<Sweep, 'schemes'>} sweep */
export function allZero(state, { schemes }) {
  return chosen(state).every((scheme) => schemes[scheme].errors.every((error) => Number(error) === 0));
}

/** Untouched, the read-out stands at the best step of the last scheme that is shown. @param {State} state @param {Sweep} sweep */
export function chosenStep(state, { steps, schemes }) {
  const best = schemes[chosen(state).at(-1) ?? 'central'].best;
  return nearestStep(steps, state.h || String(best?.h ?? steps[0]));
}

/**
 * What the figure "step-sweep" draws: a pure function of its state and its answer.
 * @param {State} state
 * @param {Sweep} sweep
 * @returns {import('../chart/chart.js').Picture}
 */
export function picture(state, { steps, schemes }) {
  const shown = chosen(state);
  const series = Object.fromEntries(shown.map((scheme) => [scheme, points(steps, schemes[scheme].errors)]));
  const axes = logarithmicAxes(steps, Object.values(series).flat());
  const at = steps[chosenStep(state, { steps, schemes })];
  const cursor = [
    { x: at, y: axes.y.min },
    { x: at, y: axes.y.max },
  ];
  return {
    x: { ...axes.x, title: 'h' },
    y: { ...axes.y, title: text('errorAxis') },
    marks: [
      { role: 'cursor', label: 'cursor', data: cursor, quiet: true },
      ...guides(series).map(({ slope, data }) => ({
        role: 'guide',
        label: text('slope', slope),
        dash: slope === 1 ? [2, 3] : [7, 3, 2, 3],
        data,
      })),
      ...shown.map((scheme) => ({ role: 'error', label: text(scheme), data: series[scheme], ...LOOKS[scheme] })),
      ...shown.flatMap((scheme) => optimum(schemes[scheme].best, LOOKS[scheme])),
    ],
  };
}

/** @param {Best | undefined} best @param {{marker: string}} look */
function optimum(best, { marker }) {
  if (!best || !(Number(best.error) > 0)) return [];
  return [
    {
      role: 'error',
      label: `best ${marker}`,
      data: [{ x: best.h, y: Number(best.error) }],
      marker,
      size: 8,
      faint: true,
      line: false,
      quiet: true,
    },
  ];
}

/**
 * An error of 0 has no place on a logarithmic axis; it is a gap here, and stands in the table.
 * @param {number[]} steps
 * @param {(number | string)[]} errors
 */
function points(steps, errors) {
  const drawn = (/** @type {number} */ error) => (error > 0 && error < Infinity ? error : null);
  return steps.map((x, i) => ({ x, y: drawn(Number(errors[i])) })).filter(({ x }) => x > SMALLEST_STEP);
}
