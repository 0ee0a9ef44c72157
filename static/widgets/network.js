import { Cells, rowsOf, written } from '../lib/figure/cells.js';
import { Plot } from '../lib/chart/chart.js';
import { element, number } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { indexed } from '../lib/base/indices.js';
import { lastIndex } from '../lib/base/lists.js';
import { NetworkDiagram } from '../lib/network/network-diagram.js';
import { phrase, text } from '../lib/base/text.js';
import { SeedField } from '../lib/network/seed-field.js';
import { Training, halves, hasGrown, stepShown, trainingBody, trainingState, whole } from '../lib/network/training-controls.js';
import { lossPicture, probabilitiesPicture } from '../lib/pictures/training-plots.js';
import { WeightTable } from '../lib/network/weight-table.js';

/**
 * @import { NetworkStep } from '../lib/network/training-controls.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<[{steps: NetworkStep[]}]>} View
 */

/** A weight matrix, softmax and cross-entropy: forward, backward, and step by step. */
export default (/** @type {HTMLElement} */ figure) => new Figure(figure, widget).start();

/**
 * The weights are the reader's cells, or none where the seed draws them.
 * @type {import('../lib/figure/figure.js').Widget}
 */
const widget = {
  initial: ({ weights, seed = weights ? '' : 1, input, target, ...training }) => ({
    weights: weights ? written(weights) : '',
    seed: String(seed),
    input: written([input]),
    target: String(target.indexOf(1)),
    classes: String(target.length),
    ...trainingState(training),
  }),
  choices: { classes: [] },
  questions: (state) => {
    const { weights, seed, input, classes } = state;
    const target = Array.from({ length: Number(classes) }, (_, k) => Number(k === rightOf(state)));
    const start = weights ? { weights: rowsOf(weights) } : { seed: whole(seed) };
    return [{ path: '/api/network', body: { ...start, input: rowsOf(input)[0], target, ...trainingBody(state) } }];
  },
  build: async (figure) => {
    const view = new NetworkView(figure);
    await view.openPlots();
    return view;
  },
};

/** The right class. @param {import('../lib/figure/figure.js').State} state */
function rightOf({ target, classes }) {
  const right = whole(target);
  return typeof right === 'number' ? Math.min(Number(classes) - 1, Math.max(0, right)) : 0;
}

class NetworkView {
  #drawn = /** @type {unknown} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    const inputs = rowsOf(figure.initial.input)[0].length;
    const classes = Number(figure.initial.classes);
    this.shape = { rows: indexed('x', inputs), columns: Array.from({ length: classes }, (_, k) => text('classOf', k)) };
    this.diagram = new NetworkDiagram(figure, {
      inputs,
      classes,
      typed: (row) => figure.update({ input: written([row]) }, { typing: true }),
      aimed: (right) => figure.update({ target: String(right) }),
    });
    this.training = new Training(figure);
    this.seed = new SeedField(figure, 'weights');
    this.cells = new Cells(figure, {
      field: (row, column) => `weights[${row}][${column}]`,
      label: (row, column) => `W[${row}, ${column}]`,
      changed: (rows) => figure.update({ weights: written(rows), seed: '' }, { typing: true }),
    });
    this.matrix = new WeightTable({ caption: text('matrixNow'), ...this.shape, lines: matrixLines() });
    figure.plotBox.append(this.diagram.block);
    figure.controls.append(this.training.player.element, this.training.fields, this.#start(), this.matrix.element);
  }

  #start() {
    const { cells, shape } = this;
    /** @type {import('../lib/network/weight-table.js').Line[]} */
    const lines = [{ key: 'start', cell: (row, column) => cells.cell(row, column) }];
    const table = new WeightTable({ caption: text('startingMatrix'), ...shape, lines });
    const start = element('div', { className: 'drawn' }, table.element, this.seed.block);
    return element('div', { className: 'training-block' }, start, cells.message);
  }

  async openPlots() {
    const [left, right] = halves(this.figure.plotBox);
    this.loss = await Plot.in(left);
    this.probabilities = await Plot.in(right);
    this.training.scrubOn(this.loss);
    this.training.scrubOn(this.probabilities);
    this.figure.plot = this;
  }

  /** Two pictures, of which the first says it all to those who hear them. @param {string} words */
  describe(words) {
    this.loss?.describe(words);
    this.probabilities?.describe(text('probabilitiesAlt'));
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    this.training.sync(state);
    this.seed.sync(state);
    this.diagram.sync(rowsOf(state.input)[0], rightOf(state));
    if (state.weights) this.cells.show(rowsOf(state.weights));
    if (!answers) return;
    const { steps } = answers[0];
    const [now, right] = [stepShown(state, answers[0]), this.#right()];
    if (!state.weights && this.figure.settled) this.cells.show(this.#rows(steps[0].weightsBrief));
    this.training.show(state, answers[0]);
    this.#fill(steps[now], right);
    this.loss?.show(lossPicture(steps, now), answers === this.#drawn);
    this.probabilities?.show(probabilitiesPicture(steps, now, right), answers === this.#drawn);
    this.#drawn = answers;
  }

  /** @param {NetworkStep} step @param {number} right */
  #fill(step, right) {
    this.diagram.show(step, right);
    this.matrix.fill('now', step.weightsBrief);
    this.matrix.fill('numeric', step.gradient.numericShown);
    this.matrix.fill('exact', step.gradient.exactShown);
  }

  /** The right class of the question that was answered. @returns {number} */
  #right() {
    return this.figure.asked[0].body.target.indexOf(1);
  }

  /** @param {string[]} flat */
  #rows(flat) {
    const { rows, columns } = this.shape;
    return rows.map((_, i) => flat.slice(i * columns.length, (i + 1) * columns.length));
  }

  /** @type {View['sentence']} */
  sentence(state, [{ steps }]) {
    const now = stepShown(state, { steps });
    const { predicted, probabilitiesShown, lossShown } = steps[now];
    const right = this.#right();
    const key = predicted === right ? 'networkRight' : 'networkWrong';
    const numbers = [probabilitiesShown[right], lossShown].map((shown) => number('function', shown));
    const warning = hasGrown(steps) ? [' ', text('lossGrew')] : [];
    return element('span', {}, phrase(key, String(now), String(predicted), ...numbers), ' ', turn(steps, right), ...warning);
  }

  /** @type {View['table']} */
  table(state, [{ steps }]) {
    const { columns } = this.shape;
    return {
      caption: text('networkTable'),
      head: [text('step'), ...columns, text('loss'), text('predictedColumn')],
      rows: steps.map(({ probabilitiesShown, lossShown, predicted }, i) => [
        String(i),
        ...probabilitiesShown,
        lossShown,
        columns[predicted],
      ]),
      current: stepShown(state, { steps }),
    };
  }
}

/** W and its gradient twice. */
const matrixLines = () => [
  { key: 'now', label: text('valuesNow') },
  { key: 'numeric', label: text('gradientNumeric'), role: 'numeric' },
  { key: 'exact', label: text('gradientExact'), role: 'exact' },
];

/** From when on the prediction is right. @param {NetworkStep[]} steps @param {number} right */
function turn(steps, right) {
  const wrong = lastIndex(steps, ({ predicted }) => predicted !== right);
  return wrong === steps.length - 1 ? text('neverRight', wrong) : text('rightFrom', wrong + 1);
}
