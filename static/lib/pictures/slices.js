import { valueAt, wideEnough } from '../chart/curve.js';
import { heightAt } from '../chart/height-map.js';
import { text } from '../base/text.js';

/**
 * @import { Datum } from '../chart/chart.js'
 * @import { Point } from '../chart/pen.js'
 * @import { Spot } from '../scene/objects.js'
 * @typedef {{variable: string, fixed: number, fixedShown: string, frozen: import('../figure/formula-field.js').Derived,
 *   curve: Datum[], range: {lo: number, hi: number}, tangent: Point[],
 *   secants: {ends: Datum[], slopes: (number | string)[], slopesShown: string[]}, slopeShown: string,
 *   exactSlope: number | string, exactShown: string}} Slice
 * @typedef {{slices: Slice[], steps: number[], stepsShown: string[], at: number[], atShown: string[], value: number | string, valueShown: string,
 *   warning?: import('../figure/figure.js').Warning}} Cuts
 */

const AXES = /** @type {const} */ (['x', 'y']);

/** What the slider has chosen. @param {Cuts} answer @param {number} step */
export function secantsAt({ slices, stepsShown }, step) {
  return { shown: stepsShown[step], slopes: slices.map(({ secants }) => secants.slopesShown[step]) };
}

/**
 * The secant of a cut from edge to edge, and the two points that it goes through; nothing while the point is being dragged.
 * @param {Cuts} answer
 * @param {number} i which variable moves
 * @param {Point} point
 * @param {number} step
 * @returns {{line: Point[], ends: Datum[]}}
 */
function secantOf({ slices, at, value }, i, point, step) {
  const { curve, secants } = slices[i];
  const slope = Number(secants.slopes[step]);
  const settled = point.x === at[0] && point.y === at[1];
  if (!settled || !Number.isFinite(slope)) return { line: [], ends: [] };
  const line = [curve[0].x, curve[curve.length - 1].x].map((x) => ({ x, y: Number(value) + slope * (x - at[i]) }));
  return { line, ends: [secants.ends[step]] };
}

/**
 * One cut as a flat plot. Both have the same heights, so that what is steeper looks steeper.
 * @param {Cuts} answer
 * @param {number} i which variable moves
 * @param {Point} point
 * @param {number} step of the secant
 * @returns {import('../chart/chart.js').Picture}
 */
export function flatPicture(answer, i, point, step) {
  const { slices, value } = answer;
  const { variable, fixedShown, curve, tangent, exactSlope } = slices[i];
  const bounds = { lo: Math.min(...slices.map(({ range }) => range.lo)), hi: Math.max(...slices.map(({ range }) => range.hi)) };
  const at = point[AXES[i]];
  const { line, ends } = secantOf(answer, i, point, step);
  const name = i === 0 ? `f(${variable}, ${fixedShown})` : `f(${fixedShown}, ${variable})`;
  return {
    x: { min: curve[0].x, max: curve[curve.length - 1].x, title: variable },
    y: { ...wideEnough(bounds, [value]), title: name },
    marks: [
      { role: 'curve', label: text('cut'), data: curve },
      { role: 'tangent', label: text('tangent'), data: Number.isFinite(exactSlope) ? tangent : [] },
      { role: 'secant', label: text('secant'), data: line, moving: true },
      { role: 'secant', label: 'ends', data: ends, marker: 'rect', size: 4.5, line: false, quiet: true },
      { role: 'point', label: text('handle'), data: [{ x: at, y: valueAt(curve, at) }], size: 6, line: false, quiet: true },
    ],
  };
}

/**
 * What stands in the landscape: the planes, the cuts, and as far as they are in range, their tangents.
 * @param {import('../chart/height-map.js').Heights} surface
 * @param {Cuts} answer
 * @param {Point} point
 * @param {[number, number]} range
 * @param {number} step of the secants
 * @returns {import('../scene/objects.js').Contents}
 */
export function cutContents(surface, answer, point, range, step) {
  const { slices, at } = answer;
  const settled = point.x === at[0] && point.y === at[1];
  const wires = slices.flatMap(({ curve, tangent, fixed }, i) => {
    /** @type {(points: Datum[]) => Spot[]} */
    const lifted = (points) =>
      points.map(({ x: along, y }) => ({ x: i === 0 ? along : fixed, y: i === 0 ? fixed : along, z: y ?? NaN }));
    return [
      { role: 'curve', points: lifted(curve) },
      { role: 'tangent', points: settled ? lifted(within(tangent, range)) : [] },
      { role: 'secant', points: lifted(within(secantOf(answer, i, point, step).line, range)) },
    ];
  });
  return {
    sheets: AXES.map((constant) => ({ constant, at: point[constant] })),
    wires,
    balls: [{ role: 'point', at: { ...point, z: heightAt(surface, point) } }],
  };
}

/** The part of a straight line whose heights are in range. @param {Point[]} line @param {[number, number]} range */
function within(line, [low, high]) {
  if (line.length < 2) return [];
  const [from, to] = line;
  const share = (/** @type {number} */ height) => Math.min(1, Math.max(0, (height - from.y) / (to.y - from.y)));
  const at = (/** @type {number} */ t) => ({ x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) });
  return from.y === to.y ? line : [at(Math.min(share(low), share(high))), at(Math.max(share(low), share(high)))];
}
