import { Plot } from '../lib/chart/chart.js';
import { Choice, StepSlider, TextField } from '../lib/figure/controls.js';
import { element, number } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { FormulaField } from '../lib/figure/formula-field.js';
import { Handle } from '../lib/chart/handle.js';
import { nearestStep } from '../lib/figure/nearest-step.js';
import { frameOf, picture, pointOf, windowOf } from '../lib/pictures/tangent.js';
import { phrase, text } from '../lib/base/text.js';

/**
 * @import { State } from '../lib/figure/figure.js'
 * @import { Answer, Scheme } from '../lib/pictures/tangent.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<Answer[]>} View
 */

const PATH = '/api/derivative';
const TURN = 600;
const SCHEMES = ['forward', 'backward', 'central'];

/** The secant that turns into the tangent: a point to drag, a step size to shrink. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
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
  build: async (figure) => {
    const view = new TangentView(figure);
    view.turnFrom(figure.element.dataset.turn);
    view.plot = figure.plot = await Plot.in(figure.plotBox, () => view.place());
    view.handle = new Handle(view.plot, (x) => figure.update({ at: x }));
    return view;
  },
};

class TangentView {
  plot = /** @type {Plot | null} */ (null);
  handle = /** @type {Handle | null} */ (null);
  #drawn = /** @type {Answer[] | null} */ (null);
  #turning = '';

  /** @param {Figure} figure */
  constructor(figure) {
    const { variable, compare } = figure.initial;
    this.figure = figure;
    this.formula = new FormulaField(figure, { key: 'function', label: text('functionOf', variable), variable });
    this.slider = new StepSlider(figure, { key: 'h', label: text('stepSize') });
    const options = SCHEMES.map((value) => ({ value, label: text(value) }));
    const scheme = new Choice(figure, { key: 'scheme', legend: text('scheme'), options });
    const at = new TextField(figure, { key: 'at', label: text('point', variable) });
    const other = compare ? [new TextField(figure, { key: 'compare', label: text('comparePoint') })] : [];
    const low = new TextField(figure, { key: 'low', label: text('windowLow'), name: 'window' });
    const high = new TextField(figure, { key: 'high', label: text('windowHigh'), name: '' });
    const range = element(
      'details',
      { className: 'more' },
      element('summary', {}, text('more')),
      low.element,
      high.element,
    );
    const first = [this.formula, at, ...other, this.slider, scheme];
    figure.controls.append(...first.map((control) => control.element), range);
    this.synced = [this.formula, at, ...other, scheme, low, high];
  }

  /** Opens with a wide step, which shrinks once by itself: on the cover. @param {string} [h] */
  turnFrom(h) {
    const { state, initial } = this.figure;
    if (!h || state.h !== initial.h || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#turning = state.h = h;
  }

  /** Until the reader takes over. The address says nothing of it. @param {number[]} steps */
  #turn(steps) {
    const { state, initial } = this.figure;
    const next = steps[nearestStep(steps, state.h) + 1];
    if (state.h !== this.#turning || next < Number(initial.h)) return;
    this.#turning = state.h = String(next);
    this.figure.redraw();
    setTimeout(() => this.#turn(steps), TURN);
  }

  /** A point that was typed outside the window takes the window along. @type {View['answered']} */
  answered(_, [{ at, frames }]) {
    if (this.#turning && !this.#drawn) setTimeout(() => this.#turn(frames.steps), TURN);
    const { min, max } = windowOf(this.figure.asked);
    if (!Number.isFinite(at.x) || (at.x >= min && at.x <= max)) return;
    const half = (max - min) / 2;
    this.figure.update({ low: plain(at.x - half), high: plain(at.x + half) });
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    for (const control of this.synced) control.sync(state);
    if (!answers) return;
    const { formula, frames } = answers[0];
    this.formula.read(formula);
    this.slider.show(frames.stepsShown, nearestStep(frames.steps, state.h));
    this.plot?.show(picture(state, this.figure.asked, answers), answers === this.#drawn);
    this.#drawn = answers;
    this.place();
  }

  /** Puts the handle on the point, after the point or the axes have moved. */
  place() {
    if (!this.#drawn || !this.handle) return;
    const { state, asked } = this.figure;
    const { at } = this.#drawn[0];
    const { min, max } = windowOf(asked);
    const said = text('handleValue', state.variable, at.xShown, at.yShown);
    this.handle.show(pointOf(state, asked, this.#drawn[0]), [min, max], said);
  }

  /** @type {View['sentence']} */
  sentence(state, [own, other]) {
    const sentence = secantSentence(state, own, this.figure.element.dataset.turn ? brief : (shown) => shown);
    return other ? element('span', {}, this.#comparison(state, own, other), ' ', element('br'), sentence) : sentence;
  }

  /** @param {State} state @param {...Answer} answers */
  #comparison({ variable }, ...answers) {
    const parts = answers.flatMap(({ at, exactShown }) => [variable, at.xShown, number('exact', exactShown ?? '–')]);
    return phrase('compareSentence', ...parts);
  }

  /** @type {View['table']} */
  table(state, [{ frames }]) {
    const estimates = frames[/** @type {Scheme} */ (state.scheme)];
    return {
      caption: text('tangentTable', text(state.scheme)),
      head: [text('stepColumn'), text('valueColumn'), text('errorColumn')],
      rows: estimates.map(({ shown, errorShown }, i) => [frames.stepsShown[i], shown, errorShown]),
      current: nearestStep(frames.steps, state.h),
    };
  }
}

/**
 * Where a derivative must not be trusted there is nothing to compare the secant with.
 * @param {State} state
 * @param {Answer} answer
 * @param {(shown: string) => string} digits
 */
function secantSentence(state, { frames, exactShown, warning }, digits) {
  const h = frames.stepsShown[nearestStep(frames.steps, state.h)];
  const { left, right, shown, errorShown } = frameOf(state, { frames });
  const slope = number('secant', digits(shown));
  if (warning) return phrase(left.x === right.x ? 'sameNumberNoExact' : 'noExactSentence', h, slope);
  const key = left.x === right.x ? 'sameNumber' : 'tangentSentence';
  return phrase(key, h, slope, number('exact', digits(exactShown ?? '–')), number('error', digits(errorShown ?? '–')));
}

/** Where the digits are not what it is about. @param {string} shown */
function brief(shown) {
  return Number.isFinite(Number(shown)) ? plain(Number(shown)) : shown;
}

/** @param {number} x */
function plain(x) {
  return String(Number(x.toPrecision(6)));
}
