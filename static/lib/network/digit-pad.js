/** Eight by eight pixels to draw a digit on, by pointer or by keys. */
import { element, setAria } from '../base/dom.js';
import { drag } from '../base/drag.js';
import { text } from '../base/text.js';

const SIDE = 8;
const DARKEST = 16;
/** How far from its middle a stroke leaves no ink any more, so that it is as thick as those of the data. */
const PEN = 1.25;
const WAYS = /** @type {Record<string, [number, number]>} */ ({ ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] });

/** @typedef {{x: number, y: number}} Place */

/** Pixels as the state of a figure holds them: a letter each, from 0 to g. @param {number[]} pixels */
export function packed(pixels) {
  return pixels.map((pixel) => pixel.toString(DARKEST + 1)).join('');
}

/** What is no drawing is an empty one. @param {string} state @returns {number[]} */
export function unpacked(state) {
  const pixels = [...state].map((letter) => parseInt(letter, DARKEST + 1));
  return pixels.length === SIDE * SIDE && pixels.every((pixel) => pixel >= 0) ? pixels : Array(SIDE * SIDE).fill(0);
}

/** A digit as a small picture. @param {number[]} pixels @param {string} words */
export function digitPicture(pixels, words) {
  const cells = pixels.map((pixel) => shade(element('span'), pixel));
  return element('span', { className: 'digit-picture', role: 'img', ariaLabel: words }, ...cells);
}

/** @param {HTMLElement} cell @param {number} pixel */
function shade(cell, pixel) {
  cell.style.setProperty('--ink-share', `${(100 * pixel) / DARKEST}%`);
  return cell;
}

/** From a place to the line between two others. @param {Place} of @param {Place} from @param {Place} to */
function distance(of, from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((of.x - from.x) * dx + (of.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(of.x - from.x - share * dx, of.y - from.y - share * dy);
}

export class DigitPad {
  #pixels = /** @type {number[]} */ ([]);
  #at = 3 * SIDE + 3;

  /** @param {(pixels: number[]) => void} changed */
  constructor(changed) {
    this.changed = changed;
    this.cells = Array.from({ length: SIDE * SIDE }, () => element('span'));
    this.where = element('span', { className: 'unseen', role: 'status' });
    this.element = element('div', { className: 'digit-pad', role: 'group', tabIndex: 0, ariaLabel: text('digitsPad') }, ...this.cells);
    this.element.addEventListener('pointerdown', (event) => this.#pressed(event));
    this.element.addEventListener('keydown', (event) => this.#keyed(event));
    const clear = element('button', { type: 'button', className: 'quiet', onclick: () => changed(unpacked('')) }, text('digitsClear'));
    this.block = element('div', { className: 'digit-drawing' }, this.element, clear, this.where);
  }

  /** @param {number[]} pixels */
  show(pixels) {
    this.#pixels = pixels;
    this.cells.forEach((cell, i) => {
      shade(cell, pixels[i]);
      cell.classList.toggle('is-cursor', i === this.#at);
    });
  }

  /** @param {PointerEvent} press */
  #pressed(press) {
    if (press.button !== 0) return;
    let from = this.#under(press);
    this.#stroke(from, from);
    drag(this.element, press, (event) => {
      const to = this.#under(event);
      this.#stroke(from, to);
      from = to;
    });
    this.element.focus({ preventScroll: true });
  }

  /** Where a pointer is, in pixels of the pad from its upper left corner. @param {PointerEvent} event */
  #under({ clientX, clientY }) {
    const { left, top, width, height } = this.element.getBoundingClientRect();
    return { x: (SIDE * (clientX - left)) / width, y: (SIDE * (clientY - top)) / height };
  }

  /** @param {Place} from @param {Place} to */
  #stroke(from, to) {
    const inked = this.#pixels.map((pixel, i) => {
      const centre = { x: (i % SIDE) + 0.5, y: Math.floor(i / SIDE) + 0.5 };
      return Math.max(pixel, Math.round(DARKEST * Math.min(1, PEN - distance(centre, from, to))));
    });
    if (inked.some((pixel, i) => pixel !== this.#pixels[i])) this.#change(inked);
  }

  /** @param {KeyboardEvent} event */
  #keyed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = WAYS[event.key];
    if (way) {
      const row = Math.min(SIDE - 1, Math.max(0, Math.floor(this.#at / SIDE) + way[0]));
      const column = Math.min(SIDE - 1, Math.max(0, (this.#at % SIDE) + way[1]));
      this.#at = row * SIDE + column;
      this.show(this.#pixels);
    } else if (event.key === ' ' || event.key === 'Enter') {
      this.#change(this.#pixels.map((pixel, i) => (i === this.#at ? (pixel > 0 ? 0 : DARKEST) : pixel)));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      this.#change(unpacked(''));
    } else return;
    event.preventDefault();
    const [row, column] = [Math.floor(this.#at / SIDE) + 1, (this.#at % SIDE) + 1];
    this.where.textContent = text('digitsCell', row, column, this.#pixels[this.#at]);
  }

  /** At once, so that the next stroke goes on from here. @param {number[]} pixels */
  #change(pixels) {
    this.show(pixels);
    this.changed(pixels);
  }
}

/** The ten probabilities of a drawing. */
export class DigitBars {
  constructor() {
    this.rows = Array.from({ length: 10 }, (_, digit) => {
      const bar = element('span', { className: 'digit-bar' });
      const share = element('td', { className: 'digit-share' });
      const row = element('tr', {}, element('th', { scope: 'row' }, String(digit)), element('td', {}, element('span', { className: 'digit-track' }, bar)), share);
      return { row, bar, share };
    });
    const head = ['digitsDigit', 'digitsBar', 'digitsProbability'].map((key) => element('th', { scope: 'col' }, text(key)));
    this.said = element('p', { className: 'digit-said', role: 'status' });
    const table = element(
      'table',
      { className: 'digit-bars' },
      element('caption', { className: 'unseen' }, text('digitsProbabilities')),
      element('thead', { className: 'unseen' }, element('tr', {}, ...head)),
      element('tbody', {}, ...this.rows.map(({ row }) => row)),
    );
    this.element = element('div', { className: 'digit-reading' }, this.said, table);
  }

  /** @param {{probabilities: (number | string)[], percentages: string[], predicted: number}} reading */
  show({ probabilities, percentages, predicted }) {
    this.rows.forEach(({ row, bar, share }, digit) => {
      bar.style.width = `${100 * (Number(probabilities[digit]) || 0)}%`;
      share.textContent = percentages[digit];
      row.classList.toggle('is-predicted', digit === predicted);
    });
    this.said.textContent = text('digitsRead', predicted, percentages[predicted]);
    setAria(this.element, { busy: false });
  }
}
