/** The place in a list of step sizes that is nearest to a typed one. @param {number[]} steps @param {string} step */
export function nearestStep(steps, step) {
  const wanted = Math.log(Number(step));
  const distances = steps.map((h) => Math.abs(Math.log(h) - wanted));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}
