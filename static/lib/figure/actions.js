import { element } from '../base/dom.js';
import { text } from '../base/text.js';

/** Table, what can be taken along, and reset. */
export class Actions {
  #ways = element('div', { className: 'take-ways' });
  #reset = element('button', { type: 'button', onclick: () => this.figure.reset() }, text('reset'));

  /** @param {import('./figure.js').Figure} figure */
  constructor(figure) {
    this.figure = figure;
    const take = element('details', { className: 'take' }, element('summary', {}, text('take')), this.#ways);
    take.addEventListener('toggle', () => take.open && this.#fill());
    const table = figure.table ? [figure.table.button] : [];
    this.element = element('div', { className: 'figure-actions' }, ...table, this.#reset, take);
  }

  /** @param {boolean} isOffered what a reset took away can be had back until the next change */
  offerUndo(isOffered) {
    this.#reset.textContent = text(isOffered ? 'undoReset' : 'reset');
  }

  /** Few readers open it, so its code comes when somebody does. */
  async #fill() {
    if (this.#ways.hasChildNodes()) return;
    const { ways } = await import('./take.js');
    this.#ways.replaceChildren(...ways(this.figure));
  }
}
