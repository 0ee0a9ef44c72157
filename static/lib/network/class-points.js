import { Cells } from '../figure/cells.js';
import { element } from '../base/dom.js';
import { indexed } from '../base/indices.js';
import { text } from '../base/text.js';

/** As many as the server takes. */
const MOST = 100;

/** Points of the plane, each with its class, as a table that the reader edits. */
export class ClassPoints {
  #rows = /** @type {string[][]} */ ([]);
  #body = element('tbody');

  /**
   * @param {import('../figure/figure.js').Figure} figure
   * @param {(rows: string[][], how?: {typing: boolean}) => void} changed
   */
  constructor(figure, changed) {
    this.changed = changed;
    const names = [...indexed('x', 2), text('classColumn')];
    this.cells = new Cells(figure, {
      field: (row, column) => `points[${row}][${column}]`,
      label: (row, column) => text('layersCell', row + 1, names[column]),
      changed: (rows) => changed(rows, { typing: true }),
    });
    const caption = element('caption', {}, text('layersPoints'));
    const head = [text('layersPoint'), ...names].map((name) => element('th', { scope: 'col' }, name));
    const table = element('table', { className: 'weight-table' }, caption, element('thead', {}, element('tr', {}, ...head, element('td'))), this.#body);
    const scroll = element('div', { className: 'layers-points', role: 'group', tabIndex: 0, ariaLabel: text('layersPoints') }, table);
    this.add = element('button', { type: 'button', className: 'quiet', onclick: () => this.#add() }, text('layersAdd'));
    this.element = element('div', {}, scroll, this.cells.message, this.add);
  }

  /** @param {string[][]} rows */
  sync(rows) {
    if (rows.length !== this.#rows.length) this.#body.replaceChildren(...rows.map((_, row) => this.#row(row, rows.length)));
    this.#rows = rows;
    this.add.disabled = rows.length >= MOST;
    this.cells.show(rows);
  }

  /** @param {number} row @param {number} count */
  #row(row, count) {
    const cells = [0, 1, 2].map((column) => element('td', { className: 'layers-cell' }, this.cells.cell(row, column)));
    const words = text('layersRemove', row + 1);
    const onclick = () => this.#remove(row);
    const remove = element('button', { type: 'button', className: 'remove', ariaLabel: words, title: words, disabled: count === 1, onclick }, '×');
    return element('tr', {}, element('th', { scope: 'row' }, String(row + 1)), ...cells, element('td', {}, remove));
  }

  /** @param {number[]} point with its class */
  put(point) {
    if (this.#rows.length < MOST) this.#change([...this.#rows, point.map(String)]);
  }

  /** One always stays. @param {number} row */
  remove(row) {
    if (this.#rows.length > 1) this.#change(this.#rows.filter((_, i) => i !== row));
  }

  /** At once, so that the next one counts from here even before the figure is drawn anew. @param {string[][]} rows */
  #change(rows) {
    this.changed(rows);
    this.sync(rows);
  }

  /** The keyboard stays in the table. @param {number} row */
  #remove(row) {
    this.remove(row);
    this.cells.cell(Math.min(row, this.#rows.length - 1), 0).focus();
  }

  #add() {
    const added = this.cells.cell(this.#rows.length, 0);
    this.#change([...this.#rows, ['0', '0', '0']]);
    added.focus();
    added.select();
  }
}
