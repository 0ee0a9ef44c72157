import { TextField } from './controls.js';
import { element } from '../base/dom.js';
import { loadKatex, ready, typeset } from '../base/katex.js';
import { text } from '../base/text.js';

/**
 * A formula as the server read it, and one that it made, which may be too long to be written.
 * @typedef {{text: string, latex: string, python: string}} Formula
 * @typedef {Partial<Formula> & {reason?: string}} Derived
 */

/** Where a formula is typed: under it stands how it was read, and an error underlines its place. */
export class FormulaField extends TextField {
  #reading = element('div', { className: 'formula-reading' });
  #mark = element('div', { className: 'formula-mark', ariaHidden: 'true' });
  #formula = /** @type {Formula | null} */ (null);

  /**
   * @param {import('./figure.js').Figure} figure
   * @param {{key: string, label: string, name?: string, variable?: string}} options
   */
  constructor(figure, options) {
    super(figure, options);
    this.head = `f(${options.variable ?? 'x'}) = `;
    this.element.classList.add('formula-field');
    this.#reading.setAttribute('aria-label', text('readAs'));
    this.#reading.setAttribute('role', 'group');
    this.box.append(this.#mark);
    this.message.before(this.#reading);
    this.input.addEventListener('scroll', () => (this.#mark.scrollLeft = this.input.scrollLeft));
    this.input.addEventListener('focus', () => this.#typeset(), { once: true });
  }

  /** The mark points into text that is about to change. */
  typed() {
    this.#mark.replaceChildren();
    super.typed();
  }

  /**
   * Shows a formula as the server read it.
   * @param {Formula} formula
   * @param {string} [variables] if they are not always the same
   */
  read(formula, variables) {
    const head = variables ? `f(${variables}) = ` : this.head;
    if (formula.text === this.#formula?.text && head === this.head) return;
    this.#formula = formula;
    this.head = head;
    if (ready()) this.#typeset();
    else this.#reading.textContent = this.head + formula.text;
  }

  /** @param {import('../base/api.js').ApiError | null} error */
  fail(error) {
    super.fail(error);
    this.#reading.hidden = error !== null;
    this.#mark.replaceChildren(...(error ? this.#underline(error.position ?? -1) : []));
    this.#mark.scrollLeft = this.input.scrollLeft;
  }

  /** @param {number} position */
  #underline(position) {
    const { value } = this.input;
    if (position < 0) return [element('mark', {}, value || ' ')];
    return [value.slice(0, position), element('mark', {}, value.slice(position, position + 1) || ' ')];
  }

  /** Without KaTeX the formula stays a line of text. */
  async #typeset() {
    await loadKatex().catch(() => {});
    if (ready() && this.#formula) typeset(this.head + this.#formula.latex, this.#reading);
  }
}
