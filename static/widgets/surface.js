import { ContourPlot } from '../lib/contour-plot.js';
import { element, number } from '../lib/dom.js';
import { Figure } from '../lib/figure.js';
import { heightAt } from '../lib/height-map.js';
import { CHOICES, FIELDS, LandscapeFields, bodyOf, bringIntoView, landscapeState, namesOf } from '../lib/landscape.js';
import { PointHandle } from '../lib/point-handle.js';
import { roundStep, snap } from '../lib/round.js';
import { phrase, text } from '../lib/text.js';

/** A landscape as a surface and as a map: pointing at a place in one shows it in both. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure.js').Widget} */
const widget = {
  initial: ({ levels = '', ...settings }) => ({ ...landscapeState(settings), levels: String(levels) }),
  choices: { ...CHOICES, levels: [] },
  questions: (state) => {
    const { window, ...body } = bodyOf(state);
    const levels = state.levels ? { levels: Number(state.levels) } : {};
    return [
      { path: '/api/surface', body: { ...body, window, ...levels }, fields: FIELDS },
      { path: '/api/gradient', body: { ...body, at: placeOf(state) }, fields: FIELDS, mayFail: true },
    ];
  },
  build: (figure) => new SurfaceView(figure),
};

/** The place that the numbers are about: where the mouse is, else the reader's point. */
function placeOf({ a, b, hover = '' }) {
  return hover ? hover.split(',') : [a, b];
}

class SurfaceView {
  #surface = /** @type {any} */ (null);
  #place = /** @type {any} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    this.names = namesOf(figure.initial);
    this.fields = new LandscapeFields(figure);
    figure.controls.append(...this.fields.elements);
    const map = element('div', { className: 'landscape-map' });
    figure.plotBox.append(map);
    this.map = figure.plot = new ContourPlot(map, () => this.#placeHandle());
    this.handle = new PointHandle(this.map, (a, b) => figure.update({ a, b, hover: '' }), this.names);
    this.map.onHover((point) => this.hover(point));
  }

  /** A mouse passes a place; null when it has left. */
  hover(point) {
    const spot = point && this.#snapped(point);
    const hover = spot && Number.isFinite(heightAt(this.#surface, spot)) ? `${spot.x},${spot.y}` : '';
    if (hover !== (this.figure.state.hover ?? '')) this.figure.update({ hover }, { typing: hover !== '' });
  }

  #snapped({ x, y }) {
    const { window } = this.map;
    const round = (value, ends) => snap(value, ends, roundStep(ends[1] - ends[0], 100));
    return { x: round(x, window.x), y: round(y, window.y) };
  }

  draw(state, answers) {
    this.fields.sync(state);
    if (!answers) return;
    [this.#surface, this.#place] = answers;
    this.fields.formula.read(this.#surface.formula);
    this.map.show(this.#picture());
  }

  #picture() {
    const { x, y, readable, contours } = this.#surface;
    const axis = (values, i) => ({ min: values[0], max: values.at(-1), title: this.names[i] });
    return {
      x: axis(x, 0),
      y: axis(y, 1),
      range: readable,
      contours,
      heights: this.#surface,
      valueTitle: `f(${this.names.join(', ')})`,
      overlays: [(pen) => pen.dot(this.#point(), { role: 'point', size: 6.5 })],
    };
  }

  #point() {
    const { a, b } = this.figure.state;
    return { x: Number(a), y: Number(b) };
  }

  #placeHandle() {
    this.handle.show(this.#point(), this.figure.live.sentence);
  }

  sentence() {
    return document.createTextNode('…');
  }
}
