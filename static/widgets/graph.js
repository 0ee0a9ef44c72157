import { TextField } from '../lib/figure/controls.js';
import { Figure } from '../lib/figure/figure.js';
import { FormulaField } from '../lib/figure/formula-field.js';
import { GraphDrawing } from '../lib/pictures/graph-drawing.js';
import { Player, stepOf } from '../lib/figure/player.js';
import { PointFields, coordinates } from '../lib/figure/point-fields.js';
import { progressAt, sentenceOf, stepCount, stepOfNode, tableOf } from '../lib/pictures/graph-steps.js';
import { text } from '../lib/base/text.js';
import { listOf } from '../lib/base/variables.js';

/**
 * @typedef {import('../lib/figure/figure.js').State} State
 * @typedef {import('../lib/pictures/graph-steps.js').Graph} Graph
 */

const PACE = 1400;

/** A formula as a graph of operations: forwards for the values, backwards for the derivatives. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: ({ function: typed, variables, at, step = '' }) => ({
    function: String(typed),
    variables: variables.join(', '),
    at: [at].flat(9).join(';'),
    step: String(step),
  }),
  questions: ({ function: typed, variables, at }) => {
    const names = listOf(variables);
    return [{ path: '/api/graph', body: { function: typed, variables: names, at: pointOf(names, at) } }];
  },
  build: (figure) => new GraphView(figure),
};

/** A variable that is new stands at 1. @param {string[]} names @param {string} at */
function pointOf(names, at) {
  const typed = coordinates(at);
  return names.map((_, i) => typed[i] ?? '1');
}

class GraphView {
  #graph = /** @type {Graph | null} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    this.drawing = new GraphDrawing(figure.plotBox, (node) => this.#goTo(node));
    figure.plot = this.drawing;
    this.player = new Player(figure, { key: 'step', label: text('step'), pace: PACE });
    this.formula = new FormulaField(figure, { key: 'function', label: text('function') });
    const variables = new TextField(figure, { key: 'variables', label: text('variables') });
    this.point = new PointFields(figure, 'at');
    this.fields = [this.formula, variables];
    figure.controls.append(this.player.element, ...[...this.fields, this.point].map((control) => control.element));
  }

  /** @param {import('../lib/pictures/graph-steps.js').GraphNode} node */
  #goTo(node) {
    if (!this.#graph) return;
    const { phase } = progressAt(this.#graph, this.#step(this.figure.state));
    this.player.goTo(stepOfNode(this.#graph, node, phase === 'seed' || phase === 'backward'));
  }

  /** @param {State} state */
  #step(state) {
    return stepOf(state.step, stepCount(/** @type {Graph} */ (this.#graph)));
  }

  /** @param {State} state @param {any[] | null} answers */
  draw(state, answers) {
    for (const field of this.fields) field.sync(state);
    const names = listOf(state.variables);
    this.point.sync(names, pointOf(names, state.at));
    if (!answers) return;
    const graph = (this.#graph = /** @type {Graph} */ (answers[0]));
    const progress = progressAt(graph, this.#step(state));
    this.formula.read(graph.formula, names.join(', '));
    this.player.show(state.step, stepCount(graph), sentenceOf(graph, progress).textContent ?? '');
    this.drawing.show(graph, progress);
  }

  /** @param {State} state @param {any[]} answers */
  sentence(state, [graph]) {
    return sentenceOf(graph, progressAt(graph, this.#step(state)));
  }

  /** @param {State} state @param {any[]} answers */
  table(state, [graph]) {
    return tableOf(graph, progressAt(graph, this.#step(state)));
  }
}
