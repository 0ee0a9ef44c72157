/** Where the lines of a step sweep run: axes that hold every error, and guides where theory foretells the slope. */

/** @import { Datum } from '../chart/chart.js' */
/** @import { Point } from '../chart/pen.js' */

/** Of smaller steps nothing is drawn: x + h is x there, and the axis would be mostly empty. */
export const SMALLEST_STEP = 1e-17;

/**
 * @param {number[]} steps
 * @param {{y: number | null}[]} points
 */
export function logarithmicAxes(steps, points) {
  const errors = points.map((point) => point.y).filter((y) => y !== null);
  /** @type {(value: number, round: (x: number) => number) => number} */
  const decade = (value, round) => 10 ** round(Math.log10(value));
  const seen = steps.filter((h) => h > SMALLEST_STEP);
  return {
    x: { min: Math.min(...seen) / 2, max: Math.max(...seen) * 2, logarithmic: true },
    y: {
      min: decade(Math.min(...errors, 1), Math.floor) / 2,
      max: decade(Math.max(...errors, 1e-3), Math.ceil) * 2,
      logarithmic: true,
    },
  };
}

/**
 * Lines of slope 1 and 2, each through the series whose error falls so fast where steps are large: there truncation
 * dominates. A series that is exact but for rounding has no such stretch.
 * @param {Record<string, Datum[]>} series
 */
export function guides(series) {
  return [1, 2].flatMap((slope) => {
    const start = Object.values(series)
      .map((points) => steady(points, slope))
      .find(Boolean);
    return start ? [{ slope, data: line(start, slope) }] : [];
  });
}

/** The first point from which two decades of steps in a row have the slope. @param {Datum[]} points @param {number} slope */
function steady(points, slope) {
  const height = (/** @type {number} */ i) => Number(points[i].y);
  const rise = (/** @type {number} */ i) => Math.log(height(i) / height(i + 1)) / Math.log(points[i].x / points[i + 1].x);
  const near = (/** @type {number} */ i) => Math.abs(rise(i) - slope) < 0.15;
  const i = points
    .slice(0, 5)
    .findIndex((point, i) => point.y && points[i + 1]?.y && points[i + 2]?.y && near(i) && near(i + 1));
  return i < 0 ? null : /** @type {Point} */ (points[i]);
}

/** Set off a little, so that it runs beside the errors. @param {Point} start @param {number} slope */
function line({ x, y }, slope) {
  const above = 4 * y;
  const far = 10 ** (slope === 1 ? -9 : -6);
  return [
    { x: x * 2, y: above * 2 ** slope },
    { x: x * far, y: above * far ** slope },
  ];
}
