/** What the figure of hidden layers shows: pure functions of the answer, the points and the step. */
import { number } from '../base/dom.js';
import { index, indexed } from '../base/indices.js';
import { phrase, text } from '../base/text.js';

/**
 * @import { Pen } from '../chart/pen.js'
 * @import { Layer } from '../network/layer-weights.js'
 * @typedef {(number | null)[][]} Grid rows from below
 * @typedef {{step: number, parameters: any[], parametersBrief: string[][], boundary: Grid, units: Grid[][]}} Frame
 * @typedef {{window: [number, number][], losses: (number | string)[], lossesShown: string[], right: number[], frames: Frame[]}} Answer
 */

/** Low values blue, high ones vermilion, nothing between: the colours of class 0 and class 1, which have shapes, too. */
const [LOW, HIGH] = [
  [0, 114, 178],
  [213, 94, 0],
];
const STRONGEST = 200;
const ROLES = ['exact', 'numeric'];

/** The layers of a network from its widths. @param {number[]} hidden @returns {Layer[]} */
export function layersOf(hidden) {
  const units = hidden.map((width, i) => Array.from({ length: width }, (_, k) => `h${hidden.length > 1 ? index(i + 1) : ''}${index(k)}`));
  const names = [indexed('x', 2), ...units, indexed('y', 2)];
  return names.slice(1).map((outputs, i) => ({ inputs: names[i], outputs }));
}

/**
 * A map as colours, one pixel a value, north up.
 * @param {Grid} grid
 * @param {[number, number]} range what the full colours stand for
 */
export function gridPicture(grid, [low, high]) {
  const canvas = Object.assign(document.createElement('canvas'), { width: grid[0].length, height: grid.length });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const image = context.createImageData(canvas.width, canvas.height);
  grid.forEach((row, j) =>
    row.forEach((value, i) => {
      if (value === null) return;
      const share = Math.min(1, Math.max(-1, (2 * (value - low)) / (high - low) - 1));
      const colour = [...(share < 0 ? LOW : HIGH), STRONGEST * Math.abs(share)];
      image.data.set(colour, 4 * ((grid.length - 1 - j) * canvas.width + i));
    }),
  );
  context.putImageData(image, 0, 0);
  return canvas;
}

/** What the full colours of a unit's map stand for. @param {string} activation @param {Grid} grid @returns {[number, number]} */
export function rangeOf(activation, grid) {
  if (activation === 'sigmoid') return [0, 1];
  const most = activation === 'tanh' ? 1 : Math.max(...grid.flat().map((value) => Math.abs(value ?? 0))) || 1;
  return [-most, most];
}

/**
 * The probability of class 1 with the points over it.
 * @param {Answer} answer
 * @param {HTMLCanvasElement} picture of the boundary
 * @param {string[][]} points as the reader typed them
 * @returns {import('../chart/contour-plot.js').Map}
 */
export function boundaryMap({ window: [[x0, x1], [y0, y1]] }, picture, points) {
  const [x, y] = indexed('x', 2);
  return {
    x: { min: x0, max: x1, title: x },
    y: { min: y0, max: y1, title: y },
    range: [0, 1],
    contours: [],
    overlays: [(pen) => fill(pen, picture, [x0, y1], [x1, y0]), (pen) => points.forEach((point) => mark(pen, point))],
    marks: ROLES.map((role, k) => ({ role, label: text('classOf', k), data: [], line: false })),
  };
}

/** Each value is the middle of a spot, so the picture reaches half a spot over the rim. */
function fill(/** @type {Pen} */ pen, /** @type {HTMLCanvasElement} */ picture, /** @type {number[]} */ first, /** @type {number[]} */ last) {
  const [from, to] = [first, last].map(([x, y]) => pen.pixel({ x, y }));
  const [across, down] = [(to.left - from.left) / (picture.width - 1), (to.top - from.top) / (picture.height - 1)];
  pen.context.imageSmoothingQuality = 'high';
  pen.context.drawImage(picture, from.left - across / 2, from.top - down / 2, across * picture.width, down * picture.height);
}

/** @param {Pen} pen @param {string[]} point */
function mark(pen, [x, y, kind]) {
  pen.marker({ x: Number(x), y: Number(y) }, { role: ROLES[Number(kind)] ?? 'guide', size: 5 });
}

/** The numbers of a layer as rows: a row of weights for each input, then the biases. @param {Frame} frame @param {number} layer */
export function rowsAt({ parametersBrief }, layer) {
  const [weights, biases] = parametersBrief.slice(2 * layer, 2 * layer + 2);
  const rows = Array.from({ length: weights.length / biases.length }, (_, i) => weights.slice(i * biases.length, (i + 1) * biases.length));
  return [...rows, biases];
}

/** @param {Answer} answer @param {number} step @param {number} points how many there are */
export function sentenceOf({ lossesShown, right }, step, points) {
  return phrase('layersSentence', String(step), number('function', lossesShown[step]), String(points), String(right[step]));
}

/** Points to try: XOR, a disc in a ring, stripes, two spirals. */
export const PRESETS = [
  [
    [0, 0, 0],
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
  ],
  [...around(8, 0.4, 0), ...around(14, 1.3, 1)],
  [-1.5, -0.5, 0.5, 1.5].flatMap((x, i) => [-1, -0.5, 0, 0.5, 1].map((y) => [x, y, i % 2])),
  [0, 1].flatMap((kind) => Array.from({ length: 20 }, (_, i) => turned(0.15 + 0.07 * i, 0.28 * i + Math.PI * kind, kind))),
];

/** @param {number} count @param {number} radius @param {number} kind */
function around(count, radius, kind) {
  return Array.from({ length: count }, (_, i) => turned(radius, (2 * Math.PI * i) / count, kind));
}

/** @param {number} radius @param {number} angle @param {number} kind */
function turned(radius, angle, kind) {
  return [radius * Math.cos(angle), radius * Math.sin(angle)].map((x) => Number(x.toFixed(2)) + 0).concat(kind);
}
