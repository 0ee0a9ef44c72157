import { element } from '../base/dom.js';
import { roundStep, snap } from '../base/round.js';

/**
 * @import { Point } from '../chart/pen.js'
 * @typedef {import('../chart/height-map.js').Heights & {readable: [number, number],
 *   contours: import('../chart/contour-plot.js').Contour[]}} Relief
 * @typedef {Relief & {formula: import('../figure/formula-field.js').Formula}} Surface
 */

/**
 * A landscape from the server, as a map (`plan`) and in space (`land`).
 * @param {Relief} surface
 * @param {string[]} names of the variables
 */
export function mapOf(surface, names) {
  const { x, y, readable: range, contours } = surface;
  const value = `f(${names.join(', ')})`;
  const axis = (/** @type {number[]} */ values, /** @type {string} */ title) => ({ min: values[0], max: values[values.length - 1], title });
  const plan = { x: axis(x, names[0]), y: axis(y, names[1]), range, contours, heights: surface, valueTitle: value };
  const land = { heights: surface, range, levels: contours.map(({ level }) => level), titles: [...names, value] };
  return { plan, land };
}

/**
 * The nearest place at which a point may stop: about a hundred across the window, at round numbers.
 * @param {Point} point
 * @param {{x: number[], y: number[]}} surface
 */
export function placeNear({ x, y }, surface) {
  const round = (/** @type {number} */ value, /** @type {number[]} */ axis) => {
    const ends = /** @type {[number, number]} */ ([axis[0], axis[axis.length - 1]]);
    return snap(value, ends, roundStep(ends[1] - ends[0], 100));
  };
  return { x: round(x, surface.x), y: round(y, surface.y) };
}

/** As a textbook writes a partial derivative. @param {string} variable */
export function partialName(variable) {
  return element('span', { className: 'formula' }, 'f', element('sub', {}, variable));
}

/**
 * The reader's point, where it was moved to even before the server has answered.
 * @param {import('../figure/figure.js').State} state
 * @param {{at: number[]}} answer
 */
export function pointOf({ a, b }, { at }) {
  /** @type {(typed: string, known: number) => number} */
  const read = (typed, known) => (typed.trim() !== '' && Number.isFinite(Number(typed)) ? Number(typed) : known);
  return { x: read(a, at[0]), y: read(b, at[1]) };
}
