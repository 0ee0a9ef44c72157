/** What an answer is filled into, by the types of fields that a question has. */
import { MatrixField } from './matrix-field.js';
import { Options } from './options.js';
import { Lines } from './lines.js';
import { TypedLine } from './line.js';
import { element } from '../base/dom.js';
import { loadKatex, ready, typeset } from '../base/katex.js';
import { text } from '../base/text.js';

/**
 * @typedef {{name: string, type: string, label: string, rows: number, columns: number, variables: string[],
 *   options?: {id: string, html: Record<string, string>}[], lines?: {id: string, code: string}[]}} Field
 * @typedef {{field?: string, position?: number | null}} Failure where an answer cannot be read
 * @typedef {{element: HTMLElement, value: any, empty: boolean, focus(): void, fail(error: Failure | null): void}} Control
 * @typedef {{id: string, field: Field, heading: Node[], describedBy: string, changed(): void}} Labelled a control to be made
 */

const TYPED = ['number', 'formula', 'vector'];

/** All fields of a question as one: the answer is that of the only field, or a map of all. */
export class Fields {
  /**
   * @param {string} id of the exercise
   * @param {Field[]} fields
   * @param {string[]} labels HTML of the labels, as far as the server has set them
   * @param {() => void} changed
   */
  constructor(id, fields, labels, changed) {
    this.message = element('p', { id: `${id}-message`, className: 'field-message exercise-message' });
    this.single = fields.length === 1 && fields[0].name === 'answer';
    this.typed = fields.some(({ type }) => TYPED.includes(type));
    this.variables = [...new Set(fields.flatMap(({ variables }) => variables))];
    this.controls = new Map(
      fields.map((field, i) => [field.name, control(`${id}-${field.name}`, field, labels[i], this.message.id, changed)]),
    );
    this.element = element('div', { className: 'exercise-controls' }, ...this.#all.map((one) => one.element));
  }

  get #all() {
    return [...this.controls.values()];
  }

  get answer() {
    if (this.single) return this.#all[0].value;
    return Object.fromEntries([...this.controls].map(([name, { value }]) => [name, value]));
  }

  /** @param {any} answer a draft, of whatever form */
  set answer(answer) {
    if (this.single) this.#all[0].value = answer;
    else for (const [name, one] of this.controls) if (answer?.[name] !== undefined) one.value = answer[name];
  }

  /** Whether nothing is filled in. */
  get empty() {
    return this.#all.every(({ empty }) => empty);
  }

  focus() {
    (this.#all.find(({ empty }) => empty) ?? this.#all[0]).focus();
  }

  /** Shows an error at its place, or none. @param {Failure & {message: string} | null} error */
  fail(error) {
    const blamed = error?.field?.replace(/\[.*$/, '') ?? '';
    for (const [name, one] of this.controls) one.fail(error && (name === blamed || this.single) ? error : null);
    const sentence = error?.message ?? '';
    if (this.message.textContent !== sentence) this.message.textContent = sentence;
  }
}

/**
 * @param {string} id
 * @param {Field} field
 * @param {string | undefined} label
 * @param {string} describedBy
 * @param {() => void} changed
 * @returns {Control}
 */
function control(id, field, label, describedBy, changed) {
  switch (field.type) {
    case 'one':
    case 'several':
      return new Options(id, field, describedBy, changed);
    case 'lines':
      return new Lines(id, field, describedBy, changed);
    case 'vector':
      return new MatrixField({ id, field, heading: heading(field, label), describedBy, changed });
    default:
      return new Line({ id, field, heading: heading(field, label), describedBy, changed });
  }
}

/** One line with its label in front. */
class Line {
  /** @param {Labelled} options */
  constructor({ id, field, heading: words, describedBy, changed }) {
    this.line = new TypedLine({ id, describedBy, changed });
    const label = element('label', { htmlFor: id, className: 'exercise-label' }, ...words);
    this.element = element('div', { className: `exercise-field is-${field.type}` }, label, this.line.element);
  }

  /** @returns {string} */
  get value() {
    return this.line.value;
  }

  /** @param {unknown} typed */
  set value(typed) {
    this.line.value = typeof typed === 'string' ? typed : '';
  }

  get empty() {
    return this.line.value === '';
  }

  focus() {
    this.line.input.focus();
  }

  /** @param {Failure | null} error */
  fail(error) {
    this.line.fail(error);
  }
}

/**
 * The server sets the labels of the first variant; those of others are set here. A formula alone is no name to all.
 * @param {Field} field
 * @param {string} [html]
 */
function heading({ label }, html) {
  const place = element('span', { className: 'exercise-label-words' });
  if (html) place.innerHTML = html;
  else if (label) setLabel(label, place);
  if (!label) place.textContent = text('answer');
  return label ? [element('span', { className: 'unseen' }, text('answer')), place] : [place];
}

/** @param {string} label @param {HTMLElement} place */
async function setLabel(label, place) {
  const latex = label.endsWith('=') ? label : `${label} =`;
  place.textContent = latex;
  await loadKatex().catch(() => {});
  if (ready()) typeset(latex, place);
}
