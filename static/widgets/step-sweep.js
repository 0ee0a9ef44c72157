import { Plot } from '../lib/chart/chart.js';
import { Choices, StepSlider, TextField } from '../lib/figure/controls.js';
import { element, number } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { FormulaField } from '../lib/figure/formula-field.js';
import { nearestStep } from '../lib/figure/nearest-step.js';
import { SCHEMES, allZero, chosen, chosenStep, picture } from '../lib/pictures/step-sweep.js';
import { phrase, text } from '../lib/base/text.js';

/**
 * @import { Answer, Best, Errors } from '../lib/pictures/step-sweep.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<[Answer]>} View
 */

/** The error of each difference against the step size, both axes logarithmic. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: ({ function: typed, variable = 'x', at, schemes = ['forward', 'central'] }) => ({
    function: String(typed),
    variable,
    at: String(at),
    schemes: schemes.join(','),
    h: '',
  }),
  choices: { variable: [] },
  questions: ({ function: typed, variable, at }) => [
    { path: '/api/step-sweep', body: { function: typed, variable, at } },
  ],
  build: async (figure) => {
    const view = new StepSweepView(figure);
    view.plot = figure.plot = await Plot.in(figure.plotBox);
    view.plot.onHover((h) => figure.update({ h: view.stepAt(h) }));
    return view;
  },
};

class StepSweepView {
  plot = /** @type {Plot | null} */ (null);
  #sweep = /** @type {Answer} */ (/** @type {unknown} */ (null));

  /** @param {Figure} figure */
  constructor(figure) {
    const { variable } = figure.initial;
    this.formula = new FormulaField(figure, { key: 'function', label: text('functionOf', variable), variable });
    const at = new TextField(figure, { key: 'at', label: text('point', variable) });
    const options = SCHEMES.map((value) => ({ value, label: text(value) }));
    const schemes = new Choices(figure, { key: 'schemes', legend: text('scheme'), options });
    this.slider = new StepSlider(figure, { key: 'h', label: text('readOut') });
    this.synced = [this.formula, at, schemes];
    figure.controls.append(...[this.formula, at, this.slider, schemes].map((control) => control.element));
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    for (const control of this.synced) control.sync(state);
    if (!answers) return;
    const sweep = (this.#sweep = answers[0]);
    this.formula.read(sweep.formula);
    this.slider.show(sweep.stepsShown, chosenStep(state, sweep));
    this.plot?.show(picture(state, sweep));
  }

  /** The step nearest to a place on the axis, as its server spells it. @param {number} h */
  stepAt(h) {
    return this.#sweep.stepsShown[nearestStep(this.#sweep.steps, String(h))];
  }

  /** @type {View['sentence']} */
  sentence(state, [sweep]) {
    const shown = chosen(state);
    if (shown.length === 0) return document.createTextNode(text('sweepNone'));
    if (sweep.warning) return document.createTextNode(text('sweepNoExact'));
    if (allZero(state, sweep)) return document.createTextNode(text('sweepExactOnly'));
    const step = chosenStep(state, sweep);
    const best = shown.flatMap((scheme) => bestOf(scheme, sweep.schemes[scheme].best));
    const errors = shown.map((scheme) =>
      phrase('sweepErrorOf', text(scheme), number('error', sweep.schemes[scheme].errorsShown[step])),
    );
    return lines(...best, element('span', {}, text('sweepAt', sweep.stepsShown[step]), ' ', ...between(errors)));
  }

  /** @type {View['table']} */
  table(state, [sweep]) {
    const shown = chosen(state);
    return {
      caption: `${text('sweepTable')} (${text('exactColumn')} ${sweep.exactShown ?? '–'})`,
      head: [text('stepColumn'), ...shown.flatMap((scheme) => [text(scheme), text('errorColumn')])],
      rows: sweep.stepsShown.map((h, i) => [h, ...shown.flatMap((scheme) => cells(sweep.schemes[scheme], i))]),
      current: chosenStep(state, sweep),
    };
  }
}

/** @param {string} scheme @param {Best | undefined} best */
function bestOf(scheme, best) {
  if (!best) return [];
  return [phrase('sweepBestOf', text(scheme), element('strong', {}, best.hShown), number('error', best.errorShown))];
}

/** @param {Errors} errors @param {number} i */
function cells({ shown, errorsShown }, i) {
  return [shown[i], number('error', errorsShown[i])];
}

/** @param {...Node} parts */
function lines(...parts) {
  return element('span', {}, ...parts.flatMap((part, i) => (i === 0 ? [part] : [' ', element('br'), part])));
}

/** @param {Node[]} parts */
function between(parts) {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part]));
}
