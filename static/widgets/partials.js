import { TextField } from '../lib/figure/controls.js';
import { element, number } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { FormulaField } from '../lib/figure/formula-field.js';
import { loadKatex, typeset } from '../lib/base/katex.js';
import { PointFields, coordinates } from '../lib/figure/point-fields.js';
import { phrase, text } from '../lib/base/text.js';
import { listOf } from '../lib/base/variables.js';

/**
 * @import { Derived, Formula } from '../lib/figure/formula-field.js'
 * @typedef {{name: string, symbol: string, xLatex: string, formula: Derived, frozen: Derived, shown: string,
 *   exact: number | string, exactShown: string, errorShown: string}} Partial
 * @typedef {{formula: Formula, atShown: string, shown: string, partials: Partial[],
 *   warning?: import('../lib/figure/figure.js').Warning}} Answer
 * @typedef {import('../lib/figure/figure.js').ViewOf<[Answer]>} View
 */

/** Every partial derivative, by formula and by numbers, at a point that can be moved. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: ({ function: typed, variables, at, h = 1e-4 }) => ({
    function: String(typed),
    variables: variables.join(', '),
    at: [at].flat().join(';'),
    h: String(h),
  }),
  questions: ({ function: typed, variables, at, h }) => {
    const names = listOf(variables);
    return [{ path: '/api/partials', body: { function: typed, variables: names, at: pointOf(names, at), h } }];
  },
  build: async (figure) => {
    await loadKatex();
    return new PartialsView(figure);
  },
};

/** A variable that is new stands at 1. @param {string[]} names @param {string} at */
function pointOf(names, at) {
  const typed = coordinates(at);
  return names.map((_, i) => typed[i] ?? '1');
}

class PartialsView {
  #drawn = /** @type {Answer | null} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    this.panel = element('div', { className: 'partials' });
    figure.plotBox.append(this.panel);
    this.formula = new FormulaField(figure, { key: 'function', label: text('function') });
    const variables = new TextField(figure, { key: 'variables', label: text('variables') });
    const h = new TextField(figure, { key: 'h', label: text('stepSize') });
    this.point = new PointFields(figure, 'at');
    this.fields = [this.formula, variables, h];
    figure.controls.append(...[...this.fields, this.point].map((control) => control.element));
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    for (const field of this.fields) field.sync(state);
    const names = listOf(state.variables);
    this.point.sync(names, pointOf(names, state.at));
    if (!answers || answers[0] === this.#drawn) return;
    const answer = (this.#drawn = answers[0]);
    this.formula.read(answer.formula, answer.partials.map(({ symbol }) => symbol).join(', '));
    this.panel.replaceChildren(...answer.partials.map((_, i) => entry(answer, i)));
  }

  /** @type {View['sentence']} */
  sentence(_, [answer]) {
    const { partials, atShown, shown, warning } = answer;
    if (warning) return phrase('partialsNoExact', atShown, shown);
    const steepest = Math.max(...partials.map(({ exact }) => Math.abs(Number(exact))));
    const strongest = partials.filter(({ exact }) => Math.abs(Number(exact)) === steepest);
    const names = strongest.map(({ name }) => name).join(', ');
    if (steepest === 0) return phrase('partialsFlat', atShown, shown);
    if (strongest.length > 1) return phrase('partialsTie', atShown, shown, names);
    const [{ exactShown, shown: numeric, errorShown }] = strongest;
    const numbers = [number('exact', exactShown), number('numeric', numeric), number('error', errorShown)];
    return phrase('partialsSentence', atShown, shown, names, ...numbers);
  }

  /** @type {View['table']} */
  table(_, [{ partials, warning }]) {
    return {
      caption: text('partialsTable'),
      head: ['variableColumn', 'exactColumn', 'valueColumn', 'errorColumn'].map((key) => text(key)),
      rows: partials.map((partial) => [partial.name, ...values(partial, warning)]),
    };
  }
}

/**
 * Where the exact value must not be trusted there is none to show.
 * @param {Partial} partial
 * @param {Answer['warning']} warning
 */
function values({ exactShown, shown, errorShown }, warning) {
  return [warning ? '–' : number('exact', exactShown), number('numeric', shown), warning ? '–' : number('error', errorShown)];
}

/**
 * One variable: the function that is left when the others stand still, and its derivative in two ways.
 * @param {Answer} answer
 * @param {number} i
 */
function entry({ partials, warning }, i) {
  const partial = partials[i];
  const [exact, numeric, error] = values(partial, warning);
  aligned(exact, numeric);
  const symbol = partial.symbol;
  return element(
    'section',
    { className: 'partial', ariaLabel: text('partialOf', partial.name) },
    element('div', { className: 'partial-way' }, words('frozenTo'), math(`f(${around(partials, i, '')}) = ${latexOf(partial.frozen)}`)),
    element(
      'div',
      { className: 'partial-way is-exact' },
      words('byFormula'),
      math(`\\dfrac{\\partial f}{\\partial ${symbol}} = ${latexOf(partial.formula)}`),
      exact,
    ),
    element(
      'div',
      { className: 'partial-way is-numeric' },
      words('byNumbers'),
      math(`\\dfrac{f(${around(partials, i, ' + h')}) - f(${around(partials, i, ' - h')})}{2h}`),
      numeric,
      element('span', { className: 'partial-error' }, words('errorColumn'), ' ', error),
    ),
  );
}

/**
 * The arguments of f with all but one at their numbers; that one is a letter, or its number moved.
 * @param {Partial[]} partials
 * @param {number} moving
 * @param {string} by
 */
function around(partials, moving, by) {
  const argument = (/** @type {Partial} */ { symbol, xLatex }, /** @type {number} */ i) => {
    if (i !== moving) return xLatex;
    return by ? xLatex + by : symbol;
  };
  return partials.map(argument).join(',\\,');
}

/**
 * Numbers above each other start at the same place: the shorter whole part gets figure spaces.
 * @param {...(Element | string)} cells
 */
function aligned(...cells) {
  const whole = (/** @type {Element} */ cell) => /^-?\d+(?=\.|$)/.exec(cell.textContent ?? '')?.[0].length ?? 0;
  const numbers = cells.filter((cell) => cell instanceof Element);
  const longest = Math.max(...numbers.map(whole));
  for (const cell of numbers) if (whole(cell) > 0) cell.prepend('\u2007'.repeat(longest - whole(cell)));
}

/** @param {Derived} formula */
function latexOf(formula) {
  return formula.latex ? formula.latex : `\\text{${text('tooLong')}}`;
}

/** @param {string} latex */
function math(latex) {
  return typeset(latex, element('div', { className: 'partial-formula', tabIndex: 0 }));
}

/** @param {string} key */
function words(key) {
  return element('span', { className: 'partial-words' }, text(key));
}
