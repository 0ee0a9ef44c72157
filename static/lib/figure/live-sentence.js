import { element } from '../base/dom.js';

const HUSH = 900;

/** The sentence with the numbers: seen at once, spoken when it rests. */
export class LiveSentence {
  #spoken = element('span', { className: 'unseen', role: 'status', ariaLive: 'polite' });
  #seen = element('span', { className: 'figure-sentence' });
  #timer = 0;

  constructor() {
    this.element = element('p', { className: 'figure-live is-empty' }, this.#seen, this.#spoken);
  }

  get sentence() {
    return this.#seen.textContent ?? '';
  }

  /** @param {Node} words */
  say(words) {
    const before = this.sentence;
    this.#seen.replaceChildren(words);
    this.element.classList.toggle('is-empty', this.sentence === '');
    if (before === '' || before === this.sentence) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#spoken.textContent = this.sentence), HUSH);
  }
}
