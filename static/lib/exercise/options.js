/** Sentences to choose from: one of them, or all that apply. */
import { element } from '../base/dom.js';
import { language, text } from '../base/text.js';

export class Options {
  /** @param {string} id @param {import('./fields.js').Field} field @param {string} describedBy @param {() => void} changed */
  constructor(id, { type, options = [] }, describedBy, changed) {
    const several = type === 'several';
    this.inputs = options.map((option) =>
      element('input', {
        type: several ? 'checkbox' : 'radio',
        name: id,
        value: option.id,
        id: `${id}-${option.id}`,
        onchange: changed,
      }),
    );
    const rows = options.map(({ html }, i) => {
      const words = element('span', { className: 'exercise-option' });
      words.innerHTML = html[language];
      if (words.querySelector('.katex')) words.prepend(element('span', { className: 'unseen' }, `${text('option', i + 1)} `));
      return element('label', {}, this.inputs[i], words);
    });
    this.element = element(
      'fieldset',
      { className: `exercise-options${several ? ' is-several' : ''}` },
      element('legend', {}, text(several ? 'chooseSeveral' : 'chooseOne')),
      ...rows,
    );
    this.element.setAttribute('aria-describedby', describedBy);
  }

  /** @returns {string[]} */
  get value() {
    return this.inputs.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** @param {unknown} ids */
  set value(ids) {
    for (const input of this.inputs) input.checked = Array.isArray(ids) && ids.includes(input.value);
  }

  get empty() {
    return this.value.length === 0;
  }

  focus() {
    (this.inputs.find(({ checked }) => checked) ?? this.inputs[0]).focus();
  }

  fail() {}
}
