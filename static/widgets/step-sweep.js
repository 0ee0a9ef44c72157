import { Plot } from '../lib/chart.js';
import { Choices, StepSlider, TextField, nearestStep } from '../lib/controls.js';
import { element, number } from '../lib/dom.js';
import { Figure } from '../lib/figure.js';
import { FormulaField } from '../lib/formula-field.js';
import { guides, logarithmicAxis } from '../lib/sweep.js';
import { phrase, text } from '../lib/text.js';

const SCHEMES = ['forward', 'backward', 'central'];
const LOOKS = {
  forward: { marker: 'circle', dash: [] },
  backward: { marker: 'triangle', dash: [2, 3] },
  central: { marker: 'rectRot', dash: [8, 4] },
};

/** The error of each difference against the step size, both axes logarithmic. @param {HTMLElement} figure */
export default figure => new Figure(figure, widget).start();

/** @type {import('../lib/figure.js').Widget} */
const widget = {
  initial: ({ function: typed, variable = 'x', at, schemes = ['forward', 'central'] }) => ({
    function: String(typed),
    variable,
    at: String(at),
    schemes: schemes.join(','),
    h: '',
  }),
  choices: { variable: [] },
  questions: ({ function: typed, variable, at }) => [{ path: '/api/step-sweep', body: { function: typed, variable, at } }],
  build: async figure => {
    const view = new StepSweepView(figure);
    view.plot = figure.plot = await Plot.in(figure.plotBox);
    view.plot.onHover(h => figure.update({ h: view.stepAt(h) }));
    return view;
  },
};

class StepSweepView {
  plot = /** @type {Plot | null} */ (null);
  #sweep = /** @type {any} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    const { variable } = figure.initial;
    this.formula = new FormulaField(figure, { key: 'function', label: text('functionOf', variable), variable });
    const at = new TextField(figure, { key: 'at', label: text('point', variable) });
    const options = SCHEMES.map(value => ({ value, label: text(value) }));
    const schemes = new Choices(figure, { key: 'schemes', legend: text('scheme'), options });
    this.slider = new StepSlider(figure, { key: 'h', label: text('readOut') });
    this.synced = [this.formula, at, schemes];
    figure.controls.append(...[this.formula, at, this.slider, schemes].map(control => control.element));
  }

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

  sentence(state, [sweep]) {
    const shown = chosen(state);
    if (shown.length === 0) return document.createTextNode(text('sweepNone'));
    const best = shown.map(scheme => sweep.schemes[scheme].best && bestOf(scheme, sweep.schemes[scheme].best));
    const step = chosenStep(state, sweep);
    const errors = shown.map(scheme => phrase('sweepErrorOf', text(scheme), number('error', sweep.schemes[scheme].errorsShown[step])));
    return element('span', {},
      text('sweepBest'), ' ', ...between(best.filter(Boolean)), element('br'),
      text('sweepAt', sweep.stepsShown[step]), ' ', ...between(errors));
  }

  table(state, [sweep]) {
    const shown = chosen(state);
    return {
      caption: `${text('sweepTable')} (${text('exactColumn')} ${sweep.exactShown})`,
      head: [text('stepColumn'), ...shown.flatMap(scheme => [text(scheme), text('errorColumn')])],
      rows: sweep.stepsShown.map((h, i) => [h, ...shown.flatMap(scheme => cells(sweep.schemes[scheme], i))]),
      current: chosenStep(state, sweep),
    };
  }
}

function bestOf(scheme, { hShown, errorShown }) {
  return phrase('sweepBestOf', text(scheme), element('strong', {}, hShown), number('error', errorShown));
}

function cells({ shown, errorsShown }, i) {
  return [shown[i], number('error', errorsShown[i])];
}

/** @param {Node[]} parts */
function between(parts) {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part]));
}

function chosen(state) {
  return SCHEMES.filter(scheme => state.schemes.split(',').includes(scheme));
}

/** Untouched, the read-out stands at the best step of the last scheme that is shown. */
function chosenStep(state, { steps, schemes }) {
  const best = schemes[chosen(state).at(-1) ?? 'central'].best;
  return nearestStep(steps, state.h || String(best?.h ?? steps[0]));
}

function picture(state, { steps, schemes }) {
  const shown = chosen(state);
  const series = Object.fromEntries(shown.map(scheme => [scheme, points(steps, schemes[scheme].errors)]));
  const axes = logarithmicAxis(steps, Object.values(series).flat());
  const at = steps[chosenStep(state, { steps, schemes })];
  const cursor = [{ x: at, y: axes.y.min }, { x: at, y: axes.y.max }];
  return {
    x: { ...axes.x, title: 'h' },
    y: { ...axes.y, title: text('errorAxis') },
    marks: [
      { role: 'cursor', label: 'cursor', data: cursor, quiet: true },
      ...guides(series).map(({ slope, data }) => ({ role: 'guide', label: text('slope', slope), dash: slope === 1 ? [2, 3] : [7, 3, 2, 3], data })),
      ...shown.map(scheme => ({ role: 'error', label: text(scheme), data: series[scheme], ...LOOKS[scheme] })),
      ...shown.flatMap(scheme => optimum(schemes[scheme].best, LOOKS[scheme])),
    ],
  };
}

function optimum(best, { marker }) {
  if (!best || !(Number(best.error) > 0)) return [];
  return [{ role: 'error', label: `best ${marker}`, data: [{ x: best.h, y: Number(best.error) }], marker, size: 8, faint: true, line: false, quiet: true }];
}

/** An error of 0 has no place on a logarithmic axis; it is a gap here, and stands in the table. */
function points(steps, errors) {
  return steps.map((x, i) => ({ x, y: Number(errors[i]) > 0 && Number.isFinite(Number(errors[i])) ? Number(errors[i]) : null }));
}
