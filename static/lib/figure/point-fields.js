import { TextField } from './controls.js';
import { element, setAria } from '../base/dom.js';
import { text } from '../base/text.js';

/** @import { Figure } from './figure.js' */

const REACH = 5;
const STEP = 0.1;

/** A number of its own for each variable, typed or slid; the state holds them with semicolons between. */
export class PointFields {
  #names = '';
  #fields = /** @type {CoordinateField[]} */ ([]);

  /** @param {Figure} figure @param {string} key */
  constructor(figure, key) {
    this.figure = figure;
    this.key = key;
    this.element = element('div', { className: 'point-fields' });
  }

  /** @param {string[]} names @param {string[]} values */
  sync(names, values) {
    if (names.join() !== this.#names) this.#build(names);
    this.#fields.forEach((field, i) => field.show(values[i]));
  }

  /** @param {string[]} names */
  #build(names) {
    this.#names = names.join();
    this.#fields = names.map((name, i) => new CoordinateField(this.figure, this.key, i, name));
    this.element.replaceChildren(...this.#fields.map((field) => field.element));
  }
}

/** One coordinate of a point; the slider reaches from −5 to 5, or as far as the value is. */
class CoordinateField extends TextField {
  /** @param {Figure} figure @param {string} key @param {number} place @param {string} name */
  constructor(figure, key, place, name) {
    super(figure, { key, label: text('point', name), name: `${key}[${place}]` });
    this.place = place;
    this.slider = element('input', { type: 'range', step: String(STEP), oninput: () => this.#slid() });
    setAria(this.slider, { label: text('point', name) });
    this.box.after(this.slider);
    this.element.classList.add('coordinate-field');
  }

  typed() {
    this.#change(this.input.value, true);
  }

  /** @param {string} value */
  show(value) {
    if (this.input.value !== value) this.input.value = value;
    const x = Number(value);
    this.slider.disabled = !Number.isFinite(x) || value.trim() === '';
    if (this.slider.disabled) return;
    const reach = Math.max(REACH, Math.ceil(Math.abs(x)));
    Object.assign(this.slider, { min: String(-reach), max: String(reach), value: String(x) });
    this.slider.setAttribute('aria-valuetext', value);
  }

  #slid() {
    this.#change(String(Number(this.slider.value)), false);
  }

  /** @param {string} value @param {boolean} typing */
  #change(value, typing) {
    const values = coordinates(this.figure.state[this.key]);
    values[this.place] = value;
    this.figure.update({ [this.key]: Array.from(values, (one) => one ?? '1').join(';') }, { typing });
  }
}

/** The coordinates in a state. @param {string} state */
export function coordinates(state) {
  return state.split(';');
}
