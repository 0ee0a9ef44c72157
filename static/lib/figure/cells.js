/** Numbers in rows and columns that a reader types: each in a cell with a name, the arrow keys go from one to the next. */
import { controlId } from './controls.js';
import { element, setAria } from '../base/dom.js';
import { replaced } from '../base/lists.js';

const CELL = '|';
const ROW = ';';

/** Rows of cells as the state of a figure holds them. @param {unknown[][]} rows */
export function written(rows) {
  return rows.map((row) => row.join(CELL)).join(ROW);
}

/** @param {string} state */
export function rowsOf(state) {
  return state.split(ROW).map((row) => row.split(CELL));
}

/** @type {Record<string, number[]>} */
const WAYS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

export class Cells {
  #inputs = /** @type {Map<string, HTMLInputElement>} */ (new Map());
  #errors = /** @type {Map<string, string>} */ (new Map());
  #rows = /** @type {string[][]} */ ([]);

  /**
   * @param {import('./figure.js').Figure} figure
   * @param {{
   *   field(row: number, column: number): string,
   *   label(row: number, column: number): string,
   *   changed(rows: string[][]): void,
   * }} options `field` is a cell's name in errors
   */
  constructor(figure, { field, label, changed }) {
    this.figure = figure;
    this.field = field;
    this.label = label;
    this.changed = changed;
    this.message = element('p', { id: controlId(figure.id, 'cells'), className: 'cells-message field-message' });
  }

  /** The cell of a place, always the same one. @param {number} row @param {number} column */
  cell(row, column) {
    const place = `${row},${column}`;
    const made = this.#inputs.get(place) ?? this.#make(row, column);
    this.#inputs.set(place, made);
    return made;
  }

  /** @param {string[][]} rows */
  show(rows) {
    this.#rows = rows;
    for (const [place, input] of this.#inputs) {
      const [row, column] = place.split(',').map(Number);
      const value = rows[row]?.[column] ?? '';
      if (input.value !== value) input.value = value;
    }
  }

  /** @param {number} row @param {number} column @returns {HTMLInputElement} */
  #make(row, column) {
    const input = element('input', {
      type: 'text',
      className: 'field-input cell',
      autocomplete: 'off',
      spellcheck: false,
      autocapitalize: 'off',
      ariaLabel: this.label(row, column),
      value: this.#rows[row]?.[column] ?? '',
      oninput: () => this.#typed(row, column, input),
      onkeydown: (event) => this.#go(event, row, column),
    });
    input.setAttribute('aria-describedby', this.message.id);
    this.figure.register(this.field(row, column), { fail: (error) => this.#fail(input, `${row},${column}`, error) });
    return input;
  }

  /**
   * The marks between cells are none of the reader's.
   * @param {number} row
   * @param {number} column
   * @param {HTMLInputElement} input
   */
  #typed(row, column, input) {
    const value = input.value.replaceAll(CELL, '').replaceAll(ROW, '');
    this.#rows = this.#rows.map((cells, i) => (i === row ? replaced(cells, column, value) : cells));
    this.changed(this.#rows);
  }

  /** @param {KeyboardEvent} event @param {number} row @param {number} column */
  #go(event, row, column) {
    const way = WAYS[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const [down, right] = way;
    const next = this.#inputs.get(`${row + down},${column + right}`);
    if (!next?.isConnected || (right !== 0 && !atEdge(/** @type {HTMLInputElement} */ (event.target), right))) return;
    event.preventDefault();
    next.focus();
    next.select();
  }

  /** @param {HTMLInputElement} input @param {string} place @param {import('../base/api.js').ApiError | null} error */
  #fail(input, place, error) {
    setAria(input, { invalid: error ? true : null });
    if (error && input.isConnected) this.#errors.set(place, error.message);
    else this.#errors.delete(place);
    const [sentence = ''] = this.#errors.values();
    if (this.message.textContent !== sentence) this.message.textContent = sentence;
  }
}

/**
 * Whether the caret can go no further that way, or all of the text is chosen.
 * @param {HTMLInputElement} input
 * @param {number} right
 */
function atEdge({ selectionStart, selectionEnd, value }, right) {
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (right > 0 ? value.length : 0);
}
