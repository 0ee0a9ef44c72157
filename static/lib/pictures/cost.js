import { text } from '../base/text.js';

/**
 * @import { Picture } from '../chart/chart.js'
 * @typedef {{evaluations: number, evaluationsShown: string, nanoseconds: number, timeShown: string, partials: number}} Cost
 * @typedef {{n: number, nShown: string, central: Cost, reverse: Cost}} Size
 */

/** @type {{key: 'central' | 'reverse', role: string, label: string}[]} */
const METHODS = [
  { key: 'central', role: 'numeric', label: 'costCentral' },
  { key: 'reverse', role: 'exact', label: 'costReverse' },
];
const NANO = 1e-9;

/** How often f is evaluated, against the number of variables. @param {Size[]} sizes */
export function evaluations(sizes) {
  return picture(sizes, text('costEvaluations'), (method) => method.evaluations);
}

/** Seconds, against the number of variables. @param {Size[]} sizes */
export function times(sizes) {
  return picture(sizes, text('costSeconds'), (method) => method.nanoseconds * NANO);
}

/** @param {Size[]} sizes @param {string} title @param {(cost: Cost) => number} valueOf @returns {Picture} */
function picture(sizes, title, valueOf) {
  const marks = METHODS.map(({ key, role, label }) => ({
    role,
    label: text(label),
    data: sizes.map((size) => ({ x: size.n, y: valueOf(size[key]) })),
  }));
  const all = marks.flatMap(({ data }) => data);
  return {
    x: { ...decades(all.map(({ x }) => x)), title: text('costVariables'), logarithmic: true },
    y: { ...decades(all.map(({ y }) => y)), title, logarithmic: true },
    marks,
  };
}

/** Whole powers of ten that hold every value, with a little room at the ends. @param {number[]} values */
function decades(values) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return { min: 10 ** low / 1.5, max: 10 ** high * 1.5 };
}
