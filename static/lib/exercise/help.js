/** Hints one at a time, and the worked solution for those who have solved it or give up. */
import { ApiError, post } from '../base/api.js';
import { element } from '../base/dom.js';
import { inTurn } from './in-turn.js';
import { text } from '../base/text.js';

export class Help {
  #hints = element('ol', { className: 'exercise-hints', ariaLive: 'polite' });
  #solution = element('div', { className: 'exercise-solution', hidden: true });
  #sure = element('div', { className: 'exercise-sure', role: 'group', hidden: true });
  #failure = element('p', { className: 'field-message', role: 'status' });
  #seed = 1;
  #seen = false;
  #again = () => {};

  /**
   * @param {string} id of the exercise
   * @param {(state: import('./variants.js').State) => void} gaveUp
   */
  constructor(id, gaveUp) {
    this.id = id;
    this.gaveUp = gaveUp;
    this.hint = element('button', { type: 'button', className: 'exercise-link', onclick: () => this.#nextHint() });
    this.solve = element('button', { type: 'button', className: 'exercise-link', onclick: () => this.#asked() });
    this.element = element('div', { className: 'exercise-help' }, this.#sure, this.#failure, this.#hints, this.#solution);
    this.#fillSure();
    addEventListener('online', () => this.#again());
  }

  /** @param {import('./variants.js').Question} question */
  start({ seed, hintsShown, hintAvailable, state }) {
    this.#seed = seed;
    this.#seen = false;
    this.#sure.hidden = true;
    this.#solution.hidden = true;
    this.fail('');
    this.#hints.replaceChildren(...hintsShown.map(hintItem));
    this.allowHint(hintAvailable);
    this.settle(state);
  }

  /** @param {boolean} is whether it is not known yet what the reader has seen */
  wait(is) {
    this.hint.disabled = is;
    this.solve.disabled = is;
  }

  /** @param {boolean} available */
  allowHint(available) {
    this.hint.hidden = !available;
    this.hint.textContent = text(this.#hints.children.length > 0 ? 'nextHint' : 'hint');
  }

  /** @param {import('./variants.js').State} state */
  settle(state) {
    this.free = state === 'solved' || state === 'given-up';
    this.solve.hidden = this.#seen;
    this.solve.textContent = text(this.free ? 'showSolution' : 'giveUp');
    if (this.free) this.#sure.hidden = true;
  }

  async #nextHint() {
    const shown = this.#hints.children.length;
    /** @type {{hints: string[], hintAvailable: boolean} | null} */
    const answer = await this.#ask('hints', () => this.#nextHint());
    if (!answer) return;
    this.#hints.append(...answer.hints.slice(shown).map((html, i) => hintItem(html, shown + i)));
    this.allowHint(answer.hintAvailable);
    if (this.hint.hidden) this.#focus(/** @type {HTMLElement} */ (this.#hints.lastElementChild));
  }

  #asked() {
    if (this.free) this.#show();
    else {
      this.#sure.hidden = false;
      this.#sure.querySelector('button')?.focus();
    }
  }

  #fillSure() {
    const yes = element('button', { type: 'button', className: 'exercise-button', onclick: () => this.#show() }, text('giveUpYes'));
    const no = element('button', { type: 'button', className: 'exercise-link', onclick: () => this.#stay() }, text('giveUpNo'));
    const words = element('p', { id: `${this.id}-sure` }, text('giveUpSure'));
    this.#sure.setAttribute('aria-labelledby', words.id);
    this.#sure.append(words, element('div', { className: 'exercise-actions' }, yes, no));
    this.#sure.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#stay());
  }

  #stay() {
    this.#sure.hidden = true;
    this.solve.focus();
  }

  async #show() {
    const answer = await this.#ask('solution', () => this.#show());
    if (!answer) return;
    this.#seen = true;
    this.#sure.hidden = true;
    const head = element('p', { className: 'exercise-solution-title' }, text('solution'));
    this.#solution.replaceChildren(head, element('div', { innerHTML: answer.solution }));
    this.#solution.hidden = false;
    this.settle(answer.state ?? (this.free ? 'solved' : 'given-up'));
    this.#focus(head);
    this.gaveUp(answer.state);
  }

  /** @param {string} why something could not be done */
  fail(why) {
    this.#failure.textContent = why;
  }

  /** @param {'hints' | 'solution'} what @param {() => void} again once the connection is back */
  async #ask(what, again) {
    this.fail('');
    this.#again = () => {};
    try {
      return await inTurn(() => post(`/api/exercises/${this.id}/${what}`, { seed: this.#seed }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.fail(error.message);
      if (error.code === 'network') this.#again = again;
      return null;
    }
  }

  /** @param {HTMLElement} place */
  #focus(place) {
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
  }
}

/** @param {string} html @param {number} index */
function hintItem(html, index) {
  const head = element('span', { className: 'hint-number' }, text('hintNumber', index + 1));
  return element('li', {}, head, element('div', { innerHTML: html }));
}
