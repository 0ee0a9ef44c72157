import { cividis, shareOf } from './palette.js';

/**
 * Heights over a grid of points; `z` has a row for each `y`. A height that is not a number is a hole.
 * @typedef {{x: number[], y: number[], z: (number | null)[][], open?: number[]}} Heights
 */

/** The heights as colours, one pixel each, north up. @param {Heights} heights @param {[number, number]} range */
export function heightMap({ x, y, z }, range) {
  const canvas = Object.assign(document.createElement('canvas'), { width: x.length, height: y.length });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const image = context.createImageData(x.length, y.length);
  z.forEach((row, j) =>
    row.forEach((height, i) => {
      if (typeof height !== 'number') return;
      const colour = [...cividis(shareOf(height, range)), 255];
      image.data.set(colour, 4 * ((y.length - 1 - j) * x.length + i));
    }),
  );
  context.putImageData(image, 0, 0);
  return canvas;
}

/**
 * The height between the points of the grid, bilinear; NaN in a hole or outside.
 * @param {Heights} heights
 * @param {import('./pen.js').Point} point
 */
export function heightAt({ x, y, z }, point) {
  const [i, across] = cell(x, point.x);
  const [j, up] = cell(y, point.y);
  /** @type {(low: number, high: number, share: number) => number} */
  const mix = (low, high, share) => (share === 0 ? low : low + (high - low) * share);
  const known = (/** @type {number} */ r, /** @type {number} */ c) => z[r]?.[c] ?? NaN;
  const row = (/** @type {number} */ r) => mix(known(r, i), known(r, i + 1), across);
  return mix(row(j), row(j + 1), up);
}

/** Which cell of an evenly spaced axis, and how far in it; none outside. @param {number[]} axis @param {number} at */
function cell(axis, at) {
  const place = ((at - axis[0]) / (axis[axis.length - 1] - axis[0])) * (axis.length - 1);
  if (place < -1e-9 || place > axis.length - 1 + 1e-9) return [NaN, 0];
  const whole = Math.min(axis.length - 2, Math.floor(place + 1e-9));
  const share = Math.max(0, place - whole);
  return share < 1e-9 ? [whole, 0] : [whole, share];
}
