import { rowsOf, written } from '../lib/figure/cells.js';
import { Plot } from '../lib/chart/chart.js';
import { ContourPlot } from '../lib/chart/contour-plot.js';
import { ACTIVATIONS, activationChoice } from '../lib/network/activation.js';
import { ClassPoints } from '../lib/network/class-points.js';
import { Choice, TextField, noteOn } from '../lib/figure/controls.js';
import { element } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { LayerWeights, layersIn, parametersOf, writtenLayers } from '../lib/network/layer-weights.js';
import { stopOf } from '../lib/figure/player.js';
import { PointPad } from '../lib/network/point-pad.js';
import { SeedField } from '../lib/network/seed-field.js';
import { text } from '../lib/base/text.js';
import { Training, hasGrown, trainingBody, trainingState, whole } from '../lib/network/training-controls.js';
import { LayersDiagram } from '../lib/pictures/layers-diagram.js';
import { PRESETS, boundaryMap, gridPicture, layersOf, rowsAt, sentenceOf } from '../lib/pictures/layers.js';
import { lossPicture } from '../lib/pictures/training-plots.js';
import { listOf } from '../lib/base/variables.js';

/**
 * @import { State } from '../lib/figure/figure.js'
 * @import { Answer, Frame } from '../lib/pictures/layers.js'
 */

