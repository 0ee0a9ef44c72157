/** Walks over a plane: what of them is seen in a window. */

/**
 * @import { Point } from '../chart/pen.js'
 * @typedef {{x: [number, number], y: [number, number]}} Window
 */

const GAP = { x: NaN, y: NaN };

/** Two points nearer than this share of the window are one to the eye. */
const FINE = 1 / 2000;

/** @param {(number | string)[]} pair @returns {Point} */
export function pointOf([x, y]) {
  return { x: Number(x), y: Number(y) };
}

/** @param {Window} window @param {Point} point */
export function holds({ x: [x0, x1], y: [y0, y1] }, { x, y }) {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/**
 * The parts of a walk within the window, with gaps where it is outside, and where it leaves. A step from one place
 * outside to another is not drawn, even if it flies over the window.
 * @param {Point[]} points
 * @param {Window} window
 */
export function seen(points, window) {
  const line = /** @type {Point[]} */ ([]);
  const exits = /** @type {{from: Point, at: Point}[]} */ ([]);
  const near = nearIn(window);
  points.forEach((to, i) => {
    const from = points[i - 1];
    const [was, is] = [from && holds(window, from), holds(window, to)];
    if (is && from && !was && finite(from)) line.push(rim(to, from, window));
    if (is && !(was && near(line[line.length - 1], to) && i < points.length - 1)) line.push(to);
    if (!is && was && finite(to)) {
      const at = rim(from, to, window);
      line.push(from, at);
      exits.push({ from, at });
    }
    if (!is) line.push(GAP);
  });
  return { line, exits };
}

/**
 * Where the way from a point inside to one outside crosses the rim.
 * @param {Point} inside
 * @param {Point} outside
 * @param {Window} window
 */
export function rim(inside, outside, { x, y }) {
  const share = Math.min(part(inside.x, outside.x, x), part(inside.y, outside.y, y));
  return {
    x: inside.x + (outside.x - inside.x) * share,
    y: inside.y + (outside.y - inside.y) * share,
  };
}

/** How much of the way from a to b lies within the ends. @param {number} a @param {number} b @param {[number, number]} ends */
function part(a, b, [low, high]) {
  if (b > high) return (high - a) / (b - a);
  return b < low ? (low - a) / (b - a) : 1;
}

/** @param {Window} window @returns {(a: Point, b: Point) => boolean} */
function nearIn({ x, y }) {
  const [across, up] = [(x[1] - x[0]) * FINE, (y[1] - y[0]) * FINE];
  return (a, b) => Math.abs(a.x - b.x) < across && Math.abs(a.y - b.y) < up;
}

/** @param {Point} point */
function finite({ x, y }) {
  return Number.isFinite(x) && Number.isFinite(y);
}

/**
 * The step from which a walk has been outside the window without a break, as seen from step k, and its last step
 * outside before that; -1 for none.
 * @param {Point[]} points
 * @param {Window} window
 * @param {number} k
 */
export function absence(points, window, k) {
  const inside = points.slice(0, k + 1).map((point) => holds(window, point));
  const since = inside[k] ? -1 : inside.lastIndexOf(true) + 1;
  return { since, left: inside.indexOf(false) };
}

/**
 * At most about so many points of a long series: of each stretch the lowest and the highest, so that no spike is lost.
 * @param {import('../chart/chart.js').Datum[]} points
 * @param {number} most
 */
export function thinned(points, most = 600) {
  const size = Math.ceil((2 * points.length) / most);
  if (size < 3) return points;
  const kept = [];
  for (let i = 0; i < points.length; i += size) {
    const stretch = points.slice(i, i + size).sort((a, b) => Number(a.y) - Number(b.y));
    kept.push(...[stretch[0], stretch[stretch.length - 1]].sort((a, b) => a.x - b.x));
  }
  return kept;
}
