/** What can be read off the points of a drawn curve. */

/**
 * The stretch of y that shows a curve: all of it, unless a pole or a steep end would flatten everything else.
 * @param {{y: number | null}[]} points
 * @param {number[]} [musts] values that have to be seen
 * @returns {{min: number, max: number}}
 */
export function span(points, musts = []) {
  const ys = points
    .map((point) => point.y ?? NaN)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (ys.length === 0) ys.push(0);
  const at = (share) => ys[Math.round(share * (ys.length - 1))];
  const [low, high] = [at(0.1), at(0.9)];
  const reach = 3 * (high - low);
  const seen = musts.filter(Number.isFinite);
  const min = Math.min(Math.max(at(0), low - reach), ...seen);
  const max = Math.max(Math.min(at(1), high + reach), ...seen);
  const margin = (max - min) * 0.08 || Math.abs(max) * 0.5 || 1;
  return { min: min - margin, max: max + margin };
}

/** The height of a drawn curve at x. @param {{x: number, y: number | null}[]} points @param {number} x */
export function valueAt(points, x) {
  const i = points.findIndex((point) => point.x >= x);
  if (i <= 0) return points[Math.max(i, 0)]?.y ?? NaN;
  const [from, to] = [points[i - 1], points[i]];
  const [low, high] = [from.y ?? NaN, to.y ?? NaN];
  return low + ((high - low) * (x - from.x)) / (to.x - from.x || 1);
}
