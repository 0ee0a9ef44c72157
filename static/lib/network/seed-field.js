import { TextField } from '../figure/controls.js';
import { element } from '../base/dom.js';
import { text } from '../base/text.js';
import { whole } from './training-controls.js';

/** The seed that numbers are drawn from; typing one or drawing the next takes the place of what was typed instead. */
export class SeedField extends TextField {
  /** @param {import('../figure/figure.js').Figure} figure @param {string} typed the key of the state for numbers that were typed */
  constructor(figure, typed) {
    super(figure, { key: 'seed', label: text('seed') });
    this.instead = typed;
    const draw = element('button', { type: 'button', className: 'quiet', onclick: () => this.draw() }, text('drawAgain'));
    this.block = element('div', { className: 'drawing' }, this.element, draw);
  }

  typed() {
    this.figure.update({ seed: this.input.value, [this.instead]: '' }, { typing: true });
  }

  draw() {
    const seed = whole(this.figure.state.seed);
    this.figure.update({ seed: String(typeof seed === 'number' ? seed + 1 : 1), [this.instead]: '' });
  }
}
