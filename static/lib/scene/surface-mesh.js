import { cividis, shareOf } from '../chart/palette.js';

/** @import { Heights } from '../chart/height-map.js' */
/** @import { Space } from './space.js' */
/** @import { Three } from './renderer.js' */

const MOST_LEVELS = 40;
const PALE = 0.5;
const GRID = 6;

/** Contour lines as wide on the screen wherever the surface leans: their distance is measured in pixels. */
const LINES = `
  float share = vMapUv.x;
  float near = 1e6;
  for (int i = 0; i < count; i++) near = min(near, abs(share - levels[i]));
  float cover = 1.0 - smoothstep(0.4 * lineWidth, 0.4 * lineWidth + 1.0, near / max(fwidth(share), 1e-7));
  diffuseColor.rgb = mix(diffuseColor.rgb, share < 0.5 ? vec3(1.0) : vec3(0.0), 0.5 * cover);
`;

/**
 * A surface coloured by height, with its contour lines on it; a height that is not a number leaves a hole.
 * @param {Three} three
 * @param {Space} space
 * @param {import('./scene.js').Land} land
 * @param {string} paper what its colours are mixed with, '' for nothing
 * @param {Three[]} clippingPlanes
 */
export function surfaceMesh(three, space, { heights, levels }, paper, clippingPlanes) {
  const geometry = shapeOf(three, space, heights);
  geometry.setAttribute('uv', new three.BufferAttribute(coloursOf(space, heights), 2));
  const material = new three.MeshLambertMaterial({ map: palette(three, paper), side: three.DoubleSide, clippingPlanes });
  material.onBeforeCompile = (/** @type {Three} */ shader) => withLines(shader, levels.map((level) => shareOf(level, space.ranges[2])));
  return new three.Mesh(geometry, material);
}

/**
 * A second surface that the first shines through, and some lines of its grid that show how it bends.
 * @param {Three} three
 * @param {Space} space
 * @param {Heights} heights
 * @param {string} color
 * @param {Three[]} clippingPlanes
 * @returns {Three[]}
 */
export function glass(three, space, heights, color, clippingPlanes) {
  const look = { color, transparent: true, depthWrite: false, clippingPlanes };
  const sheet = new three.MeshLambertMaterial({ ...look, opacity: 0.3, side: three.DoubleSide });
  const edge = new three.LineBasicMaterial({ ...look, opacity: 0.55 });
  const shape = shapeOf(three, space, heights);
  const lines = new three.BufferGeometry().setAttribute('position', shape.getAttribute('position'));
  lines.setIndex(gridOf(heights));
  return [new three.Mesh(shape, sheet), new three.LineSegments(lines, edge)];
}

/** Pieces of every sixth line of the grid, as pairs of points. @param {Heights} heights */
function gridOf({ x, y, z }) {
  const pieces = /** @type {number[]} */ ([]);
  const there = (/** @type {number} */ j, /** @type {number} */ i) => typeof z[j]?.[i] === 'number';
  for (let j = 0; j < y.length; j++) {
    for (let i = 0; i < x.length; i++) {
      const at = j * x.length + i;
      if (j % GRID === 0 && there(j, i) && there(j, i + 1)) pieces.push(at, at + 1);
      if (i % GRID === 0 && there(j, i) && there(j + 1, i)) pieces.push(at, at + x.length);
    }
  }
  return pieces;
}

/** @param {Three} three @param {Space} space @param {Heights} heights */
function shapeOf(three, space, heights) {
  const geometry = new three.BufferGeometry();
  const positions = positionsOf(space, heights);
  geometry.setAttribute('normal', new three.BufferAttribute(normalsOf(positions, heights), 3));
  geometry.setAttribute('position', new three.BufferAttribute(positions.map(orZero), 3));
  geometry.setIndex(trianglesOf(heights));
  return geometry;
}

/** No triangle has a corner in a hole; still the library wants to measure it. @param {number} value */
function orZero(value) {
  return Number.isFinite(value) ? value : 0;
}

