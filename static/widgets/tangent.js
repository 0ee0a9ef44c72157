import { Plot, span, valueAt } from '../lib/chart.js';
import { Choice, StepSlider, TextField, nearestStep } from '../lib/controls.js';
import { element, number } from '../lib/dom.js';
import { Figure } from '../lib/figure.js';
import { FormulaField } from '../lib/formula-field.js';
import { Handle } from '../lib/handle.js';
import { phrase, text } from '../lib/text.js';

const PATH = '/api/derivative';
const SCHEMES = ['forward', 'backward', 'central'];

/** The secant that turns into the tangent: a point to drag, a step size to shrink. @param {HTMLElement} figure */
export default figure => new Figure(figure, widget).start();

/** @type {import('../lib/figure.js').Widget} */
const widget = {
  initial: ({ function: typed, variable = 'x', at, h = 1e-4, scheme = 'central', window = [-5, 5], compare = '' }) => ({
    function: String(typed),
    variable,
    at: String(at),
    h: String(h),
    scheme,
    low: String(window[0]),
    high: String(window[1]),
    compare: String(compare),
  }),
  choices: { scheme: SCHEMES, variable: [] },
  questions: ({ function: typed, variable, at, low, high, compare }) => {
    const shared = { function: typed, variable, window: [low, high] };
    const own = { path: PATH, body: { ...shared, at, frames: true } };
    const other = { path: PATH, body: { ...shared, at: compare }, fields: { at: 'compare' } };
    return compare ? [own, other] : [own];
  },
  build: async figure => {
    const view = new TangentView(figure);
    view.plot = figure.plot = await Plot.in(figure.plotBox, () => view.place());
    view.handle = new Handle(view.plot, x => figure.update({ at: x }));
    return view;
  },
};

class TangentView {
  plot = /** @type {Plot | null} */ (null);
  handle = /** @type {Handle | null} */ (null);
  #drawn = /** @type {any[] | null} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    const { variable, compare } = figure.initial;
    this.figure = figure;
    this.formula = new FormulaField(figure, { key: 'function', label: text('functionOf', variable), variable });
    this.slider = new StepSlider(figure, { key: 'h', label: text('stepSize') });
    const options = SCHEMES.map(value => ({ value, label: text(value) }));
    const scheme = new Choice(figure, { key: 'scheme', legend: text('scheme'), options });
    const at = new TextField(figure, { key: 'at', label: text('point', variable) });
    const other = compare ? [new TextField(figure, { key: 'compare', label: text('comparePoint') })] : [];
    const low = new TextField(figure, { key: 'low', label: text('windowLow'), name: 'window' });
    const high = new TextField(figure, { key: 'high', label: text('windowHigh'), name: '' });
    const range = element('details', { className: 'more' }, element('summary', {}, text('more')), low.element, high.element);
    const first = [this.formula, at, ...other, this.slider, scheme];
    figure.controls.append(...first.map(control => control.element), range);
    this.synced = [this.formula, at, ...other, scheme, low, high];
  }

  /** A point that was typed outside the window takes the window along. */
  answered(_, [{ at }]) {
    const { min, max } = this.#window();
    if (!Number.isFinite(at.x) || (at.x >= min && at.x <= max)) return;
    const half = (max - min) / 2;
    this.figure.update({ low: plain(at.x - half), high: plain(at.x + half) });
  }

  draw(state, answers) {
    for (const control of this.synced) control.sync(state);
    if (!answers) return;
    const { formula, frames } = answers[0];
    this.formula.read(formula);
    this.slider.show(frames.stepsShown, nearestStep(frames.steps, state.h));
    this.plot?.show(this.#picture(state, answers), answers === this.#drawn);
    this.#drawn = answers;
    this.place();
  }

  /** Puts the handle on the point, after the point or the axes have moved. */
  place() {
    if (!this.#drawn || !this.handle) return;
    const { variable } = this.figure.state;
    const { at } = this.#drawn[0];
    const { min, max } = this.#window();
    this.handle.show(this.#point(), [min, max], text('handleValue', variable, at.xShown, at.yShown));
  }

  #picture(state, [own, other]) {
    const { left, right } = frameOf(state, own);
    const x = this.#window();
    const curve = dataOf(own, 'curve');
    const point = this.#point(own);
    const ends = [left, right].filter(end => end.x !== own.at.x);
    const compared = other ? [
      { role: 'tangent', label: 'compared', data: dataOf(other, 'tangent'), quiet: true },
      { role: 'point', label: 'compared point', data: [other.at], marker: 'rectRot', size: 6, line: false, quiet: true },
    ] : [];
    return {
      x: { ...x, title: state.variable },
      y: { ...span(curve, [own.at.y, other?.at.y]), title: `f(${state.variable})` },
      marks: [
        { role: 'curve', label: text('curve'), data: curve },
        ...compared,
        { role: 'tangent', label: text('tangent'), data: dataOf(own, 'tangent') },
        { role: 'secant', label: text('secant'), data: secant(state, own, x), moving: true },
        { role: 'secant', label: 'ends', data: ends, marker: 'rect', size: 4.5, line: false, quiet: true },
        { role: 'point', label: text('handle'), data: [point], size: 6.5, line: false },
      ],
    };
  }

  /** The point where it was dragged to, before the server has said its value. */
  #point(own = this.#drawn?.[0]) {
    const x = Number(this.figure.state.at);
    const ahead = this.figure.state.at !== this.figure.asked[0]?.body.at && Number.isFinite(x);
    return ahead ? { x, y: valueAt(dataOf(own, 'curve'), x) } : own.at;
  }

  /** The window that the answer is for. */
  #window() {
    const [min, max] = this.figure.asked[0].body.window.map(Number);
    return { min, max };
  }

  sentence(state, [own, other]) {
    const { steps, stepsShown } = own.frames;
    const { left, right, shown, errorShown } = frameOf(state, own);
    const parts = [number('secant', shown), number('exact', own.exactShown), number('error', errorShown)];
    const same = left.x === right.x;
    const sentence = phrase(same ? 'sameNumber' : 'tangentSentence', stepsShown[nearestStep(steps, state.h)], ...parts);
    return other ? element('span', {}, this.#comparison(state, own, other), element('br'), sentence) : sentence;
  }

  #comparison({ variable }, ...answers) {
    const parts = answers.flatMap(({ at, exactShown }) => [variable, at.xShown, number('exact', exactShown)]);
    return phrase('compareSentence', ...parts);
  }

  table(state, [{ frames }]) {
    return {
      caption: text('tangentTable', text(state.scheme)),
      head: [text('stepColumn'), text('valueColumn'), text('errorColumn')],
      rows: frames[state.scheme].map(({ shown, errorShown }, i) => [frames.stepsShown[i], shown, errorShown]),
      current: nearestStep(frames.steps, state.h),
    };
  }
}

function frameOf({ scheme, h }, { frames }) {
  return frames[scheme][nearestStep(frames.steps, h)];
}

function dataOf(answer, role) {
  return answer.plot.datasets.find(dataset => dataset.role === role)?.data ?? [];
}

/** The line through the left point with the slope that was computed, from edge to edge. */
function secant(state, answer, { min, max }) {
  const { left, value } = frameOf(state, answer);
  const slope = Number(value);
  if (!Number.isFinite(slope)) return [];
  return [min, max].map(x => ({ x, y: left.y + slope * (x - left.x) }));
}

function plain(x) {
  return String(Number(x.toPrecision(6)));
}
