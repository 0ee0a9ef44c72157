import { groundOf } from '../figure/landscape-fields.js';
import { stepOf } from '../figure/player.js';
import { text } from '../base/text.js';
import { holds, pointOf, rim, seen, thinned } from './walk.js';

/**
 * @import { Datum } from '../chart/chart.js'
 * @import { Look, Pen, Point } from '../chart/pen.js'
 * @import { Window } from './walk.js'
 */

/** The server knows the same, in this order. */
export const METHODS = ['descent', 'ascent', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam', 'newton', 'backtracking'];

/** So few steps of f are dotted one by one. */
const DOTTED = 60;

/** Dots on a path: how many pixels long a step must be to have one, and how many dots at most. */
const APART = 7;
const MOST_DOTS = 300;

/** Only so many arrowheads show where a walk leaves the picture. */
const HEADS = 3;
const SHAFT = 22;

/**
 * One method's run as the server walked it; a number that is not finite comes as text.
 * @typedef {{method: string, path: (number | string)[][], pathShown: string[][], values: (number | string)[],
 *   valuesShown: string[], normsShown: string[], shown: string, stopped: string}} Run
 *
 * @typedef {Run & {formula: import('../figure/formula-field.js').Formula, variables: string[], others: Run[],
 *   contours: import('../chart/contour-plot.js').Contour[], window: [[number, number], [number, number]]}} Answer
 *
 * One method's walk as it stands at the player's step: `now` is that step, or the walk's last if it ended before.
 * @typedef {{method: string, role: string, name: string, points: Point[], now: number, run: Run}} Walk
 */

/** How many steps the longest walk takes. @param {Answer} answer */
export function lengthOf(answer) {
  return Math.max(...[answer, ...answer.others].map(({ path }) => path.length - 1));
}

/** @param {import('../figure/figure.js').State} state @param {Answer} answer @returns {Walk[]} */
export function walksOf({ step }, answer) {
  const shown = stepOf(step, lengthOf(answer));
  return [answer, ...answer.others].map((run) => ({
    run,
    method: run.method,
    role: roleOf(run.method),
    name: text(run.method),
    points: run.path.map(pointOf),
    now: Math.min(shown, run.path.length - 1),
  }));
}

/** Gradient descent, and ascent, have the colour of the path. @param {string} method */
function roleOf(method) {
  return method === 'descent' || method === 'ascent' ? 'path' : method;
}

/**
 * The paths over the contour lines.
 * @param {Answer} answer
 * @param {Walk[]} walks
 * @param {Point} start
 * @returns {import('../chart/contour-plot.js').Map}
 */
export function map(answer, walks, start) {
  const ends = endsOf(answer);
  return {
    ...groundOf(answer, answer.window),
    drawn: walks.map(({ points }) => seen(points, ends).line),
    overlays: [
      ...walks.map((walk, i) => (/** @type {Pen} */ pen) => drawWalk(pen, walk, ends, walks.length === 1 ? ALONE : stacked(i))),
      (pen) => pen.dot(start, { role: 'point', size: 6.5 }),
      ...walks.map((walk) => (/** @type {Pen} */ pen) => drawPresent(pen, walk, ends)),
    ],
    marks: [
      ...walks.map(({ role, name }) => ({ role, label: name, data: [] })),
      { role: 'point', label: text('startLabel'), data: [], line: false },
    ],
  };
}

/** The window of an answer. @param {Answer} answer @returns {Window} */
export function endsOf({ window: [x, y] }) {
  return { x, y };
}

const ALONE = { rim: true };

/** Paths that share a valley lie over one another: the lower ones are broader, so that all are seen. @param {number} i */
function stacked(i) {
  return { rim: false, width: Math.max(2, 4.5 - 1.25 * i) };
}

/** What is still to come is drawn faintly. @param {Pen} pen @param {Walk} walk @param {Window} window @param {Look} look */
function drawWalk(pen, { role, points, now }, window, look) {
  pen.context.globalAlpha = 0.3;
  drawPart(pen, points.slice(now), window, { role, ...look, rim: false });
  pen.context.globalAlpha = 1;
  const gone = points.slice(0, now + 1);
  drawPart(pen, gone, window, { role, ...look });
  dots(pen, role, gone.filter((point) => holds(window, point)));
}

/** @param {Pen} pen @param {Point[]} points @param {Window} window @param {Look} look */
function drawPart(pen, points, window, look) {
  const { line, exits } = seen(points, window);
  pen.line(line, look);
  for (const { from, at } of exits.slice(0, HEADS)) {
    pen.arrow(shortened(pen, from, at), at, { ...look, head: 13, rim: false });
  }
}

/** The last pixels of a way, long enough to carry an arrowhead. @param {Pen} pen @param {Point} from @param {Point} at */
function shortened(pen, from, at) {
  const [start, end] = [pen.pixel(from), pen.pixel(at)];
  const share = Math.min(1, SHAFT / (Math.hypot(end.left - start.left, end.top - start.top) || 1));
  return { x: at.x + (from.x - at.x) * share, y: at.y + (from.y - at.y) * share };
}

/**
 * A dot where each step ends, unless the steps are too short to be told apart.
 * @param {Pen} pen
 * @param {string} role
 * @param {Point[]} points
 */
function dots(pen, role, points) {
  const pixels = points.map(pen.pixel);
  /** @type {(_: Point, i: number) => boolean} */
  const long = (_, i) => i > 0 && Math.hypot(pixels[i].left - pixels[i - 1].left, pixels[i].top - pixels[i - 1].top) >= APART;
  for (const point of points.filter(long).slice(0, MOST_DOTS)) pen.marker(point, { role, size: 2.5 });
}

/**
 * The present point; from outside, where it lies as seen from the middle.
 * @param {Pen} pen
 * @param {Walk} walk
 * @param {Window} window
 */
function drawPresent(pen, { role, points, now }, window) {
  const point = points[now];
  if (now === 0) return;
  if (holds(window, point)) return pen.marker(point, { role, size: 5.5 });
  const [x, y] = [within(window.x), within(window.y)];
  const middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
  pen.dot(rim(middle, point, { x, y }), { role, size: 5, hollow: true });
}

/** A little less than the window. @param {[number, number]} ends @returns {[number, number]} */
function within([low, high]) {
  const margin = (high - low) * 0.02;
  return [low + margin, high - margin];
}

/** Whether f can stand on a logarithmic axis. @param {Walk[]} walks */
export function allPositive(walks) {
  return walks.every(({ run }) => run.values.every((value) => Number(value) > 0 && Number(value) < Infinity));
}

/**
 * f against the steps.
 * @param {Answer} answer
 * @param {Walk[]} walks
 * @param {boolean} logarithmic
 * @returns {import('../chart/chart.js').Picture}
 */
export function values({ variables }, walks, logarithmic) {
  const series = walks.map(({ run }) => run.values.map((value, x) => ({ x, y: finite(value) })));
  const now = Math.max(...walks.map((walk) => walk.now));
  const last = Math.max(1, ...series.map((points) => points.length - 1));
  const y = (logarithmic ? decades : margins)(series.flat().flatMap(({ y }) => (y === null ? [] : [y])));
  const cursor = [y.min, y.max].map((height) => ({ x: now, y: height }));
  return {
    x: { min: 0, max: last * 1.02, title: text('step') },
    y: { ...y, title: `f(${variables.join(', ')})` },
    marks: [
      { role: 'cursor', label: 'cursor', data: cursor, quiet: true },
      ...walks.map(({ role, name }, i) => ({ role, label: name, data: thinned(series[i]), marker: '', quiet: true })),
      ...walks.filter(() => last <= DOTTED).map(({ role, name }, i) => steps(role, name, series[i], 2.5)),
      ...walks.map(({ role, name, now }, i) => steps(role, name, [series[i][now]], 6)),
    ],
  };
}

/** @param {string} role @param {string} name @param {Datum[]} data @param {number} size */
function steps(role, name, data, size) {
  return { role, label: `${name} ${size}`, data, size, line: false, quiet: true };
}

/** @param {number | string} value */
function finite(value) {
  return Number.isFinite(Number(value)) ? Number(value) : null;
}

/** @param {number[]} heights */
function margins(heights) {
  const [low, high] = heights.length ? [min(heights), max(heights)] : [0, 1];
  const margin = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
  return { min: low - margin, max: high + margin };
}

/** @param {number[]} heights */
function decades(heights) {
  return {
    min: 10 ** Math.floor(Math.log10(min(heights))) / 1.5,
    max: 10 ** Math.ceil(Math.log10(max(heights))) * 1.5,
    logarithmic: true,
  };
}

/** Of many thousands, too many for arguments. @param {number[]} heights */
function min(heights) {
  return heights.reduce((a, b) => Math.min(a, b));
}

/** @param {number[]} heights */
function max(heights) {
  return heights.reduce((a, b) => Math.max(a, b));
}
