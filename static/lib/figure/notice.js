import { element } from '../base/dom.js';
import { text } from '../base/text.js';

/** A sentence about the whole figure: why there is no answer, or what to beware of. */
export class Notice {
  #words = element('span');

  /** @param {() => void} retry */
  constructor(retry) {
    this.retry = element('button', { type: 'button', hidden: true, onclick: retry }, text('retry'));
    this.element = element('p', { className: 'figure-notice is-empty', role: 'status' }, this.#words, ' ', this.retry);
  }

  /** @param {string} sentence */
  remark(sentence) {
    this.#show(sentence, false);
  }

  /** @param {import('../base/api.js').ApiError | null} error */
  fail(error) {
    this.#show(error?.message ?? '', error?.passing ?? false);
    this.element.classList.toggle('is-error', error !== null);
  }

  /** @param {string} sentence @param {boolean} again */
  #show(sentence, again) {
    if (this.#words.textContent !== sentence) this.#words.textContent = sentence;
    this.element.classList.toggle('is-empty', sentence === '');
    this.retry.hidden = !again;
  }
}
