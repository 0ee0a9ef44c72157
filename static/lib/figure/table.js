import { element, setAria } from '../base/dom.js';
import { text } from '../base/text.js';

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
