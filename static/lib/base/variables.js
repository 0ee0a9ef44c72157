/** The names that a reader typed with commas or spaces between. @param {string} typed */
export function listOf(typed) {
  return typed.split(/[\s,;]+/).filter(Boolean);
}
