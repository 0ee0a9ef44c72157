/** What came of an answer: icon, word and colour, and what was recognised in it. Screen readers hear it. */
import { element, setAria } from '../base/dom.js';
import { text } from '../base/text.js';

/** @type {Record<string, string>} */
const ICONS = {
  right: 'M4 12.5l5.2 5.3L20 6.8',
  partly: 'M5 12h14',
  wrong: 'M6 6l12 12M18 6L6 18',
  invalid: 'M12 5v9M12 18.2v.3',
  saved: 'M12 5v7.5l4.5 2.6',
  waiting: 'M12 5v7.5l4.5 2.6',
  refused: 'M12 5v9M12 18.2v.3',
};

export class Verdict {
  constructor() {
    this.element = element('div', { className: 'exercise-verdict', role: 'status' });
  }

  clear() {
    this.element.replaceChildren();
    this.element.className = 'exercise-verdict';
  }

  /** The answer that this was said of is being changed. */
  age() {
    if (this.element.hasChildNodes()) this.element.classList.add('is-old');
  }

  /** What was said before the page was opened is no news to a screen reader. */
  hush() {
    setAria(this.element, { live: 'off' });
  }

  repeat() {
    setAria(this.element, { live: 'polite' });
    this.element.replaceChildren(...this.element.childNodes);
    this.element.classList.remove('is-old');
  }

  /** @param {import('./outbox.js').Graded} answer */
  show({ verdict, points, of, diagnosis, feedback, afterSolution }) {
    if (verdict === 'invalid') return this.#say('invalid', [html(feedback), note(text('invalidIsFree'))]);
    if (verdict === 'saved') return this.#say('saved', [note(text('savedUngraded'))]);
    const kind = points === of ? 'right' : points > 0 ? 'partly' : 'wrong';
    const words = diagnosis === 'right' ? [] : [html(feedback)];
    if (kind === 'right' && afterSolution) words.push(note(text('rightAfterSolution')));
    this.#say(kind, words, of > 1 ? text('points', points, of) : '');
  }

  /** @param {string} why @param {() => void} sendNow */
  showWaiting(why, sendNow) {
    const retry = element('button', { type: 'button', className: 'exercise-link', onclick: sendNow }, text('sendNow'));
    this.#say('waiting', [note(`${why} ${text('waitingIsSafe')}`), retry]);
  }

  /** @param {string} why */
  showRefused(why) {
    this.#say('refused', [note(why)]);
  }

  /**
   * The same words again are not replaced, so that they are not read out again and again.
   * @param {string} kind
   * @param {Node[]} words
   * @param {string} [points]
   */
  #say(kind, words, points = '') {
    const icon = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${ICONS[kind]}"/></svg>`;
    const head = element(
      'p',
      { className: 'verdict-word' },
      element('span', { className: 'verdict-icon', innerHTML: icon }),
      element('strong', {}, text(`verdict${kind[0].toUpperCase()}${kind.slice(1)}`)),
      ...(points ? [' ', element('span', { className: 'verdict-points' }, points)] : []),
    );
    const made = element('div', {}, head, ...words);
    const heard = this.element.getAttribute('aria-live') !== 'off' && this.element.classList.contains(`is-${kind}`);
    if (!heard || this.element.textContent !== made.textContent) this.element.replaceChildren(...made.childNodes);
    setAria(this.element, { live: 'polite' });
    this.element.className = `exercise-verdict is-${kind}`;
  }
}

/** @param {string} [words] */
function html(words) {
  return element('div', { className: 'verdict-words', innerHTML: words ?? '' });
}

/** @param {string} words */
function note(words) {
  return element('p', { className: 'verdict-note' }, words);
}
