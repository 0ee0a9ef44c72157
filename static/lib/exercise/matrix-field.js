/** A vector or a matrix: a line for each component, and the arrow keys go from one to the next. */
import { components } from './components.js';
import { element } from '../base/dom.js';
import { TypedLine } from './line.js';
import { text } from '../base/text.js';

/** Longer than any vector that is asked for. */
const LONGEST_PASTE = 2000;

/** @type {Record<string, number[]>} */
const WAYS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

export class MatrixField {
  /** @param {import('./fields.js').Labelled} options */
  constructor({ id, field, heading, describedBy, changed }) {
    const { rows, columns } = field;
    this.changed = changed;
    this.flat = rows === 1;
    this.lines = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const label = this.flat ? text('component', column + 1) : text('componentOf', row + 1, column + 1);
        const line = new TypedLine({ id: `${id}-${row}-${column}`, label, describedBy, changed });
        line.input.addEventListener('keydown', (event) => this.#go(event, row, column));
        line.input.addEventListener('paste', (event) => this.#paste(event));
        return line;
      }),
    );
    const grid = this.lines.map((row) => element('div', { className: 'exercise-row' }, ...row.map((line) => line.element)));
    this.element = element(
      'div',
      { className: 'exercise-field is-vector', role: 'group' },
      element('span', { id: `${id}-label`, className: 'exercise-label' }, ...heading),
      element('div', { className: 'exercise-matrix' }, ...grid),
    );
    this.element.setAttribute('aria-labelledby', `${id}-label`);
  }

  get value() {
    const values = this.lines.map((row) => row.map(({ value }) => value));
    return this.flat ? values[0] : values;
  }

  /** @param {any} values a draft, of whatever form */
  set value(values) {
    const rows = this.flat ? [values] : values;
    this.lines.forEach((row, i) => row.forEach((line, k) => (line.value = String(rows?.[i]?.[k] ?? ''))));
  }

  get empty() {
    return this.lines.flat().every(({ value }) => value === '');
  }

  focus() {
    const all = this.lines.flat();
    (all.find(({ value }) => value === '') ?? all[0]).input.focus();
  }

  /**
   * An error names its component, as in `answer[1]` or `answer[1][0]`; without one it is all of them.
   * @param {import('./fields.js').Failure | null} error
   */
  fail(error) {
    const [row, column] = this.#placeOf(error?.field ?? '');
    this.lines.forEach((cells, i) =>
      cells.forEach((line, k) => line.fail(error && (row < 0 || (row === i && column === k)) ? error : null)),
    );
  }

  /** @param {string} field */
  #placeOf(field) {
    const [first = -1, second] = [...field.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index));
    return this.flat && second === undefined ? [first < 0 ? -1 : 0, first] : [first, second ?? 0];
  }

  /** A whole vector or matrix is spread over the cells; anything else is pasted as usual. @param {ClipboardEvent} event */
  #paste(event) {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const cells = this.lines.flat();
    if (cells.length < 2 || pasted.length > LONGEST_PASTE) return;
    const values = components(pasted);
    if (values.length !== cells.length) return;
    event.preventDefault();
    cells.forEach((cell, i) => (cell.value = values[i]));
    this.changed();
  }

  /** @param {KeyboardEvent} event @param {number} row @param {number} column */
  #go(event, row, column) {
    const way = WAYS[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const [down, right] = way;
    const next = this.lines[row + down]?.[column + right]?.input;
    if (!next || (right !== 0 && !atEdge(/** @type {HTMLInputElement} */ (event.target), right))) return;
    event.preventDefault();
    next.focus();
    next.select();
  }
}

/** Whether the caret can go no further that way. @param {HTMLInputElement} input @param {number} right */
function atEdge({ selectionStart, selectionEnd, value }, right) {
  return selectionStart === selectionEnd && selectionStart === (right > 0 ? value.length : 0);
}
