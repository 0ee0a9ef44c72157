import { element } from '../base/dom.js';

/**
 * A table in the shape of a weight matrix: several lines for each of its rows, which hold numbers of the server or cells
 * of the reader.
 * @typedef {{key: string, label?: string, role?: string, cell?(row: number, column: number): Node}} Line
 */
export class WeightTable {
  #places = /** @type {Record<string, HTMLElement[]>} */ ({});

  /** @param {{caption: string, rows: string[], columns: string[], lines: Line[]}} options `rows` may be one without name */
  constructor({ caption, rows, columns, lines }) {
    this.named = rows.some(Boolean);
    this.labelled = lines.some(({ label }) => label);
    const blanks = Number(this.named) + Number(this.labelled);
    const corner = blanks > 0 ? [element('td', { colSpan: blanks })] : [];
    const heads = columns.map((words) => element('th', { scope: 'col' }, words));
    this.caption = element('caption', {}, caption);
    const table = element(
      'table',
      { className: `weight-table${this.labelled ? ' is-wide' : ''}` },
      this.caption,
      element('thead', {}, element('tr', {}, ...corner, ...heads)),
      ...rows.map((name, row) => this.#group(name, row, columns.length, lines)),
    );
    this.element = element(
      'div',
      { className: 'training-scroll', role: 'group', ariaLabel: this.caption.textContent, tabIndex: 0 },
      table,
    );
  }

  /** @param {string} name @param {number} row @param {number} columns @param {Line[]} lines */
  #group(name, row, columns, lines) {
    const made = lines.map((line, i) => {
      const first = this.named && i === 0;
      const head = first ? [element('th', { scope: 'rowgroup', rowSpan: lines.length }, name)] : [];
      const label = this.labelled ? [element('th', { scope: 'row', className: role(line) }, line.label ?? '')] : [];
      const cells = Array.from({ length: columns }, (_, column) => this.#cell(line, row, column));
      return element('tr', {}, ...head, ...label, ...cells);
    });
    return element('tbody', {}, ...made);
  }

  /** @param {Line} line @param {number} row @param {number} column */
  #cell(line, row, column) {
    const place = element('td', { className: line.cell ? '' : `computed ${role(line)}` });
    if (line.cell) place.append(line.cell(row, column));
    (this.#places[line.key] ??= []).push(place);
    return place;
  }

  /** @param {string} key of a line @param {string[]} shown row by row */
  fill(key, shown) {
    this.#places[key].forEach((place, i) => (place.textContent = shown[i] ?? ''));
  }
}

/** @param {Line} line */
function role({ role: name }) {
  return name ? `role-${name}` : '';
}