/** @param {Space} space @param {Heights} heights */
function positionsOf(space, { x, y, z }) {
  return Float32Array.from(z.flatMap((row, j) => row.flatMap((height, i) => space.at(x[i], y[j], height ?? NaN))));
}

/** @param {Space} space @param {Heights} heights */
function coloursOf(space, { z }) {
  return Float32Array.from(z.flat().flatMap((height) => [shareOf(height ?? 0, space.ranges[2]), 0.5]));
}

/**
 * Upright on the surface, by the differences to the neighbours that there are.
 * @param {Float32Array} positions
 * @param {Heights} heights
 */
function normalsOf(positions, { x, y }) {
  const [columns, rows] = [x.length, y.length];
  const normals = new Float32Array(positions.length);
  /** @type {(before: number, after: number, axis: number) => number} */
  const slope = (before, after, axis) => {
    const rise = positions[3 * after + 2] - positions[3 * before + 2];
    return rise / (positions[3 * after + axis] - positions[3 * before + axis]);
  };
  /** @type {(at: number, place: number, last: number, stride: number, axis: number) => number} */
  const across = (at, place, last, stride, axis) => {
    const [before, after] = [place > 0 ? at - stride : at, place < last ? at + stride : at];
    return [slope(before, after, axis), slope(before, at, axis), slope(at, after, axis), 0].find(Number.isFinite) ?? 0;
  };
  for (let at = 0; at < columns * rows; at++) {
    const east = across(at, at % columns, columns - 1, 1, 0);
    const north = across(at, Math.floor(at / columns), rows - 1, columns, 1);
    const length = Math.hypot(east, north, 1);
    normals.set([-east / length, -north / length, 1 / length], 3 * at);
  }
  return normals;
}

/**
 * Two for each cell, one where a corner is missing, none over which the function jumps.
 * @param {Heights} heights
 */
export function trianglesOf({ x, y, z, open = [] }) {
  const triangles = /** @type {number[]} */ ([]);
  const broken = new Set(open);
  for (let j = 0; j + 1 < y.length; j++) {
    for (let i = 0; i + 1 < x.length; i++) {
      if (broken.has(j * (x.length - 1) + i)) continue;
      const at = j * x.length + i;
      const corners = [at, at + 1, at + x.length + 1, at + x.length];
      const there = corners.filter((corner) => typeof z[Math.floor(corner / x.length)][corner % x.length] === 'number');
      if (there.length > 2) triangles.push(there[0], there[1], there[2]);
      if (there.length > 3) triangles.push(there[0], there[2], there[3]);
    }
  }
  return triangles;
}

/** @param {Three} three @param {string} paper */
function palette(three, paper) {
  const ground = new three.Color(paper || 'white').getRGB({}, three.SRGBColorSpace);
  const mixed = (/** @type {number[]} */ colour) => colour.map((value, i) => value + (paper ? PALE : 0) * (255 * ground['rgb'[i]] - value));
  const colours = Uint8Array.from({ length: 256 }, (_, i) => i).reduce((all, i) => {
    all.set([...mixed(cividis(i / 255)), 255], 4 * i);
    return all;
  }, new Uint8Array(1024));
  const texture = new three.DataTexture(colours, 256, 1);
  Object.assign(texture, { colorSpace: three.SRGBColorSpace, magFilter: three.LinearFilter, needsUpdate: true });
  return texture;
}

/** @param {Three} shader @param {number[]} shares */
function withLines(shader, shares) {
  const levels = Float32Array.from({ length: MOST_LEVELS }, (_, i) => shares[i] ?? 0);
  Object.assign(shader.uniforms, {
    levels: { value: levels },
    count: { value: Math.min(MOST_LEVELS, shares.length) },
    lineWidth: { value: 1.4 },
  });
  const head = `uniform float levels[${MOST_LEVELS}]; uniform int count; uniform float lineWidth;\n`;
  shader.fragmentShader = head + shader.fragmentShader.replace('#include <map_fragment>', `#include <map_fragment>\n${LINES}`);
}
