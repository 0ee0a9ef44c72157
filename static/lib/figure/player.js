import { controlId } from './controls.js';
import { element, setAria } from '../base/dom.js';
import { lastIndex } from '../base/lists.js';
import { text } from '../base/text.js';

const LONGEST = 8000;
const SLOWEST = 250;
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Plays what the last answer holds, step by step: back, play or pause, forward, and a slider to scrub. The figure's
 * state has the step under `key`; '' stands for the last one, so that a run which grows longer is still shown to its end.
 * Readers who want no motion get no play button.
 */
export class Player {
  #length = 0;
  #stops = /** @type {number[] | null} */ (null);
  #step = 0;
  #played = 0;
  #frame = 0;

  /**
   * @param {import('./figure.js').Figure} figure
   * @param {{key: string, label: string, pace?: number}} options `pace` is how long each step stays, in milliseconds
   */
  constructor(figure, { key, label, pace = 0 }) {
    const id = controlId(figure.id, key);
    this.figure = figure;
    this.key = key;
    this.pace = pace;
    this.back = this.#button('stepBack', 'M15 5v14L6 12zM4 5h2v14H4z', () => this.goTo(this.#step - 1));
    this.play = this.#button('play', PLAY, () => (this.#frame ? this.pause() : this.#start()));
    this.forward = this.#button('stepForward', 'M9 5v14l9-7zM18 5h2v14h-2z', () => this.goTo(this.#step + 1));
    this.output = element('output', { htmlFor: id });
    this.input = element('input', {
      id,
      type: 'range',
      min: '0',
      step: '1',
      disabled: true,
      oninput: () => this.goTo(Number(this.input.value)),
    });
    const words = element('label', { htmlFor: id }, label);
    const head = element('div', { className: 'field-head' }, words, this.output);
    const buttons = element('div', { className: 'player-buttons' }, this.back, this.play, this.forward);
    this.element = element(
      'div',
      { className: 'player', role: 'group', ariaLabel: text('player') },
      buttons,
      element('div', { className: 'field step-slider' }, head, this.input),
    );
    reducedMotion.addEventListener('change', () => this.#allow());
    this.#allow();
  }

  /**
   * @param {string} step as the state has it
   * @param {number} length how many steps there are
   * @param {string} said the present step in words
   * @param {number[] | null} [stops] the steps that can be shown, from 0 on, if not all of them
   */
  show(step, length, said, stops = null) {
    const now = stops ? stopOf(step, stops) : stepOf(step, length);
    this.#stops = stops;
    if (this.#frame && (now !== this.#played || length !== this.#length)) this.pause();
    this.#length = length;
    this.input.disabled = length === 0;
    this.input.max = String(length);
    this.input.setAttribute('aria-valuetext', said);
    this.play.disabled = length === 0;
    this.#mark(now);
  }

  /** At once, so that the next key or tap counts from here even before the figure is drawn anew. @param {number} step */
  #mark(step) {
    this.#step = step;
    this.input.value = String(step);
    this.output.textContent = `${this.#named(step)} / ${this.#named(this.#length)}`;
    this.back.disabled = step === 0;
    this.forward.disabled = step === this.#length;
  }

  /** The number of a step, as readers know it. @param {number} place */
  #named(place) {
    return this.#stops?.[place] ?? place;
  }

  /** Stops at a step, or at the last one before it that can be shown. @param {number} step */
  goNear(step) {
    this.goTo(this.#stops ? stopOf(String(step), this.#stops) : step);
  }

  /** Stops there. @param {number} step */
  goTo(step) {
    this.pause();
    this.#show(step);
  }

  pause() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#label();
  }

  #start() {
    const from = this.#step === this.#length ? 0 : this.#step;
    const pace = this.pace || Math.min(SLOWEST, LONGEST / this.#length);
    const begin = performance.now();
    const turn = (/** @type {number} */ now) => {
      const step = from + Math.max(0, Math.floor((now - begin) / pace));
      this.#frame = step < this.#length ? requestAnimationFrame(turn) : 0;
      if (step !== this.#played) this.#show(step);
      if (!this.#frame) this.#label();
    };
    this.#show(from);
    this.#frame = requestAnimationFrame(turn);
    this.#label();
  }

  /** @param {number} step */
  #show(step) {
    const shown = (this.#played = Math.min(this.#length, Math.max(0, step)));
    this.#mark(shown);
    this.figure.update({ [this.key]: shown === this.#length ? '' : String(this.#named(shown)) });
  }

  /** @param {string} key @param {string} path @param {() => void} onclick */
  #button(key, path, onclick) {
    return element('button', { type: 'button', className: 'player-button', ariaLabel: text(key), onclick }, icon(path));
  }

  #label() {
    setAria(this.play, { label: text(this.#frame ? 'pause' : 'play') });
    this.play.replaceChildren(icon(this.#frame ? 'M7 5h4v14H7zM14 5h4v14h-4z' : PLAY));
  }

  #allow() {
    this.play.hidden = reducedMotion.matches;
    if (reducedMotion.matches) this.pause();
  }
}

const PLAY = 'M8 5v14l11-7z';

/** The step that a state means: a whole number within the run, the last one if it names none. */
export function stepOf(/** @type {string} */ step, /** @type {number} */ length) {
  const wanted = step === '' ? length : Math.round(Number(step));
  return Math.min(length, Math.max(0, Number.isFinite(wanted) ? wanted : length));
}

/** The place of the last stop that is not after the step a state means. @param {string} step @param {number[]} stops */
export function stopOf(step, stops) {
  const now = stepOf(step, stops[stops.length - 1]);
  return lastIndex(stops, (stop) => stop <= now);
}

/** @param {string} path */
function icon(path) {
  const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawn.setAttribute('viewBox', '0 0 24 24');
  drawn.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  drawn.append(shape);
  return drawn;
}
