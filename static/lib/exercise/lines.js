/** Lines of code to be put in order: by buttons or by dragging. What stands below the rule is left out. */
import { drag } from '../base/drag.js';
import { element, setAria } from '../base/dom.js';
import { text } from '../base/text.js';

export class Lines {
  #said = element('p', { className: 'unseen', role: 'status' });

  /** @param {string} id @param {import('./fields.js').Field} field @param {string} describedBy @param {() => void} changed */
  constructor(id, { lines = [] }, describedBy, changed) {
    this.changed = changed;
    this.rule = element('li', { className: 'exercise-rule' }, text('lineRule'));
    this.rows = new Map(lines.map(({ id: line, code }) => [line, this.#row(line, code)]));
    this.list = element('ol', { className: 'exercise-lines' }, ...this.rows.values(), this.rule);
    const how = element('p', { id: `${id}-how`, className: 'exercise-how' }, text('lineHow'));
    this.element = element('div', { role: 'group', className: 'exercise-order' }, how, this.list, this.#said);
    this.element.setAttribute('aria-labelledby', how.id);
    this.element.setAttribute('aria-describedby', describedBy);
    this.#allow();
  }

  /** @returns {string[]} */
  get value() {
    const items = [...this.list.querySelectorAll('li')];
    return items.slice(0, items.indexOf(this.rule)).map((row) => row.dataset.line ?? '');
  }

  /** @param {unknown} ids a draft, of whatever form */
  set value(ids) {
    if (!Array.isArray(ids) || String(ids) === String(this.value)) return;
    const used = ids.filter((id) => this.rows.has(id));
    const unused = [...this.rows.keys()].filter((id) => !used.includes(id));
    const rowOf = (/** @type {string} */ id) => this.rows.get(id) ?? [];
    this.list.append(...used.flatMap(rowOf), this.rule, ...unused.flatMap(rowOf));
    this.#allow();
  }

  get empty() {
    return this.value.length === 0;
  }

  focus() {
    this.list.querySelector('button')?.focus();
  }

  fail() {}

  /** @param {string} line @param {string} code */
  #row(line, code) {
    const words = code.trimStart();
    const indent = code.slice(0, code.length - words.length);
    /** @type {(name: string, way: number, path: string) => HTMLElement} */
    const move = (name, way, path) =>
      element('button', {
        type: 'button',
        className: 'line-button',
        ariaLabel: text(name, code.trim()),
        innerHTML: `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`,
        onclick: (event) => this.#step(row, way, /** @type {HTMLElement} */ (event.currentTarget)),
      });
    const grip = element('span', { className: 'line-grip', ariaHidden: 'true' }, '⠿');
    const row = element(
      'li',
      { className: 'exercise-line' },
      grip,
      element('code', { tabIndex: -1 }, element('span', { className: 'line-indent' }, indent), element('span', {}, words)),
      move('lineUp', -1, 'M12 5l8 9h-5v5H9v-5H4z'),
      move('lineDown', 1, 'M12 19l-8-9h5V5h6v5h5z'),
    );
    row.dataset.line = line;
    grip.addEventListener('pointerdown', (event) => this.#drag(row, event));
    return row;
  }

  /** The button that was pressed keeps the focus. @param {HTMLElement} row @param {number} way @param {HTMLElement} button */
  #step(row, way, button) {
    if (button.getAttribute('aria-disabled') === 'true') return;
    if (way < 0) row.previousElementSibling?.before(row);
    else row.nextElementSibling?.after(row);
    this.#moved(row);
    button.focus();
  }

  /**
   * A dragged line takes the place of whichever it is over; a line that moves cannot hold the pointer itself.
   * @param {HTMLElement} row
   * @param {PointerEvent} event
   */
  #drag(row, event) {
    if (event.button !== 0) return;
    event.preventDefault();
    const before = String(this.value);
    row.classList.add('is-dragged');
    const follow = (/** @type {PointerEvent} */ { clientY }) => {
      const others = [...this.list.children].filter((other) => other !== row);
      const next = others.find((other) => clientY < middle(other)) ?? null;
      if (next !== row.nextElementSibling) this.list.insertBefore(row, next);
    };
    const done = () => {
      row.classList.remove('is-dragged');
      if (String(this.value) !== before) this.#moved(row);
    };
    drag(this.list, event, follow);
    this.list.addEventListener('lostpointercapture', done, { once: true });
  }

  /** @param {HTMLElement} row */
  #moved(row) {
    this.#allow();
    const place = this.value.indexOf(row.dataset.line ?? '');
    this.#said.textContent = place < 0 ? text('lineLeftOut') : text('lineMoved', place + 1, this.value.length);
    this.changed();
  }

  #allow() {
    const rows = [...this.list.children];
    for (const row of rows.filter((one) => one !== this.rule)) {
      const [up, down] = row.querySelectorAll('button');
      setAria(up, { disabled: row === rows[0] });
      setAria(down, { disabled: row === rows[rows.length - 1] });
    }
  }
}

/** @param {Element} row */
function middle(row) {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
