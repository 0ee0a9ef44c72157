import { element, number } from '../base/dom.js';
import { index } from '../base/indices.js';
import { partialName } from './landscape.js';
import { ready, typeset } from '../base/katex.js';
import { text } from '../base/text.js';

/** @import { Answer } from './quadratic.js' */

/** The numbers at the point: gradient, Hessian, eigenvalues with their directions, condition number, Newton's step. */
export class QuadraticFacts {
  #formula = element('dd', { className: 'facts-formula', tabIndex: 0 });

  constructor() {
    this.element = element('dl', { className: 'quadratic-facts' });
  }

  /** @param {Answer} answer */
  show(answer) {
    const { variables, gradientShown, hessianShown, bending, newton, quadratic } = answer;
    const none = text('nothing');
    const value = (/** @type {string} */ shown) => number('exact', shown);
    const turns = [0, 1].map((i) => [
      text('eigenvalue', `λ${index(i + 1)}`),
      bending ? element('span', {}, value(bending.eigenvaluesShown[i]), ' ', along(bending.eigenvectorsShown[i])) : none,
    ]);
    /** @type {(string | Node)[][]} */
    const facts = [
      [text('gradientName'), tuple(gradientShown.map(orNone))],
      [text('hessian'), matrix(variables, hessianShown)],
      ...turns,
      [text('condition'), bending?.conditionShown ? value(bending.conditionShown) : text('conditionNone')],
      [text('newtonStep'), newton ? tuple(newton.pointShown) : none],
    ];
    const formula = element('div', { className: 'is-wide' }, element('dt', {}, text('touching')), this.#formula);
    this.element.replaceChildren(
      formula,
      ...facts.map(([name, shown]) => element('div', {}, element('dt', {}, name), element('dd', {}, shown))),
    );
    this.#read(quadratic?.formula, variables);
  }

  /** @param {import('./quadratic.js').Formula | undefined} formula @param {string[]} variables */
  #read(formula, variables) {
    const head = `q(${variables.join(', ')}) = `;
    const shown = formula?.latex ?? '';
    if (shown === this.#formula.dataset.latex) return;
    this.#formula.dataset.latex = shown;
    if (!formula) this.#formula.textContent = text('nothing');
    else if (ready()) typeset(head + shown, this.#formula);
    else this.#formula.textContent = head + formula.text;
  }
}

/** @param {string[]} shown */
function along(shown) {
  return element('span', { className: 'facts-along' }, text('direction', `(${shown.join(', ')})`));
}

/** @param {string | null} shown */
export function orNone(shown) {
  return shown ?? text('nothing');
}

/** @param {string[]} shown */
export function tuple(shown) {
  return `(${shown.join(', ')})`;
}

/** The second derivatives in their places, each with its name for those who point at it. @param {string[]} variables @param {(string | null)[][]} rows */
function matrix(variables, rows) {
  const cells = rows.map((row, i) =>
    element('tr', {}, ...row.map((shown, j) => element('td', { title: `f_${variables[i]}${variables[j]}` }, orNone(shown)))),
  );
  return element('table', { className: 'matrix' }, element('tbody', {}, ...cells));
}

/** As a textbook writes a second derivative. @param {string} first @param {string} second */
export function secondName(first, second) {
  return partialName(first + second);
}
