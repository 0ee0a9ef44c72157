import { element, setAria } from '../base/dom.js';
import { drag } from '../base/drag.js';
import { roundStep, snap } from '../base/round.js';
import { text } from '../base/text.js';

/** About so many places across the window are where a dragged point may stop. */
const PLACES = 100;

/**
 * The reader's point on a plot: dragged by pointer, moved by the arrow keys.
 */
export class Handle {
  #x = 0;
  #window = [0, 1];

  /**
   * @param {import('./chart.js').Plot} plot
   * @param {(x: string) => void} moved called with a round number, as a reader would type it
   * @param {string} [label]
   */
  constructor(plot, moved, label = text('handle')) {
    this.plot = plot;
    this.moved = moved;
    this.element = element('div', {
      className: 'handle',
      role: 'slider',
      tabIndex: 0,
      hidden: true,
      ariaLabel: label,
    });
    plot.frame.append(this.element);
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('pointerdown', (event) => this.#grab(event));
    plot.canvas.addEventListener('pointerdown', (event) => event.pointerType === 'mouse' && this.#grab(event));
  }

  /**
   * @param {{x: number, y: number}} point
   * @param {[number, number]} window
   * @param {string} said what the point is, in words
   */
  show(point, window, said) {
    this.#x = point.x;
    this.#window = window;
    const { left, top } = this.plot.pixel(point);
    this.element.hidden = !(Number.isFinite(left) && Number.isFinite(top));
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
    setAria(this.element, { valueMin: window[0], valueMax: window[1], valueNow: point.x, valueText: said });
  }

  /** @param {PointerEvent} event */
  #grab(event) {
    if (event.button !== 0) return;
    this.element.focus({ preventScroll: true });
    const follow = (/** @type {PointerEvent} */ moved) => this.#to(this.plot.xUnder(moved));
    if (event.target !== this.element) follow(event);
    drag(this.element, event, follow);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const [low, high] = this.#window;
    const step = roundStep(high - low, PLACES);
    const goals = /** @type {Record<string, number>} */ ({
      ArrowRight: this.#x + step,
      ArrowUp: this.#x + step,
      ArrowLeft: this.#x - step,
      ArrowDown: this.#x - step,
      PageUp: this.#x + 10 * step,
      PageDown: this.#x - 10 * step,
      Home: low,
      End: high,
    });
    if (!(event.key in goals) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#to(goals[event.key]);
  }

  /** @param {number} x */
  #to(x) {
    const [low, high] = this.#window;
    this.#x = snap(x, [low, high], roundStep(high - low, PLACES)); // the next key counts from here, even before the figure is drawn anew
    this.moved(String(this.#x));
  }
}
