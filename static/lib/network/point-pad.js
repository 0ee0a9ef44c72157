/** Points that a reader sets on a map: a click or the space bar sets one, and takes away one that is there. */
import { element } from '../base/dom.js';
import { roundStep, snap } from '../base/round.js';
import { text } from '../base/text.js';

/** @import { Point } from '../chart/pen.js' */

const PLACES = 40;
const NEAR = 12;
const WAYS = /** @type {Record<string, [number, number]>} */ ({ ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] });

export class PointPad {
  #at = /** @type {Point | null} */ (null);

  /**
   * @param {import('../chart/contour-plot.js').ContourPlot} plot
   * @param {{points(): Point[], set(point: Point): void, remove(row: number): void}} reader
   */
  constructor(plot, reader) {
    this.plot = plot;
    this.reader = reader;
    this.said = element('span', { className: 'unseen', role: 'status' });
    this.cross = element('div', { className: 'point-cross', role: 'group', tabIndex: 0, ariaLabel: text('layersPad') });
    plot.frame.append(this.cross, this.said);
    plot.frame.classList.add('point-pad');
    plot.canvas.addEventListener('click', (event) => this.#press(plot.under(event)));
    this.cross.addEventListener('keydown', (event) => this.#keyed(event));
  }

  /** Puts the mark of the keys where they are. */
  show() {
    const { left, top } = this.plot.pixel(this.#place());
    Object.assign(this.cross.style, { left: `${left}px`, top: `${top}px` });
  }

  /** Where the keys are: in the middle until they have moved, and never outside the map. */
  #place() {
    const { x, y } = this.plot.window;
    return this.#snapped(this.#at ?? { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 });
  }

  get #step() {
    const [low, high] = this.plot.window.x;
    return roundStep(high - low, PLACES);
  }

  /** @param {Point} point */
  #snapped({ x, y }) {
    const { x: across, y: up } = this.plot.window;
    return { x: snap(x, across, this.#step), y: snap(y, up, this.#step) };
  }

  /** @param {Point} point */
  #press(point) {
    if (!this.plot.holds(point)) return;
    const { left, top } = this.plot.pixel(point);
    const far = this.reader.points().map((each) => this.plot.pixel(each)).map((pixel) => Math.hypot(pixel.left - left, pixel.top - top));
    const nearest = far.indexOf(Math.min(...far));
    if (far[nearest] < NEAR) this.reader.remove(nearest);
    else this.reader.set(this.#snapped(point));
  }

  /** @param {KeyboardEvent} event */
  #keyed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    const { x, y } = this.#place();
    if (way) this.#at = this.#snapped({ x: x + way[0] * this.#step, y: y + way[1] * this.#step });
    else if (event.key === ' ' || event.key === 'Enter') this.#press({ x, y });
    else return;
    event.preventDefault();
    this.show();
    const place = this.#place();
    this.said.textContent = `(${place.x}, ${place.y})`;
  }
}
