import { Cells, rowsOf, written } from '../lib/figure/cells.js';
import { Plot } from '../lib/chart/chart.js';
import { element, number } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { indexed } from '../lib/base/indices.js';
import { SampleTable } from '../lib/network/sample-table.js';
import { phrase, text } from '../lib/base/text.js';
import { Training, halves, hasGrown, stepShown, trainingBody, trainingState } from '../lib/network/training-controls.js';
import { fitPicture, lossPicture } from '../lib/pictures/training-plots.js';
import { WeightTable } from '../lib/network/weight-table.js';

/**
 * @import { NeuronStep } from '../lib/network/training-controls.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<[{targets: number[], steps: NeuronStep[]}]>} View
 */

/** One layer that learns from samples: every number of its forward pass, its gradient twice, its training. */
export default (/** @type {HTMLElement} */ figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: ({ weights, samples, ...training }) => ({
    weights: written([weights]),
    samples: written(samples),
    ...trainingState(training),
  }),
  questions: (state) => [
    {
      path: '/api/neuron',
      body: { weights: rowsOf(state.weights)[0], samples: rowsOf(state.samples), ...trainingBody(state) },
    },
  ],
  build: async (figure) => {
    const view = new NeuronView(figure);
    await view.makePlots();
    return view;
  },
};

class NeuronView {
  #drawn = /** @type {unknown} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    this.names = indexed('w', rowsOf(figure.initial.weights)[0].length);
    this.training = new Training(figure);
    this.cells = new Cells(figure, {
      field: (_, column) => `weights[${column}]`,
      label: (_, column) => text('startingWeight', this.names[column]),
      changed: (rows) => figure.update({ weights: written(rows) }, { typing: true }),
    });
    this.weights = this.#weightTable();
    this.samples = new SampleTable(figure, this.names.length, (rows, how) => figure.update({ samples: written(rows) }, how));
    const weights = element('div', { className: 'training-block' }, this.weights.element, this.cells.message);
    figure.controls.append(this.training.player.element, this.training.fields, weights, this.samples.element);
  }

  #weightTable() {
    return new WeightTable({
      caption: text('weightsAndGradient'),
      rows: [''],
      columns: this.names,
      lines: [
        { key: 'start', label: text('startValues'), cell: (row, column) => this.cells.cell(row, column) },
        { key: 'now', label: text('valuesNow') },
        { key: 'numeric', label: text('gradientNumeric'), role: 'numeric' },
        { key: 'exact', label: text('gradientExact'), role: 'exact' },
      ],
    });
  }

  async makePlots() {
    const [left, right] = halves(this.figure.plotBox);
    this.loss = await Plot.in(left);
    this.fit = await Plot.in(right);
    this.training.scrubOn(this.loss);
    this.figure.plot = this;
  }

  /** Two pictures, of which the first says it all to those who hear them. @param {string} words */
  describe(words) {
    this.loss?.describe(words);
    this.fit?.describe(text('fitAlt'));
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    this.training.sync(state);
    this.cells.show(rowsOf(state.weights));
    this.samples.sync(rowsOf(state.samples));
    if (!answers) return;
    const { targets, steps } = answers[0];
    const now = stepShown(state, answers[0]);
    this.training.show(state, answers[0]);
    this.#fill(steps[now]);
    this.loss?.show(lossPicture(steps, now), answers === this.#drawn);
    this.fit?.show(fitPicture(targets, steps, now), answers === this.#drawn);
    this.#drawn = answers;
  }

  /** @param {NeuronStep} step */
  #fill(step) {
    this.weights.fill('now', step.weightsBrief);
    this.weights.fill('numeric', step.gradient.numericShown);
    this.weights.fill('exact', step.gradient.exactShown);
    this.samples.show(step);
  }

  /** @type {View['sentence']} */
  sentence(state, [{ steps }]) {
    const now = stepShown(state, { steps });
    const last = steps.length - 1;
    const ending = now === last ? [] : [' ', said('neuronEnd', steps, last)];
    const warning = hasGrown(steps) ? [' ', text('lossGrew')] : [];
    return element('span', {}, said('neuronStep', steps, now), ...ending, ...warning);
  }

  /** @type {View['table']} */
  table(state, [{ steps }]) {
    return {
      caption: text('neuronTable'),
      head: [text('step'), ...this.names, text('loss'), ...this.names.map((w) => `∂L/∂${w}`)],
      rows: steps.map((step, i) => [String(i), ...step.weightsShown, step.lossShown, ...step.gradient.exactShown]),
      current: stepShown(state, { steps }),
    };
  }
}

/** @param {string} key @param {NeuronStep[]} steps @param {number} i */
function said(key, steps, i) {
  const { weightsBrief, lossShown } = steps[i];
  return phrase(key, String(i), `(${weightsBrief.join(', ')})`, number('function', lossShown));
}
