import { Asker } from '../base/api.js';
import { element } from '../base/dom.js';
import { parse, remember, stateOf } from '../base/fragment.js';
import { text } from '../base/text.js';
import { Actions } from './actions.js';
import { LiveSentence } from './live-sentence.js';
import { Notice } from './notice.js';
import { Table } from './table.js';

/** @import { ApiError, Question } from '../base/api.js' */

const TYPING = 250;

/** @typedef {{code: string, message: string}} Warning of an answer, or its remark */

/**
 * What is to be seen and heard of the answers to a figure's questions.
 * @template {any[]} [A=any[]] the answers
 * @typedef {{
 *   draw(state: State, answers: A | null): void,
 *   answered(state: State, answers: A): void,
 *   sentence(state: State, answers: A): Node,
 *   table(state: State, answers: A): import('./table.js').Rows,
 * }} ViewOf
 *
 * @typedef {Pick<ViewOf, 'draw'> & Partial<ViewOf>} View of a figure, which need only draw
 */

/**
 * What a kind of figure adds to the frame. State is a flat record of strings, as the URL carries it; `choices` lists
 * the words that a key may hold, so that a mistyped address does no harm.
 * @typedef {Record<string, string>} State
 * @typedef {{
 *   initial(settings: any): State,
 *   choices?: Record<string, string[]>,
 *   questions(state: State): Question[],
 *   build(figure: Figure): Promise<View> | View,
 * }} Widget
 * @typedef {{describe(sentence: string): void}} Described a picture, or several, that a reader may hear instead
 * @typedef {{fail(error: ApiError | null): void}} Field what can show that it was filled in wrongly
 */

