/** An exercise that is answered, graded and helped with, in as many variants as the reader likes. */
import { ApiError } from '../base/api.js';
import { element, setAria } from '../base/dom.js';
import { Fields } from './fields.js';
import { Help } from './help.js';
import { SymbolKeys } from './symbol-keys.js';
import { ReadingPreview } from './reading-preview.js';
import { another, isFirst, question as ask, rememberSeed, seedOf } from './variants.js';
import { Verdict } from './verdict.js';
import { parse } from '../base/fragment.js';
import { BOX, submit, waiting } from './outbox.js';
import { keep, recall, watch } from '../base/storage.js';
import { language, text } from '../base/text.js';

/**
 * @import { Graded, Letter } from './outbox.js'
 * @import { Question, State } from './variants.js'
 */

/** @param {HTMLElement} exercise as the server rendered it */
export default (exercise) => new Exercise(exercise).start();

class Exercise {
  #question = /** @type {Question} */ (/** @type {unknown} */ (null));
  #fields = /** @type {Fields} */ (/** @type {unknown} */ (null));
  #graded = '';
  #touched = false;

  /** @param {HTMLElement} exercise */
  constructor(exercise) {
    this.element = exercise;
    this.id = exercise.id;
    this.seed = seedOf(this.id);
    const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (exercise.querySelector(`.exercise-${name}`));
    this.title = part('title');
    this.prompt = part('prompt');
    this.place = part('fields');
    this.desk = part('desk');
    this.first = { prompt: this.prompt.innerHTML, labels: labelsOf(this.place) };
    this.state = element('span', { className: 'exercise-state' });
    this.verdict = new Verdict();
    this.help = new Help(this.id, (state) => this.#stands({ ...this.#question, state }, true));
    this.check = element('button', { type: 'submit', className: 'exercise-button' }, text('check'));
    this.another = element('button', { type: 'button', className: 'exercise-link', onclick: () => this.#next() }, text('another'));
    this.form = element('form', { className: 'exercise-form', noValidate: true });
    this.form.addEventListener('submit', (event) => this.#submit(event));
  }

  async start() {
    this.title.append(' ', this.state);
    this.title.tabIndex = -1;
    await this.#begin();
    watch(`draft.${this.id}.`, (key, answer) => this.#heardDraft(key, answer));
    watch(`${BOX}${this.id}.`, () => this.#refresh());
    document.addEventListener('attempt', (event) => this.#heard(/** @type {CustomEvent} */ (event).detail));
    for (const event of ['hashchange', 'address-change']) addEventListener(event, () => this.#followAddress());
    addEventListener('online', () => this.#question ?? this.#open(this.seed));
  }

  /** The first variant came with the page; what is known of the reader comes after it. */
  async #begin() {
    const given = JSON.parse(this.element.querySelector('.exercise-data')?.textContent ?? 'null');
    if (given?.seed !== this.seed) return this.#open(this.seed);
    this.#show(given);
    this.help.wait(true);
    await this.#catchUp();
    this.help.wait(false);
  }

  /** @returns {Promise<void>} */
  async #catchUp() {
    const before = this.#question;
    const question = await ask(this.id, this.seed).catch(() => null);
    if (!question || question.seed !== this.seed) return;
    if (this.#question !== before) return this.#catchUp();
    this.help.start(question);
    this.#stands(question);
    this.#restore(question);
  }

  /** @param {number} seed */
  async #open(seed) {
    try {
      this.#show(await ask(this.id, seed));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const retry = element('button', { type: 'button', className: 'exercise-link', onclick: () => this.#open(seed) }, text('retry'));
      this.desk.replaceChildren(element('p', { className: 'field-message', role: 'status' }, error.message, ' ', retry));
    }
  }

  /** @param {Question} question */
  #show(question) {
    const first = isFirst(question);
    this.#question = question;
    this.seed = question.seed;
    this.element.dataset.seed = String(question.seed);
    this.#graded = '';
    this.#touched = false;
    this.prompt.innerHTML = first ? this.first.prompt : question.prompt[language];
    this.#fields = new Fields(this.id, question.fields, first ? this.first.labels : [], () => this.#changed());
    this.reading = new ReadingPreview(this.id, this.#fields);
    const keys = this.#fields.typed ? [new SymbolKeys(this.place, this.#fields.variables).element] : [];
    this.another.hidden = !question.variants;
    const actions = element('div', { className: 'exercise-actions' }, this.check, this.help.hint, this.help.solve, this.another);
    this.place.replaceChildren(this.#fields.element);
    this.form.replaceChildren(this.place, this.reading.element, ...keys, actions);
    this.desk.replaceChildren(this.verdict.element, this.help.element);
    if (!this.form.isConnected) this.desk.before(this.form);
    this.element.classList.add('is-mounted');
    this.verdict.clear();
    this.help.start(question);
    this.#stands(question);
    this.#restore(question);
  }

  /** @param {Question} question */
  #restore({ last }) {
    const [letter] = waiting(this.id, this.seed);
    const draft = letter?.answer ?? recall(this.#draft) ?? last?.answer;
    if (draft !== undefined && !this.#touched) this.#fields.answer = draft;
    if (last) this.#judged(last.answer, last.graded);
    if (letter) this.verdict.showWaiting('', () => submit(this.id, this.seed, letter.answer));
    else this.verdict.hush();
  }

  get #draft() {
    return `draft.${this.id}.${this.seed}`;
  }

  #changed() {
    this.#touched = true;
    keep(this.#draft, this.#fields.answer);
    this.verdict.age();
    this.reading?.ask(this.seed);
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const { answer } = this.#fields;
    if (this.#fields.empty) {
      this.#fields.fail({ message: text('emptyAnswer') });
      this.#fields.focus();
    } else if (JSON.stringify(answer) === this.#graded) {
      this.verdict.repeat();
    } else {
      setAria(this.check, { busy: true });
      submit(this.id, this.seed, answer);
    }
  }

  /** @param {import('./outbox.js').News} news */
  #heard({ letter, state, answer, error }) {
    if (letter.exercise !== this.id || letter.seed !== this.seed || !this.#question) return;
    setAria(this.check, { busy: null });
    if (state === 'answered') return this.#answered(letter, answer);
    if (state === 'refused') return this.verdict.showRefused(error.message);
    this.verdict.showWaiting(error.message, () => submit(this.id, this.seed, letter.answer));
  }

  /** @param {Letter} letter @param {Graded} answer */
  #answered(letter, answer) {
    this.#judged(letter.answer, answer);
    this.help.allowHint(answer.hintAvailable);
    this.#stands({ ...this.#question, state: answer.state, attempts: answer.attemptsSoFar }, true);
  }

  /** @param {unknown} sent @param {Graded} answer of the server */
  #judged(sent, answer) {
    const { verdict, field, position } = answer;
    const written = JSON.stringify(sent);
    this.verdict.show(answer);
    if (verdict !== 'saved') this.#graded = written;
    if (JSON.stringify(this.#fields.answer) !== written) this.verdict.age();
    else this.#fields.fail(verdict === 'invalid' ? { message: '', field, position } : null);
  }

  /** @param {Question} question @param {boolean} [news] whether the table of contents has to know */
  #stands(question, news = false) {
    this.#question = question;
    const { state, attempts } = question;
    this.element.dataset.state = state;
    this.state.textContent = stateText(state, attempts);
    this.help.settle(state);
    if (news) document.dispatchEvent(new CustomEvent('progress-change'));
  }

  /** Another tab has sent something, maybe what waits in this one. */
  async #refresh() {
    const question = await ask(this.id, this.seed).catch(() => null);
    if (!question || question.seed !== this.seed) return;
    this.#stands(question);
    const awaited = this.check.hasAttribute('aria-busy') || this.verdict.element.classList.contains('is-waiting');
    if (!awaited || waiting(this.id, this.seed).length > 0) return;
    setAria(this.check, { busy: null });
    if (question.last) this.#judged(question.last.answer, question.last.graded);
    else this.verdict.clear();
  }

  /** @param {string} key @param {unknown} answer */
  #heardDraft(key, answer) {
    if (key !== this.#draft || answer === undefined || !this.#question) return;
    this.#fields.answer = answer;
    this.verdict.age();
  }

  async #next() {
    try {
      this.#show(await another(this.#question));
      this.title.focus();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.help.fail(error.message);
    }
  }

  /** An address without any state is a link to a place on the page. */
  #followAddress() {
    const seed = seedOf(this.id);
    if (!parse().hasState) rememberSeed(this.id, this.seed);
    else if (seed !== this.seed) this.#open(seed);
  }
}

/** @param {HTMLElement} place */
function labelsOf(place) {
  return [...place.children].map((field) => field.querySelector('.exercise-label')?.innerHTML ?? '');
}

/** @param {State} state @param {number} attempts */
function stateText(state, attempts) {
  if (state === 'tried') return text('stateTried', attempts);
  return state === 'new' ? '' : text(state === 'solved' ? 'stateSolved' : 'stateGivenUp');
}
