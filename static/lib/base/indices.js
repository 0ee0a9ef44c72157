/** A number set as an index. @param {number} i */
export function index(i) {
  return String(i).replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]);
}

/** Names with an index each. @param {string} name @param {number} count @param {number} [first] */
export function indexed(name, count, first = 0) {
  return Array.from({ length: count }, (_, i) => name + index(i + first));
}
