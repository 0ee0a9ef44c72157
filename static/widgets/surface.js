import { ContourPlot } from '../lib/contour-plot.js';
import { element, number } from '../lib/dom.js';
import { Figure } from '../lib/figure.js';
import { heightAt } from '../lib/height-map.js';
import { CHOICES, FIELDS, LandscapeFields, bodyOf, bringIntoView, landscapeState, namesOf } from '../lib/landscape.js';
import { PointHandle } from '../lib/point-handle.js';
import { roundStep, snap } from '../lib/round.js';
import { Scene } from '../lib/scene.js';
import { phrase } from '../lib/text.js';

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
  scene = /** @type {Scene | null} */ (null);
  #surface = /** @type {any} */ (null);
  #point = { x: NaN, y: NaN };

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    this.names = namesOf(figure.initial);
    this.fields = new LandscapeFields(figure);
    figure.controls.append(...this.fields.elements);
    const [space, map] = ['landscape-scene', 'landscape-map'].map((className) => element('div', { className }));
    figure.plotBox.append(space, map);
    this.map = figure.plot = new ContourPlot(map, () => this.#placeHandle());
    this.handle = new PointHandle(this.map, (a, b) => figure.update({ a, b, hover: '' }), this.names);
    this.map.onHover((point) => this.#hover(point));
    this.#open(space);
  }

  async #open(box) {
    this.scene = await Scene.in(box);
    this.scene?.onHover((point) => this.#hover(point));
    this.scene?.onPick((point) => {
      const { x, y } = this.#snapped(point);
      this.figure.update({ a: String(x), b: String(y), hover: '' });
    });
    this.figure.redraw();
  }

  /** A mouse passes a place; null when it has left. */
  #hover(point) {
    const spot = point && this.#snapped(point);
    const hover = spot && Number.isFinite(heightAt(this.#surface, spot)) ? `${spot.x},${spot.y}` : '';
    if (hover !== (this.figure.state.hover ?? '')) this.figure.update({ hover }, { typing: hover !== '' });
  }

  #snapped({ x, y }) {
    const { window } = this.map;
    const round = (value, ends) => snap(value, ends, roundStep(ends[1] - ends[0], 100));
    return { x: round(x, window.x), y: round(y, window.y) };
  }

  answered(state, [surface, place]) {
    if (state.hover) return;
    const { error } = place;
    this.fields.point[error?.field === 'b' ? 1 : 0].fail(error ?? null);
    if (error) return;
    this.#point = { x: place.at[0], y: place.at[1] };
    bringIntoView(this.figure, this.#point, [ends(surface.x), ends(surface.y)]);
  }

  draw(state, answers) {
    this.fields.sync(state);
    if (!answers) return;
    const surface = (this.#surface = answers[0]);
    this.fields.formula.read(surface.formula);
    this.#point = pointOf(state, this.#point);
    const hovered = state.hover ? pointOf({ a: state.hover.split(',')[0], b: state.hover.split(',')[1] }) : null;
    const spots = [{ at: this.#point, size: 1 }, ...(hovered ? [{ at: hovered, size: 0.7 }] : [])];
    this.map.show(this.#picture(surface, spots));
    this.scene?.show({
      heights: surface,
      range: surface.readable,
      levels: surface.contours.map(({ level }) => level),
      titles: [...this.names, this.#valueName],
    });
    this.scene?.place({
      balls: spots.map(({ at, size }) => ({
        at: { ...at, z: heightAt(surface, at) },
        role: 'point',
        size: 0.036 * size,
      })),
    });
  }

  get #valueName() {
    return `f(${this.names.join(', ')})`;
  }

  #picture(surface, spots) {
    const axis = (values, i) => ({ min: values[0], max: values.at(-1), title: this.names[i] });
    return {
      x: axis(surface.x, 0),
      y: axis(surface.y, 1),
      range: surface.readable,
      contours: surface.contours,
      heights: surface,
      valueTitle: this.#valueName,
      overlays: spots.map(({ at, size }) => (pen) => pen.dot(at, { role: 'point', size: 6.5 * size, hollow: size < 1 })),
    };
  }

  #placeHandle() {
    this.handle.show(this.#point, this.figure.live.sentence);
  }

  /** @param {import('../lib/figure.js').State} state */
  sentence(state, [, place]) {
    const words = place.error ? document.createTextNode(place.error.message) : this.#numbers(place);
    this.scene?.describe(words.textContent ?? '');
    return words;
  }

  #numbers({ atShown, functionShown, exactEach }) {
    const [x, y] = this.names;
    const partials = exactEach.map((shown) => number('exact', shown));
    return phrase('placeSentence', x, atShown[0], y, atShown[1], functionShown, partial(x), partial(y), ...partials);
  }
}

function pointOf({ a, b }, otherwise = { x: NaN, y: NaN }) {
  const [x, y] = [Number(a), Number(b)];
  return Number.isFinite(x) && Number.isFinite(y) && a !== '' && b !== '' ? { x, y } : otherwise;
}

/** @returns {[number, number]} */
function ends(axis) {
  return [axis[0], axis[axis.length - 1]];
}

/** @param {string} variable */
function partial(variable) {
  return element('span', { className: 'formula' }, 'f', element('sub', {}, variable));
}
