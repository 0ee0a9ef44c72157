/** What the figure of the touching quadratic shows: pure functions of the answer. */
import { drawLabels } from '../chart/contour-labels.js';
import { groundOf } from '../figure/landscape-fields.js';
import { heightAt } from '../chart/height-map.js';
import { index } from '../base/indices.js';
import { text } from '../base/text.js';
import { holds, rim } from './walk.js';

/** @import { Pen, Point } from '../chart/pen.js' */
/** @import { Spot } from '../scene/objects.js' */

/**
 * The server's answer; what follows from the Hessian is missing where there is none.
 * @typedef {import('./landscape.js').Relief} Surface
 * @typedef {import('../figure/formula-field.js').Formula} Formula
 * @typedef {{eigenvalues: number[], eigenvaluesShown: string[], eigenvaluesBrief: string[], eigenvectors: number[][],
 *   eigenvectorsShown: string[][], conditionShown?: string}} Bending
 * @typedef {{formula: Formula, variables: string[], at: number[], atShown: string[], valueShown: string, gradientShown: (string | null)[],
 *   hessianShown: (string | null)[][], kind: string, message: string, bending?: Bending,
 *   newton?: {point: number[], pointShown: string[]}, quadratic?: {formula: Formula, surface: Surface}, surface: Surface}} Answer
 */

const DASH = [6, 4];

/** How far the directions are drawn on the map, and on the surface, in widths of the window. */
const REACH = 0.16;
const BOW = 0.3;
const PIECES = 40;

/** @param {Answer} answer @returns {import('./walk.js').Window} */
export function windowOf({ surface: { x, y } }) {
  return { x: [x[0], x[x.length - 1]], y: [y[0], y[y.length - 1]] };
}

/**
 * Contour lines of f, those of the quadratic in dashes, the two directions, and Newton's step.
 * @param {Answer} answer
 * @param {Point} point where the reader has it, even before the server has answered
 * @returns {import('../chart/contour-plot.js').Map}
 */
export function mapOf(answer, point) {
  const window = windowOf(answer);
  const { variables, surface, quadratic } = answer;
  const lines = (quadratic?.surface.contours ?? []).flatMap(({ lines }) => lines.map((line) => line.map(([x, y]) => ({ x, y }))));
  return {
    ...groundOf({ variables, contours: surface.contours }, [window.x, window.y]),
    quiet: false,
    drawn: [...directionsOf(answer).map(({ ends }) => ends), newtonLine(answer, window)],
    overlays: [
      (pen) => lines.forEach((line) => pen.line(line, { role: 'tangent', dash: DASH, width: 1.6, rim: false })),
      (pen) => directionsOf(answer).forEach((direction) => drawDirection(pen, direction, window)),
      (pen) => drawNewton(pen, answer, window),
      (pen) => pen.dot(point, { role: 'point', size: 6.5 }),
    ],
    marks: [
      ...(quadratic ? [{ role: 'tangent', label: text('touching'), data: [], dash: DASH, width: 1.6 }] : []),
      ...(answer.bending ? [{ role: 'curve', label: text('bendingDirections'), data: [], width: 2 }] : []),
      ...(hasStep(answer) ? [{ role: 'newton', label: text('newtonStep'), data: [], dash: [], marker: 'arrow' }] : []),
    ],
  };
}

/**
 * The same in space: the quadratic of glass, on it the curves along the two directions and the way of Newton's step.
 * @param {Answer} answer
 * @param {Point} point
 * @returns {import('../scene/objects.js').Contents}
 */
export function thingsOf(answer, point) {
  const { quadratic, surface, newton } = answer;
  const balls = [{ role: 'point', at: { ...point, z: heightAt(surface, point) } }];
  if (!quadratic) return { balls };
  const onGlass = (/** @type {Point[]} */ ends) => lifted(ends, quadratic.surface);
  const bows = directionsOf(answer, BOW).map(({ ends }) => ({ role: 'curve', points: onGlass(ends) }));
  const step = hasStep(answer) && newton ? [pointOf(answer.at), pointOf(newton.point)] : null;
  const bottom = step ? [{ role: 'newton', at: { ...step[1], z: heightAt(quadratic.surface, step[1]) }, size: 0.03 }] : [];
  return {
    glass: { heights: quadratic.surface, role: 'tangent' },
    wires: [...bows, ...(step ? [{ role: 'newton', points: onGlass(step), width: 0.01 }] : [])],
    balls: [...balls, ...bottom],
  };
}

/** Whether Newton's step leads anywhere else. @param {Answer} answer */
export function hasStep({ newton, at }) {
  return newton !== undefined && newton.point.some((x, i) => x !== at[i]);
}

/** Points along a way, at their heights. @param {Point[]} ends @param {Surface} surface @returns {Spot[]} */
function lifted([from, to], surface) {
  return Array.from({ length: PIECES + 1 }, (_, i) => {
    const spot = between(from, to, i / PIECES);
    return { ...spot, z: heightAt(surface, spot) };
  });
}

/** @param {Point} from @param {Point} to @param {number} share */
function between(from, to, share) {
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

/** @typedef {{name: string, ends: Point[]}} Direction */

/** @param {Answer} answer @param {number} [reach] @returns {Direction[]} */
function directionsOf(answer, reach = REACH) {
  const { bending, at } = answer;
  const { x, y } = windowOf(answer);
  const far = reach * Math.max(x[1] - x[0], y[1] - y[0]);
  return (bending?.eigenvectors ?? []).map(([east, north], i) => ({
    name: `λ${index(i + 1)} = ${bending?.eigenvaluesBrief[i]}`,
    ends: [-far, far].map((by) => ({ x: at[0] + by * east, y: at[1] + by * north })),
  }));
}

/** Its name stands beyond an end, where it is in the map. @param {Pen} pen @param {Direction} direction @param {import('./walk.js').Window} window */
function drawDirection(pen, { name, ends: [from, to] }, window) {
  const look = { role: 'curve', width: 2, head: 8 };
  pen.arrow(to, from, look);
  pen.arrow(from, to, look);
  const middle = between(from, to, 0.5);
  const half = pen.context.measureText(name).width / 2;
  const [west, east] = window.x.map((x) => pen.pixel({ ...middle, x }).left);
  const [south, north] = window.y.map((y) => pen.pixel({ ...middle, y }).top);
  const places = [to, from].map((tip) => {
    const { left, top } = pen.pixel(between(middle, tip, 1.25));
    const away = left - pen.pixel(middle).left;
    return { left: left + Math.sign(away) * half * Math.min(1, Math.abs(away) / 30), top };
  });
  const seen = places.find(({ left, top }) => left - half > west && left + half < east && top > north && top < south);
  const place = seen ?? places[0];
  drawLabels(pen, [{ text: name, ...place, turn: 0, colour: pen.colour('--ink'), ground: pen.colour('--paper') }]);
}

/** From the point to where the quadratic is level, or as far as the rim. @param {Answer} answer @param {import('./walk.js').Window} window */
function newtonLine(answer, window) {
  if (!hasStep(answer) || !answer.newton) return [];
  const [from, to] = [pointOf(answer.at), pointOf(answer.newton.point)];
  if (!holds(window, from)) return [];
  return [from, holds(window, to) ? to : rim(from, to, window)];
}

/** @param {Pen} pen @param {Answer} answer @param {import('./walk.js').Window} window */
function drawNewton(pen, answer, window) {
  const [from, to] = newtonLine(answer, window);
  if (from) pen.arrow(from, to, { role: 'newton', width: 2.5, head: 11 });
}

/** @param {number[]} place @returns {Point} */
function pointOf([x, y]) {
  return { x, y };
}
