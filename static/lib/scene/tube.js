const SIDES = 8;

/**
 * A line that is thick from every side: a tube along points of the box, with a hole where a point is not finite.
 * @param {import('./renderer.js').Three} three
 * @param {number[][]} points all in one upright plane
 * @param {number[]} normal of that plane
 * @param {number} radius
 */
export function tube(three, points, normal, radius) {
  const positions = /** @type {number[]} */ ([]);
  const triangles = /** @type {number[]} */ ([]);
  for (const run of runs(points)) {
    const first = positions.length / 3;
    run.forEach((point, i) => positions.push(...ring(point, run[Math.max(0, i - 1)], run[Math.min(run.length - 1, i + 1)], normal, radius)));
    for (let i = 0; i + 1 < run.length; i++) triangles.push(...band(first + i * SIDES));
  }
  const geometry = new three.BufferGeometry();
  geometry.setAttribute('position', new three.Float32BufferAttribute(positions, 3));
  geometry.setIndex(triangles);
  return geometry;
}

/** The stretches between gaps. @param {number[][]} points */
function runs(points) {
  const all = points.reduce(
    (done, point) => {
      if (point.every(Number.isFinite)) done[done.length - 1].push(point);
      else done.push([]);
      return done;
    },
    /** @type {number[][][]} */ ([[]]),
  );
  return all.filter((run) => run.length > 1);
}

/**
 * Points around one point, across the way from the one before to the one after.
 * @param {number[]} at
 * @param {number[]} before
 * @param {number[]} after
 * @param {number[]} normal
 * @param {number} radius
 */
function ring(at, before, after, normal, radius) {
  const way = after.map((value, i) => value - before[i]);
  const side = cross(way, normal);
  const length = Math.hypot(...side) || 1;
  return Array.from({ length: SIDES }, (_, i) => {
    const [c, s] = [Math.cos((2 * Math.PI * i) / SIDES), Math.sin((2 * Math.PI * i) / SIDES)];
    return at.map((value, axis) => value + radius * (c * normal[axis] + (s * side[axis]) / length));
  }).flat();
}

/** @param {number} first */
function band(first) {
  return Array.from({ length: SIDES }, (_, i) => {
    const [a, b] = [first + i, first + ((i + 1) % SIDES)];
    return [a, b, a + SIDES, b, b + SIDES, a + SIDES];
  }).flat();
}

/** @param {number[]} one @param {number[]} other */
function cross([a, b, c], [d, e, f]) {
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}
