import { TextField } from '../lib/figure/controls.js';
import { element } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { FormulaField } from '../lib/figure/formula-field.js';
import { text } from '../lib/base/text.js';

/**
 * @import { State } from '../lib/figure/figure.js'
 * @import { Formula } from '../lib/figure/formula-field.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<[{formula: Formula, shown: string}]>} View
 */

/** A Python listing that runs: what the reader changes appears in the code. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: ({ function: typed, variable = 'x', at, h, scheme = 'central' }) => ({
    function: String(typed),
    variable,
    at: String(at),
    h: String(h),
    scheme,
  }),
  choices: { variable: [], scheme: [] },
  questions: ({ function: typed, variable, at, h, scheme }) => [
    { path: '/api/derivative', body: { function: typed, variable, at, h, scheme } },
  ],
  build: (figure) => new ListingView(figure),
};

class ListingView {
  #ran = '';
  #wanted = true;

  /** @param {Figure} figure */
  constructor(figure) {
    const { variable } = figure.initial;
    this.figure = figure;
    this.formula = new FormulaField(figure, { key: 'function', label: text('functionOf', variable), variable });
    const at = new TextField(figure, { key: 'at', label: text('point', variable) });
    const h = new TextField(figure, { key: 'h', label: text('stepSize') });
    this.slots = /** @type {NodeListOf<HTMLElement>} */ (figure.element.querySelectorAll('[data-slot]'));
    this.fields = [this.formula, at, h];
    this.output = element('output', { className: 'listing-output' });
    this.hint = element('span', { className: 'listing-hint', role: 'status' });
    figure.controls.append(this.#form(), this.#printed());
  }

  #form() {
    const run = element('button', { type: 'submit', className: 'run' }, text('run'));
    const fields = this.fields.map((field) => field.element);
    return element(
      'form',
      { className: 'listing-form', noValidate: true, onsubmit: (/** @type {SubmitEvent} */ event) => this.#run(event) },
      ...fields,
      run,
    );
  }

  #printed() {
    const label = element('span', { className: 'listing-label' }, text('output'));
    return element('div', { className: 'listing-printed' }, label, this.output, this.hint);
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    for (const field of this.fields) field.sync(state);
    if (!answers) return;
    this.formula.read(answers[0].formula);
    this.#fill({ ...this.figure.asked[0].body, function: answers[0].formula.python });
    if (this.figure.settled && (this.#wanted || untouched(state, this.figure.initial))) this.#print(state, answers[0]);
    const old = this.#ran !== JSON.stringify(state);
    this.output.classList.toggle('is-old', old);
    this.hint.textContent = old ? text('notRun') : '';
  }

  /** @param {Record<string, string>} values */
  #fill(values) {
    for (const slot of this.slots) slot.textContent = values[slot.dataset.slot ?? ''];
  }

  /** @param {State} state @param {{shown: string}} answer */
  #print(state, { shown }) {
    this.#ran = JSON.stringify(state);
    this.#wanted = false;
    this.output.textContent = shown;
  }

  /** Prints at once, or when the answer to what was typed last arrives. @param {SubmitEvent} event */
  #run(event) {
    event.preventDefault();
    this.#wanted = true;
    this.figure.redraw();
    this.fields.find((field) => field.input.getAttribute('aria-invalid') === 'true')?.input.focus();
  }
}

/** @param {State} state @param {State} initial */
function untouched(state, initial) {
  return JSON.stringify(state) === JSON.stringify(initial);
}
