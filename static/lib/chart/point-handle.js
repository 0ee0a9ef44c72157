import { element, setAria } from '../base/dom.js';
import { drag } from '../base/drag.js';
import { roundStep, snap } from '../base/round.js';
import { text } from '../base/text.js';

/** About so many places across the window are where the point may stop. */
const PLACES = 100;
const AXES = /** @type {const} */ (['x', 'y']);

/** @typedef {'x' | 'y'} Axis */

const MOVES = /** @type {Record<string, [Axis, number]>} */ ({
  ArrowRight: ['x', 1],
  ArrowLeft: ['x', -1],
  ArrowUp: ['y', 1],
  ArrowDown: ['y', -1],
  Home: ['x', -Infinity],
  End: ['x', Infinity],
  PageUp: ['y', 10],
  PageDown: ['y', -10],
});

/**
 * The reader's point on a map: dragged by pointer, placed by a click or tap, moved by the arrow keys. It is a slider for
 * each variable, of which the keyboard finds one; an arrow takes it to the other. With Shift a key goes ten times as far.
 */
export class PointHandle {
  #at = { x: 0, y: 0 };

  /**
   * @param {import('./contour-plot.js').ContourPlot} plot
   * @param {(x: string, y: string) => void} moved called with round numbers, as a reader would type them
   * @param {string[]} variables the names of the axes
   * @param {{label?: string, stops?: (axis: Axis) => number[]}} [options] the text that names a coordinate; and
   *   where alone the point may stop, ascending
   */
  constructor(plot, moved, [x, y], { label = 'handleAlong', stops } = {}) {
    this.plot = plot;
    this.moved = moved;
    this.stops = stops;
    this.sliders = { x: slider(text(label, x), 'horizontal'), y: slider(text(label, y), 'vertical') };
    this.sliders.y.tabIndex = -1;
    this.element = element('div', { className: 'handle', hidden: true }, this.sliders.x, this.sliders.y);
    plot.frame.append(this.element);
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('pointerdown', (event) => this.#grab(event));
    plot.canvas.addEventListener('pointerdown', (event) => event.pointerType === 'mouse' && this.#grab(event));
    plot.canvas.addEventListener('click', (event) => plot.holds(plot.under(event)) && this.#to(plot.under(event)));
  }

  /**
   * @param {import('./pen.js').Point} point
   * @param {string} said what the point is, in words
   */
  show(point, said) {
    this.#at = point;
    const { left, top } = this.plot.pixel(point);
    this.element.hidden = !this.plot.holds(point);
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
    for (const axis of AXES) {
      const [low, high] = this.plot.window[axis];
      setAria(this.sliders[axis], { valueMin: low, valueMax: high, valueNow: point[axis], valueText: said });
    }
  }

  /** @param {PointerEvent} event */
  #grab(event) {
    if (event.button !== 0) return;
    const follow = (/** @type {PointerEvent} */ moved) => this.#to(this.plot.under(moved));
    if (event.target === this.element || this.element.contains(/** @type {Node} */ (event.target))) event.stopPropagation();
    else if (!this.plot.holds(this.plot.under(event))) return;
    else follow(event);
    this.#focus('x');
    drag(this.element, event, follow);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (!(event.key in MOVES) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [axis, steps] = MOVES[event.key];
    this.#focus(axis);
    this.#to({ ...this.#at, [axis]: this.#beyond(axis, steps * (event.shiftKey ? 10 : 1)) });
  }

  /** The place so many steps farther. @param {Axis} axis @param {number} steps */
  #beyond(axis, steps) {
    const at = this.#at[axis];
    const stops = this.stops?.(axis);
    if (!stops) return at + steps * this.#step(axis);
    const place = stops.indexOf(nearest(stops, at)) + steps;
    return stops[Math.min(stops.length - 1, Math.max(0, place))];
  }

  /** @param {Axis} axis */
  #step(axis) {
    const [low, high] = this.plot.window[axis];
    return roundStep(high - low, PLACES);
  }

  /** @param {Axis} axis */
  #focus(axis) {
    for (const each of AXES) this.sliders[each].tabIndex = each === axis ? 0 : -1;
    this.sliders[axis].focus({ preventScroll: true });
  }

  /** @param {import('./pen.js').Point} point */
  #to(point) {
    const [x, y] = AXES.map((axis) => {
      const stops = this.stops?.(axis);
      return String(stops ? nearest(stops, point[axis]) : snap(point[axis], this.plot.window[axis], this.#step(axis)));
    });
    this.#at = { x: Number(x), y: Number(y) }; // the next key counts from here, even before the figure is drawn anew
    this.moved(x, y);
  }
}

/** @param {number[]} stops @param {number} at */
function nearest(stops, at) {
  return stops.reduce((best, stop) => (Math.abs(stop - at) < Math.abs(best - at) ? stop : best));
}

/** @param {string} label @param {string} orientation */
function slider(label, orientation) {
  return element('div', { className: 'handle-axis', role: 'slider', tabIndex: 0, ariaLabel: label, ariaOrientation: orientation });
}
