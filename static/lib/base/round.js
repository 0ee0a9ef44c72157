/** Round numbers: of axes, and where a dragged point stops. */

/**
 * The smallest of 1, 2, 5, 10, … times a power of ten that is not less than a part of the span.
 * @param {number} span
 * @param {number} parts
 */
export function roundStep(span, parts) {
  const wished = span / parts;
  const power = 10 ** Math.floor(Math.log10(wished));
  return power * ([1, 2, 5].find((times) => times * power >= wished * 0.999) ?? 10);
}

/** Round numbers from end to end, about so many parts. @param {number} min @param {number} max @param {number} parts */
export function ticks(min, max, parts) {
  const step = roundStep(max - min, parts);
  const first = Math.ceil(min / step - 1e-9);
  const count = Math.floor(max / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => plain((first + i) * step));
}

/**
 * The multiple of a step within the window that is nearest to x.
 * @param {number} x
 * @param {number[]} window
 * @param {number} step
 */
export function snap(x, [low, high], step) {
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return plain(Math.min(last, Math.max(first, Math.round(x / step))) * step);
}

/** @param {number} x */
function plain(x) {
  return Number(x.toPrecision(10));
}

/** A number as it stands at an axis. @param {number} value */
export function tickText(value) {
  const size = Math.abs(value);
  const short = size !== 0 && (size >= 1e6 || size < 1e-4) ? plain(value).toExponential() : String(plain(value));
  return short.replace('e+', 'e').replaceAll('-', '−');
}