/** The frame of every figure: one state, one redraw for each frame of the screen, one request at a time. */
export class Figure {
  #frame = 0;
  #passing = false;
  #beforeReset = /** @type {State | null} */ (null);
  #actions = /** @type {Actions | null} */ (null);
  #firstState = element('strong', { className: 'figure-first' }, text('firstState'), ' ');
  #view = /** @type {View | null} */ (null);
  #answers = /** @type {any[] | null} */ (null);
  #fields = /** @type {Map<string, Field>} */ (new Map());
  #asker = new Asker({
    answered: (answers, questions) => this.#answered(answers, questions),
    failed: (error) => this.#failed(error),
    busy: (is) => this.element.setAttribute('aria-busy', String(is)),
  });

  /**
   * @param {HTMLElement} figure as the server rendered it
   * @param {Widget} widget
   */
  constructor(figure, widget) {
    this.element = figure;
    this.id = figure.id;
    this.widget = widget;
    this.initial = widget.initial(JSON.parse(figure.dataset.settings ?? '{}'));
    this.state = this.#addressed();
    this.asked = /** @type {Question[]} */ ([]);
    this.plot = /** @type {Described | null} */ (null);
    this.plotBox = /** @type {HTMLElement} */ (figure.querySelector('.figure-plot'));
    this.look = /** @type {HTMLElement} */ (figure.querySelector('.figure-look'));
    this.controls = element('div', { className: 'figure-controls', role: 'group' });
    this.controls.setAttribute('aria-labelledby', `${this.id}-title`);
    this.notice = new Notice(() => this.#asker.retry());
    this.live = new LiveSentence();
  }

  /** Builds what the reader works with, and asks for the first answer. */
  async start() {
    this.element.classList.add('is-building');
    const view = (this.#view = await this.widget.build(this));
    this.table = view.table ? new Table(this.id, () => this.redraw()) : null;
    const desk = /** @type {HTMLElement} */ (this.element.querySelector('.figure-desk'));
    this.#actions = new Actions(this);
    desk.append(this.controls, this.notice.element, this.live.element, this.#actions.element);
    if (this.table) desk.append(this.table.element);
    this.element.classList.add('is-mounted');
    for (const event of ['hashchange', 'address-change']) addEventListener(event, () => this.#followAddress());
    addEventListener('online', () => this.#passing && this.#asker.retry());
    this.#ask();
    this.redraw();
  }

  /**
   * The one way to change what the figure shows.
   * @param {State} changed
   * @param {{typing?: boolean}} [how] what is being typed is asked for when the keys rest
   */
  update(changed, { typing = false } = {}) {
    Object.assign(this.state, changed);
    this.#offerUndo(null);
    remember(this.id, this.state, this.initial);
    this.#ask(typing ? TYPING : 0);
    this.redraw();
  }

  /** To the first state, or straight after that back to where the reader was. */
  reset() {
    const back = this.#beforeReset;
    const now = { ...this.state };
    this.update(back ?? this.initial);
    if (!back) this.#offerUndo(now);
  }

  /** @param {State | null} state */
  #offerUndo(state) {
    this.#beforeReset = state;
    this.#actions?.offerUndo(state !== null);
  }

  /** Asks the same once more: what was measured may come out differently. */
  askAgain() {
    this.#asker.forget();
    this.#asker.retry();
  }

  redraw() {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  /** Its numbers as a table; null where there are none yet. */
  get rows() {
    return (this.#answers && this.#view?.table?.(this.state, this.#answers)) ?? null;
  }

  /** Whether the answers are those to the present state. */
  get settled() {
    return JSON.stringify(this.asked) === JSON.stringify(this.widget.questions(this.state));
  }

  /** The errors that name a field go to it; all others to the figure's notice. @param {string} name @param {Field} field */
  register(name, field) {
    this.#fields.set(name, field);
  }

  #ask(delay = 0) {
    this.#asker.ask(this.widget.questions(this.state), delay);
  }

  /** @param {any[]} answers @param {Question[]} questions */
  #answered(answers, questions) {
    this.#answers = answers;
    this.#passing = false;
    this.asked = questions;
    this.#show(null);
    this.notice.remark(answers.flatMap(({ warning, remark }) => [warning?.message, remark?.message]).find(Boolean) ?? '');
    this.#view?.answered?.(this.state, answers);
    this.redraw();
  }

  /** @param {ApiError} error */
  #failed(error) {
    this.#passing = error.passing;
    this.#show(error);
    this.#reveal();
    this.redraw();
  }

  #reveal() {
    this.element.classList.remove('is-building');
  }

  /** The last good picture stays, dimmed, while something the reader typed cannot be answered. @param {ApiError | null} error */
  #show(error) {
    this.element.classList.toggle('is-stale', error !== null);
    const blamed = this.#fieldOf(error);
    for (const field of this.#fields.values()) field.fail(field === blamed ? error : null);
    this.notice.fail(blamed ? null : error);
  }

  /** An entry of a list that has no field of its own is the list's: `at[1]` goes to `at`. @param {ApiError | null} error */
  #fieldOf(error) {
    const name = error?.field ?? '';
    return this.#fields.get(name) ?? this.#fields.get(name.replace(/\[.*$/, ''));
  }

  #draw() {
    this.#frame = 0;
    const view = this.#view;
    if (!view) return;
    view.draw(this.state, this.#answers);
    this.#markCaption();
    if (!this.#answers) return;
    if (view.sentence) this.live.say(view.sentence(this.state, this.#answers));
    this.#reveal();
    this.plot?.describe(this.live.sentence);
    if (view.table && this.table?.open) this.table.fill(view.table(this.state, this.#answers));
  }

  /** A caption speaks of the figure as its author set it; once a reader has changed it, it says so. */
  #markCaption() {
    const changed = Object.keys(this.initial).some((key) => this.state[key] !== this.initial[key]);
    if (this.look.firstChild === this.#firstState) this.#firstState.hidden = !changed;
    else if (changed) this.look.prepend(this.#firstState);
  }

  /** The first state with what the address says in its place. */
  #addressed() {
    const state = { ...this.initial };
    for (const [key, value] of Object.entries(stateOf(this.id))) {
      const allowed = this.widget.choices?.[key]?.includes(value) ?? true;
      if (key in state && allowed) state[key] = value;
    }
    return state;
  }

  /** An address without any state is a link to a place on the page: the figures stay as they are. */
  #followAddress() {
    if (parse().hasState) this.update(this.#addressed());
    else remember(this.id, this.state, this.initial);
  }
}
