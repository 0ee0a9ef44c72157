/** A vector or a matrix as other programs write it: `[-1.2, -2.4]`, `(1; 2)`, `np.array([[1. 2.] [3. 4.]])`, cells of a table. */

const NUMBER = /^[-+−–]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
/** @type {Record<string, string>} */
const CLOSING = { '(': ')', '[': ']', '{': '}' };

/**
 * The components in their order, rows after one another; a text that is no list is its own only component.
 * @param {string} text
 * @returns {string[]}
 */
export function components(text) {
  const list = text.trim().replace(/^(np\.)?array(?=\()/, '');
  const inner = unwrapped(list);
  const parts = split(inner ?? list);
  return parts.length === 1 && inner === null ? [list] : parts.flatMap(components);
}

/** What stands between brackets that open at the beginning and close at the end; null if none do. @param {string} text */
function unwrapped(text) {
  if (text.length < 2 || !(text[0] in CLOSING)) return null;
  const end = [...depths(text)].findIndex((depth) => depth === 0);
  return end === text.length - 1 && text.endsWith(CLOSING[text[0]]) ? text.slice(1, -1) : null;
}

/**
 * At separators outside of brackets; at blanks if there are only numbers or lists between them.
 * @param {string} text
 * @returns {string[]}
 */
function split(text) {
  const parts = cut(text, /[,;\t\n]/);
  if (parts.length > 1) return parts;
  const words = cut(text, /\s/);
  return words.every((word) => NUMBER.test(word) || word[0] === '[') ? words : parts;
}

/** @param {string} text @param {RegExp} separator */
function cut(text, separator) {
  const depth = depths(text);
  const parts = [''];
  for (let i = 0; i < text.length; i++) {
    if (depth[i] === 0 && separator.test(text[i])) parts.push('');
    else parts[parts.length - 1] += text[i];
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** How many brackets are open after each character. @param {string} text */
function depths(text) {
  let depth = 0;
  return Array.from({ length: text.length }, (_, i) => {
    if ('([{'.includes(text[i])) depth++;
    if (')]}'.includes(text[i])) depth--;
    return depth;
  });
}
