import { Cells } from '../figure/cells.js';
import { element } from '../base/dom.js';
import { index } from '../base/indices.js';
import { text } from '../base/text.js';

const MOST = 12;

/** The samples, which the reader edits, and beside each what the network computes on the way to its loss. */
export class SampleTable {
  #rows = /** @type {string[][]} */ ([]);
  #computed = /** @type {HTMLElement[][]} */ ([]);
  #body = element('tbody');
  #mean = element('td', { className: 'computed', colSpan: 2 });

  /**
   * @param {import('../figure/figure.js').Figure} figure
   * @param {number} inputs how many inputs a sample has; its target follows them
   * @param {(rows: string[][], how?: {typing: boolean}) => void} changed
   */
  constructor(figure, inputs, changed) {
    this.changed = changed;
    this.names = [...Array.from({ length: inputs }, (_, i) => `x${index(i)}`), 't'];
    this.steps = [...this.names.slice(0, -1).map((x, i) => `w${index(i)}·${x}`), 'ŷ', 'ŷ − t', '½(ŷ − t)²'];
    this.cells = new Cells(figure, {
      field: (row, column) => `samples[${row}][${column}]`,
      label: (row, column) => text('sampleCell', row + 1, this.names[column]),
      changed: (rows) => changed(rows, { typing: true }),
    });
    this.add = element('button', { type: 'button', className: 'quiet', onclick: () => this.#add() }, text('addSample'));
    this.element = element(
      'div',
      { className: 'training-block' },
      element('div', { className: 'training-scroll' }, this.#table()),
      this.cells.message,
      this.add,
    );
  }

  #table() {
    const head = [text('sample'), ...this.names, ...this.steps, ''];
    const mean = element('th', { scope: 'row', colSpan: head.length - 3 }, text('meanLoss'));
    return element(
      'table',
      { className: 'pass-table' },
      element('caption', {}, text('forwardPass')),
      element('thead', {}, element('tr', {}, ...head.map(heading))),
      this.#body,
      element('tfoot', {}, element('tr', {}, mean, this.#mean, element('td'))),
    );
  }

  /** @param {string[][]} rows */
  sync(rows) {
    if (rows.length !== this.#rows.length) this.#build(rows.length);
    this.#rows = rows;
    this.cells.show(rows);
  }

  /** @param {number} count */
  #build(count) {
    this.#computed = Array.from({ length: count }, () => this.steps.map((name, i) => computedCell(name, i - this.steps.length)));
    this.#body.replaceChildren(...this.#computed.map((computed, row) => this.#row(row, computed, count)));
    this.add.disabled = count >= MOST;
  }

  /** @param {number} row @param {HTMLElement[]} computed @param {number} count */
  #row(row, computed, count) {
    const inputs = this.names.map((name, column) => {
      const place = element('td', { className: 'typed' }, this.cells.cell(row, column));
      place.dataset.name = name;
      return place;
    });
    const remove = element('button', {
      type: 'button',
      className: 'remove',
      ariaLabel: text('removeSample', row + 1),
      title: text('removeSample', row + 1),
      disabled: count === 1,
      onclick: () => this.#remove(row),
    }, '×');
    const name = element('th', { scope: 'row' }, String(row + 1));
    return element('tr', {}, name, ...inputs, ...computed, element('td', { className: 'last' }, remove));
  }

  /** @param {Pick<import('./training-controls.js').NeuronStep, 'passes' | 'lossShown'>} step */
  show({ passes, lossShown }) {
    this.#computed.forEach((places, row) => {
      const pass = passes[row];
      const shown = pass ? [...pass.products, pass.prediction, pass.error, pass.loss] : [];
      places.forEach((place, i) => (place.textContent = shown[i] ?? ''));
    });
    this.#mean.textContent = lossShown;
  }

  #add() {
    const row = this.#rows.length;
    this.changed([...this.#rows, this.names.map(() => '1')]);
    this.sync([...this.#rows, this.names.map(() => '1')]);
    this.cells.cell(row, 0).focus();
    this.cells.cell(row, 0).select();
  }

  /** The keyboard stays in the table. @param {number} row */
  #remove(row) {
    const rows = this.#rows.filter((_, i) => i !== row);
    this.changed(rows);
    this.sync(rows);
    this.cells.cell(Math.min(row, rows.length - 1), 0).focus();
  }
}

/** A column without a name, that of the buttons, has no header. @param {string} name */
function heading(name) {
  return name ? element('th', { scope: 'col' }, name) : element('td');
}

/** The last three are the prediction, its error and its loss. @param {string} name @param {number} fromEnd */
function computedCell(name, fromEnd) {
  const role = fromEnd === -3 ? ' role-numeric' : fromEnd === -2 ? ' role-error' : '';
  const place = element('td', { className: `computed${role}` });
  place.dataset.name = name;
  return place;
}
