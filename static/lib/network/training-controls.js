/** What the figures of networks have in common: a learning rate, a number of steps, and a player of the training. */
import { TextField } from '../figure/controls.js';
import { element } from '../base/dom.js';
import { drag } from '../base/drag.js';
import { Player, stepOf } from '../figure/player.js';
import { RateField } from '../figure/rate-field.js';
import { text } from '../base/text.js';

/**
 * @import { State } from '../figure/figure.js'
 *
 * The steps of a training as the server prints them; a number that is not finite comes as text.
 * @typedef {{loss: number | string, lossShown: string}} Step
 * @typedef {Step & {weightsShown: string[], weightsBrief: string[],
 *   gradient: {numericShown: string[], exactShown: string[]}}} WeightStep
 * @typedef {WeightStep & {predictions: (number | string)[],
 *   passes: {products: string[], prediction: string, error: string, loss: string}[]}} NeuronStep
 * @typedef {WeightStep & {weights: (number | string)[][], probabilities: (number | string)[], probabilitiesShown: string[],
 *   predicted: number, pass: {products: string[][], scores: string[], powers: string[], total: string, probabilities: string[],
 *   errors: string[]}}} NetworkStep
 */

const WHOLE = /^-?\d{1,9}$/;

/** A whole number as such, and whatever else was typed as it is, for the server to say what is wrong with it. */
export function whole(/** @type {string} */ typed) {
  return WHOLE.test(typed.trim()) ? Number(typed) : typed;
}

/** The part of a figure's state that trains. @param {{rate?: number | string, steps?: number | string}} settings */
export function trainingState({ rate = 0.1, steps = 100 }) {
  return { rate: String(rate), steps: String(steps), step: '0' };
}

/** @param {State} state */
export function trainingBody({ rate, steps }) {
  return { rate, steps: whole(steps) };
}

/** The step that is shown, and all of them. */
export function stepShown(/** @type {State} */ { step }, /** @type {{steps: unknown[]}} */ { steps }) {
  return stepOf(step, steps.length - 1);
}

/** Whether training did harm. */
export function hasGrown(/** @type {Pick<Step, 'loss'>[]} */ steps) {
  return !(Number(steps[steps.length - 1].loss) <= Number(steps[0].loss));
}

export class Training {
  /** @param {import('../figure/figure.js').Figure} figure */
  constructor(figure) {
    this.rate = new RateField(figure, { key: 'rate', label: text('learningRate') });
    this.steps = new TextField(figure, { key: 'steps', label: text('steps') });
    this.player = new Player(figure, { key: 'step', label: text('step') });
    this.fields = element('div', { className: 'training-fields' }, this.rate.element, this.steps.element);
  }

  /** @param {State} state */
  sync(state) {
    this.rate.sync(state);
    this.steps.sync(state);
  }

  /** @param {State} state @param {{steps: Step[]}} answer */
  show(state, { steps }) {
    const now = stepShown(state, { steps });
    this.player.show(state.step, steps.length - 1, text('trainingStep', now, steps[now].lossShown));
  }

  /** A press on a plot over the steps goes to the one that it points at. @param {import('../chart/chart.js').Plot} plot */
  scrubOn(plot) {
    plot.canvas.classList.add('scrubbed');
    plot.canvas.addEventListener('pointerdown', (event) => {
      const follow = (/** @type {PointerEvent} */ moved) => this.player.goNear(Math.round(plot.xUnder(moved)));
      if (event.button !== 0 || this.player.input.disabled) return;
      follow(event);
      if (event.pointerType === 'mouse') drag(plot.canvas, event, follow);
    });
  }
}

/** Boxes for plots side by side. @param {HTMLElement} box @param {number} count */
export function halves(box, count = 2) {
  const made = Array.from({ length: count }, () => element('div', { className: 'training-plot' }));
  box.append(element('div', { className: 'training-plots' }, ...made));
  return made;
}
