import { Plot } from '../lib/chart/chart.js';
import { ACTIVATIONS, activationChoice } from '../lib/network/activation.js';
import { TextField, noteOn } from '../lib/figure/controls.js';
import { element } from '../lib/base/dom.js';
import { DigitBars, DigitPad, digitPicture, packed, unpacked } from '../lib/network/digit-pad.js';
import { Figure } from '../lib/figure/figure.js';
import { Player, stepOf } from '../lib/figure/player.js';
import { RateField } from '../lib/figure/rate-field.js';
import { halves, whole } from '../lib/network/training-controls.js';
import { accuraciesPicture, confusionTable, lossesPicture, runOf, sentenceOf, tableOf } from '../lib/pictures/digits.js';
import { text } from '../lib/base/text.js';
import { listOf } from '../lib/base/variables.js';

/**
 * @typedef {import('../lib/figure/figure.js').State} State
 * @typedef {import('../lib/pictures/digits.js').Run} Run
 */

/** A three, drawn for the book. */
const THREE = '00cgg90000622g4000003g20000agb0000025g6000000bc000524g6000dgga00';
const SOURCE = 'https://archive.ics.uci.edu/dataset/80/optical+recognition+of+handwritten+digits';

/** A network that learns to read digits, and reads what is drawn. @param {HTMLElement} place */
export default (place) => {
  const hearing = { told: (/** @type {import('../lib/base/api.js').Told[]} */ _) => {} };
  const figure = new Figure(place, widgetWith(hearing));
  return figure.start();
};

/** @param {{told(events: import('../lib/base/api.js').Told[]): void}} hearing @returns {import('../lib/figure/figure.js').Widget} */
const widgetWith = (hearing) => ({
  initial: ({ hidden, activation = 'relu', rate = 0.5, batch = 32, epochs = 20, samples = 1438, decay = 0, momentum = 0, schedule = 'constant', seed = '' }) => ({
    hidden: hidden.join(', '),
    activation,
    rate: String(rate),
    batch: String(batch),
    epochs: String(epochs),
    samples: String(samples),
    decay: String(decay),
    momentum: String(momentum),
    schedule,
    seed: String(seed),
    epoch: '',
    pad: THREE,
  }),
  choices: { activation: ACTIVATIONS },
  questions: (state) => {
    const run = bodyOf(state);
    return [
      { path: '/api/digits', body: run, told: (events) => hearing.told(events) },
      { path: '/api/digits/read', body: { pixels: unpacked(state.pad), run } },
    ];
  },
  build: async (figure) => {
    const view = new DigitsView(figure);
    await view.makePlots();
    hearing.told = (events) => view.hear(runOf(events));
    return view;
  },
});

/** @param {State} state */
function bodyOf({ hidden, activation, rate, batch, epochs, samples, decay, momentum, schedule, seed }) {
  const drawn = seed.trim() === '' ? {} : { seed: whole(seed) };
  const [some, often, many] = [batch, epochs, samples].map(whole);
  return { hidden: listOf(hidden).map(whole), activation, rate, batch: some, epochs: often, samples: many, decay, momentum, schedule, ...drawn };
}

class DigitsView {
  #end = /** @type {any} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    this.player = new Player(figure, { key: 'epoch', label: text('digitsEpoch') });
    this.activation = activationChoice(figure);
    this.rate = new RateField(figure, { key: 'rate', label: text('learningRate') });
    const keys = { hidden: 'digitsHidden', batch: 'digitsBatch', epochs: 'digitsEpochs', samples: 'digitsSamples', decay: 'digitsDecay', seed: 'seed' };
    this.fields = Object.entries(keys).map(([key, label]) => new TextField(figure, { key, label: text(label) }));
    this.pad = new DigitPad((pixels) => figure.update({ pad: packed(pixels) }));
    this.bars = new DigitBars();
    this.outcome = element('div', { className: 'digits-outcome' });
    const drawing = element('div', { className: 'digits-drawing' }, this.pad.block, this.bars.element);
    const credit = element('p', { className: 'digits-credit' }, `${text('digitsCredit')} `, element('a', { href: SOURCE }, 'UCI Machine Learning Repository'), ', 1998, CC BY 4.0');
    const fields = element('div', { className: 'digits-fields' }, ...this.fields.map((field) => field.element), noteOn(this.fields[5], text('digitsNoSeed')));
    figure.controls.append(this.player.element, drawing, this.rate.element, this.activation.element, fields, this.outcome, credit);
  }

  async makePlots() {
    const [left, right] = halves(this.figure.plotBox);
    this.losses = await Plot.in(left);
    this.accuracies = await Plot.in(right);
    this.figure.plot = this;
  }

  /** Two pictures, of which the first says it all to those who hear them. @param {string} words */
  describe(words) {
    this.losses?.describe(words);
    this.accuracies?.describe(text('digitsAccuraciesAlt'));
  }

  /** While it learns. @param {Run} run */
  hear(run) {
    this.#curves(run, run.epochs.length - 1);
  }

  /** @param {Run} run @param {number} now */
  #curves({ epochs, end }, now) {
    const last = end ? epochs.length - 1 : Number(this.figure.state.epochs) || epochs.length - 1;
    this.losses?.show(lossesPicture(epochs, last, now));
    this.accuracies?.show(accuraciesPicture(epochs, last, now));
  }

  /** @param {State} state @param {any[] | null} answers */
  draw(state, answers) {
    for (const control of [this.rate, this.activation, ...this.fields]) control.sync(state);
    this.pad.show(unpacked(state.pad));
    if (!answers) return;
    const run = runOf(answers[0]);
    const now = stepOf(state.epoch, run.epochs.length - 1);
    this.player.show(state.epoch, run.epochs.length - 1, sentenceOf(run.epochs[now]).textContent ?? '');
    this.#curves(run, now);
    this.bars.show(answers[1]);
    if (answers[0] !== this.#end) this.#conclude((this.#end = answers[0]));
  }

  /** @param {import('../lib/base/api.js').Told[]} events */
  #conclude(events) {
    const { end } = runOf(events);
    if (!end) return;
    const pictures = end.wrong.map(({ meant, read, pixels }) => {
      const words = text('digitsMeant', meant, read);
      const onclick = () => this.figure.update({ pad: packed(pixels) });
      return element('button', { type: 'button', className: 'digit-wrong', title: words, onclick }, digitPicture(pixels, words), element('span', { ariaHidden: 'true' }, `${meant} → ${read}`));
    });
    const title = element('p', { className: 'digits-title' }, text(end.wrong.length > 0 ? 'digitsWrong' : 'digitsNoneWrong'));
    const scroll = element('div', { className: 'training-scroll', tabIndex: 0, role: 'group', ariaLabel: text('digitsConfusion') }, confusionTable(end.confusion));
    this.outcome.replaceChildren(scroll, element('div', {}, title, element('div', { className: 'digits-wrong' }, ...pictures)));
  }

  /** @param {State} state @param {any[]} answers */
  sentence(state, [events]) {
    const { epochs } = runOf(events);
    return sentenceOf(epochs[stepOf(state.epoch, epochs.length - 1)]);
  }

  /** @param {State} state @param {any[]} answers */
  table(state, [events]) {
    const { epochs } = runOf(events);
    return tableOf(epochs, stepOf(state.epoch, epochs.length - 1));
  }
}
