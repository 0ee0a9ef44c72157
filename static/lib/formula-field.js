import { TextField } from './controls.js';
import { element, loadScript } from './dom.js';
import { text } from './text.js';

const KATEX = '/webjars/katex/0.18.11/dist/katex';

/** Where a formula is typed: under it stands how it was read, and an error underlines its place. */
export class FormulaField extends TextField {
  #reading = element('div', { className: 'formula-reading' });
  #mark = element('div', { className: 'formula-mark', ariaHidden: 'true' });
  #formula = /** @type {{text: string, latex: string} | null} */ (null);

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

  /** Shows a formula as the server read it. @param {{text: string, latex: string}} formula */
  read(formula) {
    if (formula.text === this.#formula?.text) return;
    this.#formula = formula;
    if (globalThis.katex) this.#typeset();
    else this.#reading.textContent = this.head + formula.text;
  }

  /** @param {import('./api.js').ApiError | null} error */
  fail(error) {
    super.fail(error);
    this.#reading.hidden = error !== null;
    this.#mark.replaceChildren(...(error ? this.#underline(error.position ?? -1) : []));
    this.#mark.scrollLeft = this.input.scrollLeft;
  }

  #underline(position) {
    const { value } = this.input;
    if (position < 0) return [element('mark', {}, value || ' ')];
    return [value.slice(0, position), element('mark', {}, value.slice(position, position + 1) || ' ')];
  }

  async #typeset() {
    await Promise.all([loadScript(`${KATEX}.min.js`), styled()]);
    const options = { throwOnError: false, output: 'htmlAndMathml' };
    if (this.#formula) globalThis.katex.render(this.head + this.#formula.latex, this.#reading, options);
  }
}

/** Pages without a formula of their own come without KaTeX's style. */
function styled() {
  if (document.querySelector('link[href*="katex"]')) return;
  document.head.append(element('link', { rel: 'stylesheet', href: `${KATEX}.min.css` }));
}
