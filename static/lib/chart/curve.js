/** What can be read off the points of a drawn curve. */

/**
 * The server's readable range of y, wide enough for the values that have to be seen.
 * @param {{lo: number, hi: number}} range
 * @param {unknown[]} musts those that are no numbers are left out
 */
export function wideEnough({ lo, hi }, musts) {
  const seen = /** @type {number[]} */ (musts.filter(Number.isFinite));
  const [min, max] = [Math.min(lo, ...seen), Math.max(hi, ...seen)];
  const margin = (max - min) * 0.05;
  return { min: min < lo ? min - margin : lo, max: max > hi ? max + margin : hi };
}

/** The height of a drawn curve at x. @param {import('./chart.js').Datum[]} points @param {number} x */
export function valueAt(points, x) {
  const i = points.findIndex((point) => point.x >= x);
  if (i <= 0) return points[Math.max(i, 0)]?.y ?? NaN;
  const [from, to] = [points[i - 1], points[i]];
  const [low, high] = [from.y ?? NaN, to.y ?? NaN];
  return low + ((high - low) * (x - from.x)) / (to.x - from.x || 1);
}
