/** What stands under every plot: what went wrong, the sentence with the numbers, the table and the buttons. */
import { element, setAria } from '../base/dom.js';
import { text } from '../base/text.js';

const HUSH = 900;

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

/** The sentence with the numbers: seen at once, spoken when it rests. */
export class Live {
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

/**
 * The numbers of a figure as a table, which is there only when asked for.
 * @typedef {{caption: string, head: string[], rows: (string | Node)[][], current?: number}} Rows
 */
export class Table {
  #body = element('table');

  /**
   * @param {string} figure
   * @param {() => void} opened
   */
  constructor(figure, opened) {
    const id = `${figure}-table`;
    this.element = element(
      'div',
      { id, className: 'figure-table', hidden: true, tabIndex: 0, role: 'group' },
      this.#body,
    );
    this.button = element(
      'button',
      { type: 'button', ariaExpanded: 'false', onclick: () => this.#toggle() },
      text('showTable'),
    );
    this.button.setAttribute('aria-controls', id);
    this.opened = opened;
  }

  get open() {
    return !this.element.hidden;
  }

  /** @param {Rows} rows */
  fill({ caption, head, rows, current }) {
    setAria(this.element, { label: caption });
    const header = element('tr', {}, ...head.map((words) => element('th', { scope: 'col' }, words)));
    this.#body.replaceChildren(
      element('caption', {}, caption),
      element('thead', {}, header),
      element('tbody', {}, ...rows.map((row, i) => tableRow(row, i === current))),
    );
    this.#reveal(this.#body.querySelector('tr[aria-current]'));
  }

  #toggle() {
    this.element.hidden = !this.element.hidden;
    setAria(this.button, { expanded: this.open });
    this.button.textContent = text(this.open ? 'hideTable' : 'showTable');
    this.opened();
  }

  /** Scrolls the table, never the page. @param {HTMLElement | null} row */
  #reveal(row) {
    if (!row) return;
    const { clientHeight, scrollTop } = this.element;
    const above = row.offsetTop < scrollTop + 2 * row.offsetHeight;
    const below = row.offsetTop > scrollTop + clientHeight - 2 * row.offsetHeight;
    if (above || below) this.element.scrollTop = row.offsetTop - clientHeight / 2;
  }
}

/** @param {(string | Node)[]} row @param {boolean} current */
function tableRow([first, ...others], current) {
  const row = element(
    'tr',
    {},
    element('th', { scope: 'row' }, first),
    ...others.map((cell) => element('td', {}, cell)),
  );
  if (current) row.setAttribute('aria-current', 'true');
  return row;
}

/** Table, what can be taken along, and reset. */
export class Actions {
  #ways = element('div', { className: 'take-ways' });

  /** @param {import('./figure.js').Figure} figure */
  constructor(figure) {
    this.figure = figure;
    const take = element('details', { className: 'take' }, element('summary', {}, text('take')), this.#ways);
    take.addEventListener('toggle', () => take.open && this.#fill());
    const reset = element('button', { type: 'button', onclick: () => figure.reset() }, text('reset'));
    const table = figure.table ? [figure.table.button] : [];
    this.element = element('div', { className: 'figure-actions' }, ...table, reset, take);
  }

  /** Few readers open it, so its code comes when somebody does. */
  async #fill() {
    if (this.#ways.hasChildNodes()) return;
    const { ways } = await import('./take.js');
    this.#ways.replaceChildren(...ways(this.figure));
  }
}
