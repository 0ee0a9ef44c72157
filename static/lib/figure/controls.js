/** Controls that are tied to one key of a figure's state, and follow when the state changes otherwise. */
import { element, setAria } from '../base/dom.js';
import { text } from '../base/text.js';

/**
 * @import { Figure, State } from './figure.js'
 * @typedef {{key: string, legend: string, options: {value: string, label: string}[]}} Words to choose from, under a key of the state
 */

let ids = 0;

/** An id that no other control has. @param {string} figure @param {string} key */
export function controlId(figure, key) {
  return `${figure}-${key}-${++ids}`;
}

/** What a field means, said to whoever is in it. @param {TextField} field @param {string} words */
export function noteOn({ input, message }, words) {
  const note = element('p', { id: `${input.id}-note`, className: 'field-note' }, words);
  input.setAttribute('aria-describedby', `${message.id} ${note.id}`);
  return note;
}

/**
 * A line of text with a label, and room under it for what is wrong with it.
 */
export class TextField {
  /**
   * @param {Figure} figure
   * @param {{key: string, label: string, name?: string}} options `name` is the field's name in errors, '' for none
   */
  constructor(figure, { key, label, name = key }) {
    const id = controlId(figure.id, key);
    this.figure = figure;
    this.key = key;
    this.message = element('p', { id: `${id}-message`, className: 'field-message' });
    this.input = element('input', {
      id,
      type: 'text',
      className: 'field-input',
      autocomplete: 'off',
      spellcheck: false,
      autocapitalize: 'off',
      oninput: () => this.typed(),
    });
    this.input.setAttribute('aria-describedby', this.message.id);
    this.box = element('div', { className: 'field-box' }, this.input);
    this.element = element(
      'div',
      { className: 'field' },
      element('label', { htmlFor: id }, label),
      this.box,
      this.message,
    );
    if (name) figure.register(name, this);
  }

  typed() {
    this.figure.update({ [this.key]: this.input.value }, { typing: true });
  }

  /** @param {State} state */
  sync(state) {
    if (this.input.value !== state[this.key]) this.input.value = state[this.key];
  }

  /** @param {import('../base/api.js').ApiError | null} error */
  fail(error) {
    setAria(this.input, { invalid: error ? true : null });
    const sentence = error?.message ?? '';
    if (this.message.textContent !== sentence) this.message.textContent = sentence;
    const folded = this.element.closest('details');
    if (folded && error) folded.open = true;
  }
}

/** One of several words. */
export class Choice {
  /**
   * @param {Figure} figure
   * @param {Words} words
   */
  constructor(figure, { key, legend, options }) {
    const name = controlId(figure.id, key);
    this.key = key;
    this.inputs = options.map(({ value }) =>
      element('input', { type: 'radio', name, value, onchange: () => figure.update({ [key]: value }) }),
    );
    const labels = options.map(({ label }, i) => element('label', {}, this.inputs[i], element('span', {}, label)));
    this.element = element(
      'fieldset',
      { className: 'choice' },
      element('legend', {}, legend),
      element('div', { className: 'choice-options' }, ...labels),
    );
  }

  /** @param {State} state */
  sync(state) {
    for (const input of this.inputs) input.checked = input.value === state[this.key];
  }

  /** Whether a word can be chosen now, and if not, why. @param {string} value @param {boolean} is @param {string} why */
  allow(value, is, why) {
    const input = this.inputs.find((one) => one.value === value);
    if (!input) return;
    input.disabled = !is;
    input.title = is ? '' : why;
  }
}

/** Several of several words, at least `least`; the state holds them with commas between. */
export class Choices {
  /** @param {Figure} figure @param {Words & {least?: number}} words */
  constructor(figure, { key, legend, options, least = 0 }) {
    this.key = key;
    this.least = least;
    this.inputs = options.map(({ value }) =>
      element('input', { type: 'checkbox', value, onchange: () => this.#changed(figure) }),
    );
    const labels = options.map(({ label }, i) => element('label', {}, this.inputs[i], element('span', {}, label)));
    this.element = element(
      'fieldset',
      { className: 'choice' },
      element('legend', {}, legend),
      element('div', { className: 'choice-options' }, ...labels),
    );
  }

  /** @param {Figure} figure */
  #changed(figure) {
    const checked = this.inputs.filter((input) => input.checked).map((input) => input.value);
    if (checked.length < this.least) this.sync(figure.state);
    else figure.update({ [this.key]: checked.join(',') });
  }

  /** @param {State} state */
  sync(state) {
    const chosen = state[this.key].split(',');
    for (const input of this.inputs) input.checked = chosen.includes(input.value);
  }
}

/** A slider over step sizes that the server has listed from large to small; to the left is smaller. */
export class StepSlider {
  #steps = /** @type {string[]} */ ([]);

  /**
   * @param {Figure} figure
   * @param {{key: string, label: string}} options
   */
  constructor(figure, { key, label }) {
    const id = controlId(figure.id, key);
    this.key = key;
    this.output = element('output', { htmlFor: id });
    this.input = element('input', {
      id,
      type: 'range',
      min: '0',
      step: '1',
      disabled: true,
      oninput: () => figure.update({ [key]: this.#steps[this.#index(Number(this.input.value))] }),
    });
    const words = element('label', { htmlFor: id }, label);
    this.element = element(
      'div',
      { className: 'field step-slider' },
      element('div', { className: 'field-head' }, words, this.output),
      this.input,
    );
  }

  /**
   * @param {string[]} steps as shown
   * @param {number} current
   */
  show(steps, current) {
    this.#steps = steps;
    this.input.disabled = false;
    this.input.max = String(steps.length - 1);
    this.input.value = String(this.#index(current));
    this.input.setAttribute('aria-valuetext', text('stepValue', steps[current]));
    this.output.textContent = steps[current];
  }

  /** @param {number} position */
  #index(position) {
    return this.#steps.length - 1 - position;
  }
}
