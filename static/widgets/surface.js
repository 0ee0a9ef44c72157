import { ContourPlot } from '../lib/chart/contour-plot.js';
import { element, number } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { heightAt } from '../lib/chart/height-map.js';
import { CHOICES, FIELDS, LandscapeFields, bodyOf, bringIntoView, landscapeState, namesOf } from '../lib/figure/landscape-fields.js';
import { mapOf, partialName, placeNear } from '../lib/pictures/landscape.js';
import { PointHandle } from '../lib/chart/point-handle.js';
import { Scene } from '../lib/scene/scene.js';
import { phrase } from '../lib/base/text.js';

/**
 * @import { ApiError } from '../lib/base/api.js'
 * @import { Pen, Point } from '../lib/chart/pen.js'
 * @import { Surface } from '../lib/pictures/landscape.js'
 * @typedef {{at: number[], atShown: string[], functionShown: string, exactEach: string[], error?: undefined,
 *   warning?: import('../lib/figure/figure.js').Warning}} Place
 * @typedef {import('../lib/figure/figure.js').ViewOf<[Surface, Place | {error: ApiError}]>} View
 */

/** A landscape as a surface and as a map: pointing at a place in one shows it in both. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
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
function placeOf(/** @type {import('../lib/figure/figure.js').State} */ { a, b, hover = '' }) {
  return hover ? hover.split(',') : [a, b];
}

class SurfaceView {
  scene = /** @type {Scene | null} */ (null);
  #surface = /** @type {Surface} */ (/** @type {unknown} */ (null));
  #point = { x: NaN, y: NaN };

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    this.names = namesOf(figure.initial);
    this.fields = new LandscapeFields(figure);
    figure.controls.append(...this.fields.elements);
    const [space, map] = ['landscape-scene', 'landscape-map'].map((className) => element('div', { className }));
    figure.plotBox.append(space, map);
    this.map = new ContourPlot(map, () => this.#placeHandle());
    figure.plot = { describe: (sentence) => this.#describe(sentence) };
    this.handle = new PointHandle(this.map, (a, b) => figure.update({ a, b, hover: '' }), this.names);
    this.map.onHover((point) => this.#hover(point));
    this.#open(space);
  }

  /** @param {HTMLElement} box */
  async #open(box) {
    this.scene = await Scene.in(box);
    this.scene?.onHover((point) => this.#hover(point));
    this.scene?.onPick((point) => {
      const { x, y } = placeNear(point, this.#surface);
      this.figure.update({ a: String(x), b: String(y), hover: '' });
    });
    this.figure.redraw();
  }

  /** A mouse passes a place; null when it has left. @param {Point | null} point */
  #hover(point) {
    const spot = point && placeNear(point, this.#surface);
    const hover = spot && Number.isFinite(heightAt(this.#surface, spot)) ? `${spot.x},${spot.y}` : '';
    if (hover !== (this.figure.state.hover ?? '')) this.figure.update({ hover }, { typing: hover !== '' });
  }

  /** @type {View['answered']} */
  answered(state, [surface, place]) {
    if (state.hover) return;
    this.fields.point[place.error?.field === 'b' ? 1 : 0].fail(place.error ?? null);
    if (place.error) return;
    this.#point = { x: place.at[0], y: place.at[1] };
    bringIntoView(this.figure, this.#point, [ends(surface.x), ends(surface.y)]);
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    this.fields.sync(state);
    if (!answers) return;
    const surface = (this.#surface = answers[0]);
    this.fields.formula.read(surface.formula);
    this.#point = pointOf(state, this.#point);
    const hovered = state.hover ? pointOf({ a: state.hover.split(',')[0], b: state.hover.split(',')[1] }) : null;
    const spots = [{ at: this.#point, size: 1 }, ...(hovered ? [{ at: hovered, size: 0.7 }] : [])];
    const { plan, land } = mapOf(surface, this.names);
    this.map.show({ ...plan, overlays: spots.map(({ at, size }) => (/** @type {Pen} */ pen) => pen.dot(at, dotOf(size))) });
    this.scene?.show(land);
    this.scene?.place({
      balls: spots.map(({ at, size }) => ({
        at: { ...at, z: heightAt(surface, at) },
        role: 'point',
        size: 0.036 * size,
      })),
    });
  }

  /** @param {string} sentence */
  #describe(sentence) {
    for (const picture of [this.map, this.scene]) picture?.describe(sentence);
  }

  #placeHandle() {
    this.handle.show(this.#point, this.figure.live.sentence);
  }

  /** @type {View['sentence']} */
  sentence(_, [, place]) {
    return place.error ? document.createTextNode(place.error.message) : this.#numbers(place);
  }

  /** Where a derivative must not be trusted it is not shown. @param {Place} place */
  #numbers({ atShown, functionShown, exactEach, warning }) {
    const [x, y] = this.names;
    if (warning) return phrase('placeNoExact', x, atShown[0], y, atShown[1], functionShown);
    const partials = exactEach.map((shown) => number('exact', shown));
    return phrase('placeSentence', x, atShown[0], y, atShown[1], functionShown, partialName(x), partialName(y), ...partials);
  }
}

/** @param {import('../lib/figure/figure.js').State} state @param {Point} [otherwise] */
function pointOf({ a, b }, otherwise = { x: NaN, y: NaN }) {
  const [x, y] = [Number(a), Number(b)];
  return Number.isFinite(x) && Number.isFinite(y) && a !== '' && b !== '' ? { x, y } : otherwise;
}

/** @param {number[]} axis @returns {[number, number]} */
function ends(axis) {
  return [axis[0], axis[axis.length - 1]];
}

/** The reader's point is full, a place that the mouse passes is a ring. @param {number} size */
function dotOf(size) {
  return { role: 'point', size: 6.5 * size, hollow: size < 1 };
}
