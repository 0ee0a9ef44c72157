/** What all figures over a plane share: a function of two variables, the window it is seen in, and the reader's point. */
import { TextField } from './controls.js';
import { element } from '../base/dom.js';
import { FormulaField } from './formula-field.js';
import { roundStep, snap } from '../base/round.js';
import { text } from '../base/text.js';

/**
 * @import { Point } from '../chart/pen.js'
 * @import { Figure, State } from './figure.js'
 * @typedef {(number | string)[][]} Window the ends of both axes; an author may write formulas
 */

/** @type {Window} */
const WINDOW = [
  [-5, 5],
  [-5, 5],
];

/** A place for the point that no lesson has named: off the middle, where a landscape is seldom level. */
const SOMEWHERE = [0.7, 0.6];

/** What the errors of the server call the keys of the state. */
export const FIELDS = {
  at: 'a',
  'at[0]': 'a',
  'at[1]': 'b',
  start: 'a',
  'start[0]': 'a',
  'start[1]': 'b',
  'window[0]': 'x0',
  'window[0][0]': 'x0',
  'window[0][1]': 'x1',
  'window[1]': 'y0',
  'window[1][0]': 'y0',
  'window[1][1]': 'y1',
};

/**
 * The state of such a figure at first.
 * @param {{function: string, variables?: string[], window?: Window, at?: (number | string)[]}} settings
 */
export function landscapeState({ function: typed, variables = ['x', 'y'], window = WINDOW, at }) {
  const [a, b] = at ?? window.map(([low, high], i) => somewhere(Number(low), Number(high), SOMEWHERE[i]));
  const [[x0, x1], [y0, y1]] = window;
  return strings({ function: typed, variables: variables.join(','), x0, x1, y0, y1, a, b });
}

/** @param {number} low @param {number} high @param {number} share */
function somewhere(low, high, share) {
  return snap(low + share * (high - low), [low, high], roundStep(high - low, 10));
}

/** @param {Record<string, unknown>} values */
function strings(values) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}

/** No address may rename the variables. */
export const CHOICES = { variables: [] };

/** The names of the variables. @param {State} state */
export function namesOf({ variables }) {
  return variables.split(',');
}

/** The part of a question's body that says which landscape. @param {State} state */
export function bodyOf({ function: typed, variables, x0, x1, y0, y1 }) {
  return {
    function: typed,
    variables: variables.split(','),
    window: [
      [x0, x1],
      [y0, y1],
    ],
  };
}

/**
 * The ground that paths and arrows are drawn on: contour lines without heights between them.
 * @param {{variables: string[], contours: import('../chart/contour-plot.js').Contour[]}} answer
 * @param {number[][]} window
 * @returns {import('../chart/contour-plot.js').Map}
 */
export function groundOf({ variables, contours }, window) {
  const [x, y] = window.map(([min, max], i) => ({ min, max, title: variables[i] }));
  const levels = contours.map(({ level }) => level);
  const last = Math.max(1, levels.length - 1);
  return {
    x,
    y,
    contours: contours.map((contour, i) => ({ ...contour, share: i / last })),
    range: [levels[0], levels[levels.length - 1]],
    quiet: true,
  };
}

/**
 * The fields of such a figure: the function, the point, and behind a fold the window.
 */
export class LandscapeFields {
  /**
   * @param {Figure} figure
   * @param {string} pointKey the text that names a coordinate of the point, '' for no fields for it
   */
  constructor(figure, pointKey = 'point') {
    const names = namesOf(figure.initial);
    this.formula = new FormulaField(figure, {
      key: 'function',
      label: text('functionOf', names.join(', ')),
      variable: names.join(', '),
    });
    const keys = pointKey ? ['a', 'b'] : [];
    this.point = keys.map((key, i) => new TextField(figure, { key, label: text(pointKey, names[i]) }));
    this.ends = names.flatMap((name, i) =>
      ['lowEnd', 'highEnd'].map((label, j) => new TextField(figure, { key: `${'xy'[i]}${j}`, label: text(label, name) })),
    );
    const window = element('details', { className: 'more' }, element('summary', {}, text('more')));
    window.append(...this.ends.map((field) => field.element));
    for (const { element: field } of this.point) field.classList.add('coordinate');
    this.elements = [...[this.formula, ...this.point].map((field) => field.element), window];
  }

  /** @param {State} state */
  sync(state) {
    for (const field of [this.formula, ...this.point, ...this.ends]) field.sync(state);
  }
}

/**
 * A point that was typed outside the window takes the window along.
 * @param {Figure} figure
 * @param {Point} point
 * @param {number[][]} window the server's reading of it
 */
export function bringIntoView(figure, point, window) {
  const changed = /** @type {State} */ ({});
  for (const [i, axis] of /** @type {const} */ (['x', 'y']).entries()) {
    const [low, high] = window[i];
    if (point[axis] >= low && point[axis] <= high) continue;
    const half = (high - low) / 2;
    [-half, half].forEach((by, j) => (changed[`${axis}${j}`] = String(Number((point[axis] + by).toPrecision(6)))));
  }
  if (Object.keys(changed).length > 0) figure.update(changed);
}
