/** A line in which a number or a formula is typed; an error underlines its place. */
import { element, setAria } from '../base/dom.js';

export class TypedLine {
  #mark = element('div', { className: 'formula-mark', ariaHidden: 'true' });

  /** @param {{id: string, label?: string, describedBy: string, changed(): void}} options `label` where no element is one */
  constructor({ id, label, describedBy, changed }) {
    this.input = element('input', {
      id,
      type: 'text',
      className: 'field-input',
      autocomplete: 'off',
      spellcheck: false,
      autocapitalize: 'off',
      enterKeyHint: 'done',
      oninput: () => this.#typed(changed),
      onscroll: () => (this.#mark.scrollLeft = this.input.scrollLeft),
    });
    if (label) setAria(this.input, { label });
    this.input.setAttribute('aria-describedby', describedBy);
    this.element = element('div', { className: 'field-box' }, this.input, this.#mark);
  }

  get value() {
    return this.input.value.trim();
  }

  set value(typed) {
    if (this.input.value !== typed) this.input.value = typed;
    this.fail(null);
  }

  /** @param {{position?: number | null} | null} error */
  fail(error) {
    setAria(this.input, { invalid: error ? true : null });
    this.#mark.replaceChildren(...(error ? this.#underline(error.position ?? -1) : []));
    this.#mark.scrollLeft = this.input.scrollLeft;
  }

  /** The mark points into text that has changed. @param {() => void} changed */
  #typed(changed) {
    this.fail(null);
    changed();
  }

  /** @param {number} position */
  #underline(position) {
    const { value } = this.input;
    if (position < 0) return [element('mark', {}, value || ' ')];
    return [value.slice(0, position), element('mark', {}, value.slice(position, position + 1) || ' ')];
  }
}