/** A network with hidden layers that learns to tell the reader's points apart. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: ({ points, hidden, activation = 'tanh', parameters, seed = '', momentum = 0, decay = 0, step = '', rate = 0.5, steps }) => ({
    ...trainingState({ rate, steps }),
    points: written(points),
    hidden: hidden.join(', '),
    activation,
    parameters: parameters ? writtenLayers(layersIn(parameters)) : '',
    seed: String(seed),
    momentum: String(momentum),
    decay: String(decay),
    step: String(step),
    kind: '1',
  }),
  choices: { activation: ACTIVATIONS, kind: ['0', '1'] },
  questions: (state) => {
    const { points, hidden, activation, parameters, seed, momentum, decay } = state;
    const start = parameters ? { parameters: parametersOf(parameters) } : seed.trim() ? { seed: whole(seed) } : {};
    const body = { points: rowsOf(points), hidden: listOf(hidden).map(whole), activation, momentum, decay, ...start, ...trainingBody(state) };
    return [{ path: '/api/layers', body }];
  },
  build: async (figure) => {
    const view = new LayersView(figure);
    await view.makePlot();
    return view;
  },
};

class LayersView {
  #frame = /** @type {Frame | null} */ (null);
  #picture = /** @type {HTMLCanvasElement | null} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    const [map, curve] = ['layers-map', 'layers-loss'].map((className) => element('div', { className }));
    this.curve = curve;
    this.diagram = new LayersDiagram();
    figure.plotBox.append(this.diagram.element, map, curve);
    this.map = new ContourPlot(map, () => this.pad.show());
    this.points = new ClassPoints(figure, (rows, how) => figure.update({ points: written(rows) }, how));
    this.pad = new PointPad(this.map, {
      points: () => rowsOf(figure.state.points).map(([x, y]) => ({ x: Number(x), y: Number(y) })),
      set: ({ x, y }) => this.points.put([x, y, Number(figure.state.kind)]),
      remove: (row) => this.points.remove(row),
    });
    this.training = new Training(figure);
    this.seed = new SeedField(figure, 'parameters');
    this.weights = new LayerWeights(figure);
    const kinds = [0, 1].map((kind) => ({ value: String(kind), label: text('classOf', kind) }));
    this.choices = [activationChoice(figure), new Choice(figure, { key: 'kind', legend: text('layersKind'), options: kinds })];
    this.fields = [
      new HiddenField(figure, { key: 'hidden', label: text('digitsHidden') }),
      new TextField(figure, { key: 'momentum', label: text('layersMomentum') }),
      new TextField(figure, { key: 'decay', label: text('digitsDecay') }),
    ];
    figure.controls.append(this.training.player.element, ...this.#controls());
  }

  #controls() {
    const presets = ['layersXor', 'layersCircle', 'layersStripes', 'layersSpiral'].map((name, i) => {
      const onclick = () => this.figure.update({ points: written(PRESETS[i]) });
      return element('button', { type: 'button', className: 'quiet', onclick }, text(name));
    });
    const [activation, kind] = this.choices.map((choice) => choice.element);
    const [hidden, ...others] = this.fields.map((field) => field.element);
    this.training.fields.append(hidden);
    const fields = element('div', { className: 'layers-fields' }, activation, ...others, this.seed.block, noteOn(this.seed, text('layersNoSeed')));
    const examples = element('div', { className: 'layers-presets', role: 'group', ariaLabel: text('layersPoints') }, ...presets);
    const data = element('div', { className: 'layers-data' }, kind, examples, this.points.element);
    return [this.training.fields, fields, element('div', { className: 'training-block layers-tables' }, data, this.weights.element)];
  }

  async makePlot() {
    this.loss = await Plot.in(this.curve);
    this.training.scrubOn(this.loss);
    this.figure.plot = this;
  }

  /** Two pictures, of which the first says it all to those who hear them. @param {string} words */
  describe(words) {
    this.map.describe(words);
    this.loss?.describe(text('loss'));
  }

  /** @param {State} state @param {Answer[] | null} answers */
  draw(state, answers) {
    for (const control of [this.training, this.seed, ...this.choices, ...this.fields]) control.sync(state);
    this.points.sync(rowsOf(state.points));
    if (!answers) return;
    const [{ frames, losses, lossesShown }] = answers;
    const stops = frames.map(({ step }) => step);
    const frame = frames[stopOf(state.step, stops)];
    const { hidden, activation } = this.figure.asked[0].body;
    const layers = layersOf(hidden);
    this.training.player.show(state.step, frames.length - 1, text('trainingStep', frame.step, lossesShown[frame.step]), stops);
    this.diagram.show(layers, frame, activation);
    if (this.figure.settled) this.#showWeights(state, layers, frames[0], frame);
    if (frame !== this.#frame) this.#picture = gridPicture(frame.boundary, [0, 1]);
    this.#frame = frame;
    this.map.show(boundaryMap(answers[0], /** @type {HTMLCanvasElement} */ (this.#picture), rowsOf(state.points)));
    this.loss?.show(lossPicture(losses.map((loss) => ({ loss })), frame.step));
  }

  /** @param {State} state @param {import('../lib/network/layer-weights.js').Layer[]} layers @param {Frame} first @param {Frame} now */
  #showWeights({ parameters }, layers, first, now) {
    const [begun, current] = [first, now].map((frame) => layers.map((_, i) => rowsAt(frame, i)));
    this.weights.show(layers, parameters ? layersIn(parametersOf(parameters)) : begun, current);
  }

  /** @param {State} state @param {Answer[]} answers */
  sentence(state, [answer]) {
    const step = shownStep(state, answer);
    const warning = hasGrown(answer.losses.map((loss) => ({ loss }))) ? [' ', text('lossGrew')] : [];
    return element('span', {}, sentenceOf(answer, step, this.figure.asked[0].body.points.length), ...warning);
  }

  /** @param {State} state @param {Answer[]} answers */
  table(state, [answer]) {
    return {
      caption: text('layersTable'),
      head: [text('step'), text('loss'), text('layersRight')],
      rows: answer.lossesShown.map((shown, i) => [String(i), shown, String(answer.right[i])]),
      current: shownStep(state, answer),
    };
  }
}

/** @param {State} state @param {Answer} answer */
function shownStep({ step }, { frames }) {
  const stops = frames.map((frame) => frame.step);
  return stops[stopOf(step, stops)];
}

/** Weights that were typed have the shape of their network: another one begins anew. */
class HiddenField extends TextField {
  typed() {
    this.figure.update({ hidden: this.input.value, parameters: '' }, { typing: true });
  }
}
