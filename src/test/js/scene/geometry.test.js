import { libraryPath } from '../../../../static/lib/base/dom.js';
import { Space } from '../../../../static/lib/scene/space.js';
import { surfaceMesh, trianglesOf } from '../../../../static/lib/scene/surface-mesh.js';
import { tube } from '../../../../static/lib/scene/tube.js';
import { close, equal, holds, test } from '../test.js';

const three = await import(libraryPath('three'));
const UP = [0, 0, 1];

/** The corners of a geometry, as points. @param {any} geometry */
function cornersOf(geometry) {
  const { array } = geometry.getAttribute('position');
  return Array.from({ length: array.length / 3 }, (_, i) => [...array.slice(3 * i, 3 * i + 3)]);
}

test('the box of a landscape keeps the proportions of its window', () => {
  equal(new Space([0, 4], [0, 2], [0, 1]).sizes, [2, 1, 1.15]);
  equal(new Space([0, 1], [0, 2], [0, 1]).sizes, [1, 2, 1.15]);
  equal(new Space([0, 100], [0, 1], [0, 1]).sizes, [2, 2, 1.15]);
});

test('a place of the landscape is found in the box, and back', () => {
  const space = new Space([-5, 5], [0, 10], [0, 8]);
  close(space.at(-5, 5, 8), [-1, 0, 0.575]);
  const [x, y] = space.at(2, 3, 0);
  const back = space.placeOf({ x, y });
  close([back.x, back.y], [2, 3]);
});

test('what is far beyond the box stays near it', () => {
  close(new Space([0, 1], [0, 1], [0, 1]).at(0.5, 0.5, 1e300), [0, 0, 2.5 * 1.15]);
});

test('every corner of a tube is its radius away from the line', () => {
  const corners = cornersOf(tube(three, [[0, 0, 0], [1, 0, 0], [2, 0, 0]], UP, 0.25));
  equal(corners.length, 24);
  close(corners.map(([, y, z]) => Math.hypot(y, z)), Array(24).fill(0.25), 1e-6);
  close(corners.map(([x]) => x), [0, 1, 2].flatMap((x) => Array(8).fill(x)), 1e-6);
});

test('a tube has a hole where a point is not finite, and no piece of a single point', () => {
  const line = [[0, 0, 0], [1, 0, 0], [NaN, 0, 0], [3, 0, 0], [NaN, 0, 0], [5, 0, 0], [6, 0, 0]];
  const geometry = tube(three, line, UP, 0.1);
  equal(cornersOf(geometry).length, 32);
  const { array } = geometry.getIndex();
  equal(array.length, 2 * 8 * 6);
  holds([...array].every((corner, i) => corner < 16 === i < 48), 'no triangle bridges the hole');
});

const PLANE = { x: [0, 1, 2], y: [0, 1], z: [[0, 1, 2], [0, 1, 2]] };

/** @param {(number | null)[][]} z */
function mesh(z) {
  const heights = { ...PLANE, z };
  const space = new Space([0, 2], [0, 1], [0, 2]);
  return surfaceMesh(three, space, { heights, range: [0, 2], levels: [1], titles: [] }, '', []);
}

test('a surface has two triangles in each cell, one where a corner is missing, none where two are', () => {
  const triangles = (/** @type {(number | null)[][]} */ z) => mesh(z).geometry.getIndex().array.length / 3;
  equal(triangles(PLANE.z), 4);
  equal(triangles([[0, 1, 2], [null, 1, 2]]), 3);
  equal(triangles([[0, 1, 2], [null, null, 2]]), 1);
});

test('a surface has no wall where the function jumps', () => {
  equal(trianglesOf({ ...PLANE, open: [1] }).length / 3, 2);
  equal(Math.max(...trianglesOf({ ...PLANE, open: [1] }).map((corner) => corner % 3)), 1);
});

test('a surface stands on its heights, and its normals upright on it', () => {
  const { geometry } = mesh(PLANE.z);
  const space = new Space([0, 2], [0, 1], [0, 2]);
  close(cornersOf(geometry)[5], space.at(2, 1, 2), 1e-6);
  const normals = [...geometry.getAttribute('normal').array];
  const slope = 1.15 / 2;
  const length = Math.hypot(slope, 1);
  close(normals.slice(0, 3), [-slope / length, 0, 1 / length], 1e-6);
  equal(normals.length, 18);
});

test('a colour is the share of the height, and a contour line knows its share too', () => {
  const { geometry, material } = mesh(PLANE.z);
  close([...geometry.getAttribute('uv').array].filter((_, i) => i % 2 === 0), [0, 0.5, 1, 0, 0.5, 1], 1e-6);
  const shader = { uniforms: /** @type {any} */ ({}), fragmentShader: '#include <map_fragment>' };
  material.onBeforeCompile(shader);
  equal([shader.uniforms.count.value, shader.uniforms.levels.value[0]], [1, 0.5]);
});

test('a hole leaves no number behind that a graphics card cannot hold', () => {
  const { geometry } = mesh([[0, null, 2], [0, 1, 2]]);
  holds([...geometry.getAttribute('position').array, ...geometry.getAttribute('normal').array].every(Number.isFinite), 'all is finite');
});
