/** What lists of newer browsers can do themselves. */

/**
 * @template T
 * @param {T[]} list
 * @param {number} at
 * @param {T} value
 * @returns {T[]} the list with another value at that place
 */
export function replaced(list, at, value) {
  return list.map((old, i) => (i === at ? value : old));
}

/**
 * @template T
 * @param {T[]} list
 * @param {(value: T) => unknown} condition
 * @returns {number} the place of the last value that meets it, -1 where none does
 */
export function lastIndex(list, condition) {
  for (let i = list.length - 1; i >= 0; i--) if (condition(list[i])) return i;
  return -1;
}
