import { ContourPlot } from '../lib/chart/contour-plot.js';
import { Choice } from '../lib/figure/controls.js';
import { element, number } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { arrowAt, longest, map } from '../lib/pictures/field.js';
import { CHOICES, FIELDS, LandscapeFields, bodyOf, landscapeState, namesOf } from '../lib/figure/landscape-fields.js';
import { PointHandle } from '../lib/chart/point-handle.js';
import { phrase, text } from '../lib/base/text.js';

/**
 * @import { Point } from '../lib/chart/pen.js'
 * @import { Answer, Arrow } from '../lib/pictures/field.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<[Answer]>} View
 */

const SIGNS = ['ascent', 'descent'];

/** The gradient, or its negative, as arrows over contour lines; a point reads out one of them. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: ({ sign, ...settings }) => ({ ...landscapeState(settings), sign }),
  choices: { ...CHOICES, sign: SIGNS },
  questions: (state) => [{ path: '/api/field', body: { ...bodyOf(state), sign: state.sign }, fields: FIELDS }],
  build: (figure) => new FieldView(figure),
};

class FieldView {
  #answer = /** @type {Answer} */ (/** @type {unknown} */ (null));
  #hovered = /** @type {Arrow | null} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    const names = namesOf(figure.initial);
    this.landscape = new LandscapeFields(figure, '');
    const options = SIGNS.map((value) => ({ value, label: text(value === 'ascent' ? 'gradientArrows' : 'negativeArrows') }));
    this.sign = new Choice(figure, { key: 'sign', legend: text('arrows'), options });
    const [formula, window] = this.landscape.elements;
    figure.controls.append(formula, this.sign.element, window);
    this.note = element('p', { className: 'figure-note' });
    this.map = figure.plot = new ContourPlot(figure.plotBox, () => this.#place());
    figure.plotBox.append(this.note);
    const stops = (/** @type {'x' | 'y'} */ axis) => this.#stops[axis];
    this.handle = new PointHandle(this.map, (a, b) => this.#read(a, b), names, { label: 'readingPoint', stops });
    this.map.onHover((point) => this.#hover(point));
  }

  get #stops() {
    const { arrows } = this.#answer;
    const places = (/** @type {'x' | 'y'} */ axis) => [...new Set(arrows.map((arrow) => arrow[axis]))].sort((a, b) => a - b);
    return { x: places('x'), y: places('y') };
  }

  /** @param {string} a @param {string} b */
  #read(a, b) {
    this.#hovered = null;
    if (this.#answer.arrows.length > 0) this.figure.update({ a, b });
  }

  /** A mouse that passes reads without moving the reader's point. @param {Point | null} point */
  #hover(point) {
    const hovered = point && arrowAt(this.#answer, point);
    if (hovered === this.#hovered) return;
    this.#hovered = hovered;
    this.figure.redraw();
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    this.landscape.sync(state);
    this.sign.sync(state);
    if (!answers) return;
    if (this.#answer !== answers[0]) this.#hovered = null;
    this.#answer = answers[0];
    this.landscape.formula.read(this.#answer.formula);
    const top = longest(this.#answer);
    this.note.textContent = top ? text('arrowLength', top.normShown) : '';
    this.map.show(map(this.#answer, this.#window(), this.#arrow()));
  }

  /** The window that the answer is for. */
  #window() {
    const { body } = this.figure.asked[0];
    return body.window.map((/** @type {string[]} */ ends) => ends.map(Number));
  }

  /** What is read: the arrow under the mouse, else the one nearest to the reader's point. */
  #arrow() {
    const { a, b } = this.figure.state;
    return this.#hovered ?? arrowAt(this.#answer, { x: Number(a), y: Number(b) });
  }

  #place() {
    const { a, b } = this.figure.state;
    const arrow = arrowAt(this.#answer, { x: Number(a), y: Number(b) });
    if (arrow) this.handle.show(arrow, said(arrow));
    this.handle.element.hidden ||= !arrow;
  }

  /** @type {View['sentence']} */
  sentence({ sign }) {
    const arrow = this.#arrow();
    if (!arrow) return document.createTextNode(text('fieldNone'));
    const at = number('point', tuple(arrow.atShown));
    if (arrow.nature) return phrase('fieldLevel', at, arrow.nature.message);
    const role = sign === 'ascent' ? 'exact' : 'path';
    const key = sign === 'ascent' ? 'fieldAscent' : 'fieldDescent';
    return phrase(key, at, number(role, arrow.vectorShown), number('', arrow.normShown));
  }

  /** @type {View['table']} */
  table(_, [{ variables, arrows }]) {
    const read = this.#arrow();
    return {
      caption: text('fieldTable'),
      head: [...variables, text('vectorColumn'), text('normColumn')],
      rows: arrows.map(({ atShown, vectorShown, normShown }) => [...atShown, vectorShown, normShown]),
      current: read ? arrows.indexOf(read) : -1,
    };
  }
}

/** @param {Arrow} arrow */
function said({ atShown, vectorShown, normShown }) {
  return text('arrowValue', tuple(atShown), vectorShown, normShown);
}

/** @param {string[]} shown */
function tuple(shown) {
  return `(${shown.join(', ')})`;
}
