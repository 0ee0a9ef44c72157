/** Keys for signs that keyboards lack or hide; they type where the caret is. */
import { element } from '../base/dom.js';
import { text } from '../base/text.js';

/** What a key shows, what it types, and what it is called; a bar is where the caret goes. */
const KEYS = /** @type {[string, string, string][]} */ ([
  ['^', '^', 'keyPower'],
  ['x²', '²', 'keySquare'],
  ['x³', '³', 'keyCube'],
  ['√', '√(|)', 'keyRoot'],
  ['·', '·', 'keyTimes'],
  ['/', '/', 'keyOver'],
  ['(', '(', 'keyOpen'],
  [')', ')', 'keyClose'],
  ['π', 'π', 'keyPi'],
  ['e', 'e', 'keyE'],
]);

export class SymbolKeys {
  #last = /** @type {HTMLInputElement | null} */ (null);

  /**
   * @param {HTMLElement} fields in which the lines are that are typed into
   * @param {string[]} variables that may be typed
   */
  constructor(fields, variables) {
    this.fields = fields;
    fields.addEventListener('focusin', ({ target }) => (this.#last = isLine(target) ? target : null));
    this.element = element(
      'div',
      { className: 'exercise-keys', role: 'toolbar', ariaLabel: text('keys'), onkeydown: (event) => this.#go(event) },
      ...variables.map((name) => this.#key(name, name)),
      ...KEYS.map((key) => this.#key(...key)),
    );
    [...this.element.children].forEach((key, i) => key.setAttribute('tabindex', i === 0 ? '0' : '-1'));
  }

  /** One stop for Tab; the arrow keys go from key to key. @param {KeyboardEvent} event */
  #go(event) {
    const keys = /** @type {HTMLElement[]} */ ([...this.element.children]);
    const now = keys.indexOf(/** @type {HTMLElement} */ (event.target));
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: keys.length - 1 }[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const key = keys[(next + keys.length) % keys.length];
    keys.forEach((other) => (other.tabIndex = other === key ? 0 : -1));
    key.focus();
  }

  /** The field keeps the focus, and a phone its keyboard. @param {string} shown @param {string} typed @param {string} [name] */
  #key(shown, typed, name = '') {
    return element(
      'button',
      {
        type: 'button',
        className: 'exercise-key',
        ariaLabel: name ? text(name) : shown,
        onpointerdown: (event) => event.preventDefault(),
        onclick: () => this.#type(typed),
      },
      shown,
    );
  }

  /** @param {string} typed */
  #type(typed) {
    const lines = [...this.fields.querySelectorAll('input')].filter(isLine);
    const input = this.#last && lines.includes(this.#last) ? this.#last : lines[0];
    const { selectionStart, selectionEnd, value } = input;
    const [before, after = ''] = typed.split('|');
    const start = selectionStart ?? value.length;
    const end = selectionEnd ?? start;
    const chosen = after ? value.slice(start, end) : '';
    input.focus();
    input.setRangeText(before + chosen + after, start, end, 'end');
    const caret = start + before.length + chosen.length;
    input.setSelectionRange(caret, caret);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** @param {EventTarget | null} target @returns {target is HTMLInputElement} */
function isLine(target) {
  return target instanceof HTMLInputElement && target.type === 'text';
}
