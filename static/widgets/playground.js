import { element, setAria } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { FormulaField } from '../lib/figure/formula-field.js';
import { share } from '../lib/base/fragment.js';
import { phrase, text } from '../lib/base/text.js';

/**
 * @import { Formula } from '../lib/figure/formula-field.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<[{formula: Formula}]>} View
 */

/** One function for several figures of the page: typed, or taken from the examples. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: ({ function: typed, variables }) => ({ function: String(typed), variables: variables.join(',') }),
  choices: { variables: [] },
  questions: ({ function: typed, variables }) => [
    { path: '/api/formula', body: { function: typed, variables: variables.split(',') } },
  ],
  build: (figure) => new PlaygroundView(figure),
};

class PlaygroundView {
  /** @param {Figure} figure */
  constructor(figure) {
    /** @type {{variables: string[], examples: string[], figures: string[]}} */
    const { variables, examples, figures } = JSON.parse(figure.element.dataset.settings ?? '{}');
    const names = variables.join(', ');
    this.figure = figure;
    this.figures = figures;
    this.shared = figure.state.function;
    this.field = new FormulaField(figure, { key: 'function', label: text('functionOf', names), variable: names });
    this.examples = examples.map((example) =>
      element('button', { type: 'button', onclick: () => figure.update({ function: example }) }, example),
    );
    const row = element('div', { className: 'examples', role: 'group' }, ...this.examples);
    row.setAttribute('aria-label', text('examples'));
    figure.controls.append(this.field.element, row);
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    this.field.sync(state);
    for (const button of this.examples) setAria(button, { pressed: button.textContent === state.function });
    if (answers) this.field.read(answers[0].formula);
  }

  /** Only a function that can be read goes to the other figures; what they showed otherwise stays. @type {View['answered']} */
  answered(state) {
    if (!this.figure.settled || this.shared === state.function) return;
    this.shared = state.function;
    share(this.figures, { function: state.function });
  }

  sentence() {
    return phrase('sharedSentence', String(this.figures.length));
  }
}
