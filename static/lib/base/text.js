/**
 * The words of the interface in the reader's language, which a script before the modules has brought.
 */

/** @type {Record<string, string>} */
const texts = /** @type {any} */ (window).nabla?.texts ?? {};

/** The language of the page, as the server wants to hear it. */
export const language = document.documentElement.lang.startsWith('ko') ? 'ko' : 'en';

/**
 * A text with each `%s` filled by the next value.
 * @param {string} key
 * @param {...(string | number)} values
 * @returns {string}
 */
export function text(key, ...values) {
  return phrase(key, ...values.map(String)).textContent ?? '';
}

/**
 * A text whose places are filled by strings or nodes, so that a number in a sentence can carry its colour.
 * `%2$s` takes the second part wherever it stands.
 * @param {string} key
 * @param {...(string | Node)} parts
 * @returns {DocumentFragment}
 */
export function phrase(key, ...parts) {
  const filled = new DocumentFragment();
  let next = 0;
  for (const piece of (texts[key] ?? key).split(/(%(?:\d+\$)?s)/)) {
    const place = /^%(?:(\d+)\$)?s$/.exec(piece);
    filled.append(place ? (parts[place[1] ? Number(place[1]) - 1 : next++] ?? '') : piece);
  }
  return filled;
}
