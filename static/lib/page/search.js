/**
 * The search: "/" or the link in the bar opens it, arrow keys choose, Enter opens, Escape closes. Without JavaScript the
 * link leads to a page that finds the same.
 */
import { ApiError, get } from '../base/api.js';
import { element, setAria } from '../base/dom.js';
import { language, text } from '../base/text.js';

/**
 * @typedef {{href: string, lesson: string, section?: string, snippet: {text: string, sought: boolean}[]}} Hit
 * @typedef {{language: string, total: number, hits: Hit[], instead: string}} Hits in one language
 */

const TYPING = 120;
const LONGEST = 100;

const link = /** @type {HTMLAnchorElement | null} */ (document.getElementById('search'));

/** @type {SearchDialog | null} */
let dialog = null;

link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});
addEventListener('keydown', (event) => {
  const typing = /** @type {Element} */ (event.target).closest?.('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  open();
});

function open() {
  dialog ??= new SearchDialog();
  dialog.open();
}

class SearchDialog {
  #timer = 0;
  #asked = '';
  #options = /** @type {HTMLElement[]} */ ([]);
  #current = -1;

  constructor() {
    this.input = element('input', {
      type: 'search',
      maxLength: LONGEST,
      autocomplete: 'off',
      spellcheck: false,
      placeholder: text('searchPlaceholder'),
      role: 'combobox',
      ariaExpanded: 'false',
      ariaAutoComplete: 'list',
      oninput: () => this.#askSoon(),
      onkeydown: (event) => this.#key(event),
    });
    this.input.setAttribute('aria-controls', 'search-hits');
    this.input.setAttribute('aria-label', text('searchPlaceholder'));
    this.said = element('p', { className: 'search-said', role: 'status' }, text('searchHint'));
    this.list = element('div', { id: 'search-hits', role: 'listbox', ariaLabel: text('searchPlaceholder') });
    const close = element('button', { type: 'button', onclick: () => this.dialog.close() }, text('searchClose'));
    this.dialog = element(
      'dialog',
      { className: 'search-dialog', ariaLabel: text('searchPlaceholder') },
      element('div', { className: 'search-head' }, this.input, close),
      this.said,
      this.list,
      element('p', { className: 'search-keys' }, text('searchKeys')),
    );
    this.dialog.addEventListener('click', (event) => event.target === this.dialog && this.dialog.close());
    this.list.addEventListener('click', (event) => {
      if (/** @type {Element} */ (event.target).closest('a')) this.dialog.close();
    });
    document.body.append(this.dialog);
  }

  open() {
    if (!this.dialog.open) this.dialog.showModal();
    this.input.select();
  }

  #askSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), TYPING);
  }

  /** Only the answer to what was typed last is shown. */
  async #ask() {
    const query = this.input.value.trim();
    if (query === this.#asked) return;
    this.#asked = query;
    if (!query) return this.#show([], text('searchHint'));
    try {
      const { results } = await get('/api/search', { query: { q: query } });
      if (query === this.#asked) this.#show(results, counted(results));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (query === this.#asked) this.#failed(error);
    }
  }

  /** The same may be asked again where it may be answered then. @param {ApiError} error */
  #failed({ passing, message }) {
    if (passing) this.#asked = '';
    this.#show([], passing ? text('searchFailed') : message);
  }

  /** @param {Hits[]} results @param {string} said */
  #show(results, said) {
    this.said.textContent = said;
    const all = results.some(({ total, hits }) => total > hits.length) ? [allLink(results, this.#asked)] : [];
    this.list.replaceChildren(...results.filter(({ hits }) => hits.length > 0).map(group), ...all);
    this.#options = [...this.list.querySelectorAll('a')];
    this.#options.forEach((option, i) => (option.id = `search-hit-${i}`));
    setAria(this.input, { expanded: this.#options.length > 0 });
    this.#choose(this.#options.length > 0 ? 0 : -1);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) return;
    const steps = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });
    if (event.key in steps && this.#options.length > 0) {
      event.preventDefault();
      const count = this.#options.length;
      this.#choose((this.#current + steps[event.key] + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#options[this.#current]?.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.dialog.close();
    }
  }

  /** @param {number} index */
  #choose(index) {
    this.#options[this.#current]?.setAttribute('aria-selected', 'false');
    this.#current = index;
    const option = this.#options[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }
}

/** @param {Hits[]} results */
function counted([{ total, instead }]) {
  if (instead) return text('searchInstead', instead, total);
  return total === 0 ? text('searchNothing') : text('searchCount', total);
}

/** The list has the best; the page has all. @param {Hits[]} results @param {string} query */
function allLink([{ instead }], query) {
  const href = `/${language}/search?${new URLSearchParams({ q: instead || query })}`;
  return element('a', { href, role: 'option', tabIndex: -1, ariaSelected: 'false', className: 'hit' }, text('searchAll'));
}

/** The hits of one language, those of the other below a heading. @param {Hits} results */
function group({ language: spoken, hits }) {
  const label = spoken === language ? text('searchHere') : text('searchOther');
  const heading = element('p', { className: 'search-other', role: 'presentation', lang: language }, label);
  const made = element('div', { role: 'group', lang: spoken, ariaLabel: label }, ...hits.map(option));
  if (spoken !== language) made.prepend(heading);
  return made;
}

/** @param {Hit} hit */
function option({ href, lesson, section, snippet }) {
  const words = snippet.map(({ text: piece, sought }) => (sought ? element('mark', {}, piece) : piece));
  return element(
    'a',
    { href, role: 'option', tabIndex: -1, ariaSelected: 'false', className: 'hit' },
    element('span', { className: 'hit-lesson' }, lesson),
    ...(section ? [element('span', { className: 'hit-section' }, section)] : []),
    element('span', { className: 'hit-snippet' }, ...words),
  );
}
