import { element } from '../base/dom.js';

/** The shape of a number, or of lists of lists of numbers. @param {unknown} nested @returns {number[]} */
export function shapeOf(nested) {
  return Array.isArray(nested) ? [nested.length, ...shapeOf(nested[0])] : [];
}

/**
 * Cells in the shape of an array: a row, rows below each other, or several such blocks.
 * @param {number[]} shape
 * @param {(index: number) => HTMLElement} cell
 * @param {number} [from]
 * @returns {HTMLElement}
 */
export function tensor([length, ...rest], cell, from = 0) {
  if (length === undefined) return cell(from);
  const each = rest.reduce((a, b) => a * b, 1);
  const parts = Array.from({ length }, (_, i) => tensor(rest, cell, from + i * each));
  const className = ['tensor-row', 'tensor-matrix'][rest.length] ?? 'tensor-stack';
  return element('div', { className }, ...parts);
}

/**
 * What a reader typed as nested lists: the numbers stay text, since only the server reads numbers. Text whose brackets
 * do not match is left as it is, for the server to refuse.
 * @param {string} typed
 * @returns {unknown}
 */
export function nestedOf(typed) {
  const words = typed.trim();
  if (!words.startsWith('[') || !words.endsWith(']')) return words;
  const items = split(words.slice(1, -1));
  return items ? items.map(nestedOf) : words;
}

/** What stands between the commas that are inside no bracket; null if brackets do not match. @param {string} words */
function split(words) {
  const items = [''];
  let depth = 0;
  for (const letter of words) {
    if ('[('.includes(letter)) depth++;
    if (')]'.includes(letter) && --depth < 0) return null;
    if (letter === ',' && depth === 0) items.push('');
    else items[items.length - 1] += letter;
  }
  if (items.length === 1 && items[0].trim() === '') return [];
  return depth === 0 ? items : null;
}
