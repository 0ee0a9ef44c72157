import { groundOf } from '../figure/landscape-fields.js';
import { text } from '../base/text.js';

/** @import { Look, Pen, Point } from '../chart/pen.js' */

/** How many cells of the grid the longest arrow reaches over, and what part of it the shortest. */
const LONGEST = 1.5;
const SHORTEST = 0.2;

/** The arrow that is read is so many times as large, and never as short as the others may be. */
const MAGNIFIED = 2;
const SHORTEST_READ = 0.3;

const PLAIN = { width: 1.3, rim: false, head: 5 };
const READ = { width: 3, rim: true, head: 10 };

/** The server's arrows are so many cells long. */
const GIVEN = 0.8;

/**
 * @typedef {{x: number, y: number, dx: number, dy: number, norm: number, normShown: string, atShown: string[],
 *   vectorShown: string, nature?: {kind: string, message: string}}} Arrow
 * @typedef {{formula: import('../figure/formula-field.js').Formula, variables: string[], sign: 'ascent' | 'descent', arrows: Arrow[],
 *   contours: import('../chart/contour-plot.js').Contour[]}} Answer
 */

/**
 * The arrow nearest to a point, in cells of the grid.
 * @param {Pick<Answer, 'arrows'>} answer
 * @param {Point} point
 * @returns {Arrow | null}
 */
export function arrowAt({ arrows }, { x, y }) {
  if (arrows.length === 0) return null;
  const [across, up] = /** @type {const} */ (['x', 'y']).map((axis) => spread(arrows.map((arrow) => arrow[axis])));
  const distance = (/** @type {Arrow} */ arrow) => Math.hypot((arrow.x - x) / across, (arrow.y - y) / up);
  return arrows.reduce((best, arrow) => (distance(arrow) < distance(best) ? arrow : best));
}

/** @param {number[]} places */
function spread(places) {
  return Math.max(...places) - Math.min(...places) || 1;
}

/** The arrow with the largest norm. @param {Pick<Answer, 'arrows'>} answer @returns {Arrow | null} */
export function longest({ arrows }) {
  return arrows.length === 0 ? null : arrows.reduce((best, arrow) => (arrow.norm > best.norm ? arrow : best));
}

/**
 * @param {Answer} answer
 * @param {number[][]} window
 * @param {Arrow | null} read the arrow that is read out
 * @returns {import('../chart/contour-plot.js').Map}
 */
export function map(answer, window, read) {
  const role = answer.sign === 'ascent' ? 'gradient' : 'path';
  const most = longest(answer)?.norm ?? 0;
  return {
    ...groundOf(answer, window),
    drawn: answer.arrows.map((arrow) => [arrow, tip(arrow, lengthOf(arrow, most))]),
    overlays: [
      (pen) => answer.arrows.forEach((arrow) => draw(pen, arrow, lengthOf(arrow, most), { role, ...PLAIN })),
      (pen) => read && draw(pen, read, magnified(read, most), { role, ...READ }),
      (pen) => read && pen.dot(read, { role: 'point', size: 4.5 }),
    ],
    marks: [{ role, label: text(answer.sign === 'ascent' ? 'arrowsAscent' : 'arrowsDescent'), data: [], marker: 'arrow' }],
  };
}

/**
 * In cells: as long as its norm is large, but never too short to be seen.
 * @param {Arrow} arrow
 * @param {number} most
 * @param {number} [shortest]
 */
function lengthOf({ norm }, most, shortest = SHORTEST) {
  return Math.max(shortest, norm / most) * LONGEST;
}

/** @param {Arrow} arrow @param {number} most */
function magnified(arrow, most) {
  return MAGNIFIED * lengthOf(arrow, most, SHORTEST_READ);
}

/**
 * Where the gradient is zero there is a ring.
 * @param {Pen} pen
 * @param {Arrow} arrow
 * @param {number} length
 * @param {Look & {role: string, head: number}} look
 */
function draw(pen, { x, y, dx, dy, nature }, length, look) {
  if (nature) return pen.dot({ x, y }, { role: look.role, size: 3, hollow: true });
  pen.arrow({ x, y }, tip({ x, y, dx, dy }, length), look);
}

/** @param {Pick<Arrow, 'x' | 'y' | 'dx' | 'dy'>} arrow @param {number} length @returns {Point} */
function tip({ x, y, dx, dy }, length) {
  const times = length / GIVEN;
  return { x: x + dx * times, y: y + dy * times };
}
