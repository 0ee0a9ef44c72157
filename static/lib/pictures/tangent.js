import { valueAt, wideEnough } from '../chart/curve.js';
import { nearestStep } from '../figure/nearest-step.js';
import { text } from '../base/text.js';

/**
 * @import { Question } from '../base/api.js'
 * @import { Datum } from '../chart/chart.js'
 * @import { Point } from '../chart/pen.js'
 * @import { State } from '../figure/figure.js'
 *
 * The difference quotients at all steps of the slider, by the name of the scheme; and the answer that they are part of.
 * @typedef {'forward' | 'backward' | 'central'} Scheme
 * @typedef {{value: number | string, shown: string, errorShown: string, left: Point, right: Point}} Estimate
 * @typedef {Record<Scheme, Estimate[]> & {steps: number[], stepsShown: string[]}} Frames
 * @typedef {{formula: import('../figure/formula-field.js').Formula, at: Point & {xShown: string, yShown: string},
 *   exactShown: string, frames: Frames, plot: {datasets: {role: string, data: Datum[]}[]}, range: {lo: number, hi: number},
 *   warning?: import('../figure/figure.js').Warning}} Answer
 */

/**
 * What the figure "tangent" draws: a pure function of its state and the answers that it has.
 * @param {State} state
 * @param {Question[]} asked what the answers are to
 * @param {Answer[]} answers for the reader's point, and for the one to compare if there is one
 * @returns {import('../chart/chart.js').Picture}
 */
export function picture(state, asked, [own, other]) {
  const x = windowOf(asked);
  const curve = dataOf(own, 'curve');
  const { left, right } = frameOf(state, own);
  const ends = [left, right].filter((end) => end.x !== own.at.x);
  return {
    x: { ...x, title: state.variable },
    y: { ...wideEnough(own.range, [own.at.y, other?.at.y]), title: `f(${state.variable})` },
    marks: [
      { role: 'curve', label: text('curve'), data: curve },
      ...(other ? compared(other) : []),
      { role: 'tangent', label: text('tangent'), data: own.warning ? [] : dataOf(own, 'tangent') },
      { role: 'secant', label: text('secant'), data: secant(state, own, x), moving: true },
      { role: 'secant', label: 'ends', data: ends, marker: 'rect', size: 4.5, line: false, quiet: true },
      { role: 'point', label: text('handle'), data: [pointOf(state, asked, own)], size: 6.5, line: false },
    ],
  };
}

/** @param {Answer} other @returns {import('../chart/chart.js').Mark[]} */
function compared(other) {
  return [
    { role: 'tangent', label: 'compared', data: dataOf(other, 'tangent'), quiet: true },
    { role: 'point', label: text('comparePoint'), data: [other.at], marker: 'rectRot', size: 6, line: false },
  ];
}

/**
 * The point where it was dragged to, even before the server has said its value.
 * @param {State} state
 * @param {Question[]} asked
 * @param {Answer} own
 */
export function pointOf({ at }, asked, own) {
  const x = Number(at);
  return at === asked[0].body.at || !Number.isFinite(x) ? own.at : { x, y: valueAt(dataOf(own, 'curve'), x) };
}

/** The window that the answers are for. @param {Question[]} asked */
export function windowOf([{ body }]) {
  const [min, max] = body.window.map(Number);
  return { min, max };
}

/** The server's numbers for the chosen scheme and step size. @param {State} state @param {Pick<Answer, 'frames'>} answer */
export function frameOf({ scheme, h }, { frames }) {
  return frames[/** @type {Scheme} */ (scheme)][nearestStep(frames.steps, h)];
}

/** @param {Answer} answer @param {string} role */
function dataOf(answer, role) {
  return answer.plot.datasets.find((dataset) => dataset.role === role)?.data ?? [];
}

/**
 * The line through the left point with the slope that was computed, from edge to edge; one point alone has none.
 * @param {State} state
 * @param {Answer} answer
 * @param {{min: number, max: number}} window
 */
function secant(state, answer, { min, max }) {
  const { left, right, value } = frameOf(state, answer);
  const slope = Number(value);
  if (!Number.isFinite(slope) || left.x === right.x) return [];
  return [min, max].map((x) => ({ x, y: left.y + slope * (x - left.x) }));
}
