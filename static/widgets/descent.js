import { Plot } from '../lib/chart/chart.js';
import { ContourPlot } from '../lib/chart/contour-plot.js';
import { Choice, Choices, TextField } from '../lib/figure/controls.js';
import { METHODS, allPositive, endsOf, lengthOf, map, values, walksOf } from '../lib/pictures/descent.js';
import { sentence, table, tuple } from '../lib/pictures/descent-words.js';
import { element } from '../lib/base/dom.js';
import { drag } from '../lib/base/drag.js';
import { Figure } from '../lib/figure/figure.js';
import { CHOICES, FIELDS, LandscapeFields, bodyOf, bringIntoView, landscapeState, namesOf } from '../lib/figure/landscape-fields.js';
import { Player, stepOf } from '../lib/figure/player.js';
import { PointHandle } from '../lib/chart/point-handle.js';
import { RateField } from '../lib/figure/rate-field.js';
import { text } from '../lib/base/text.js';
import { pointOf } from '../lib/pictures/walk.js';

/**
 * @import { Answer, Walk } from '../lib/pictures/descent.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<[Answer]>} View
 */

const SCALES = ['linear', 'logarithmic'];

/** The path of gradient descent over contour lines, and f step by step. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: (settings) => ({
    ...landscapeState({ window: around(settings.start), ...settings, at: settings.start }),
    rate: String(settings.rate),
    steps: String(settings.steps),
    methods: (settings.methods ?? [settings.method ?? 'descent']).join(','),
    stopNorm: String(settings.stopNorm ?? 0),
    scale: settings.scale ?? 'linear',
    step: '',
  }),
  choices: { ...CHOICES, scale: SCALES },
  questions: (state) => {
    const { a, b, rate, steps, stopNorm } = state;
    const methods = chosen(state);
    const how = methods.length === 1 ? { method: methods[0] } : { methods };
    return [
      {
        path: '/api/descent',
        body: { ...bodyOf(state), start: [a, b], rate, steps: plainNumber(steps), stopNorm, ...how },
        fields: FIELDS,
      },
    ];
  },
  build: async (figure) => {
    const [left, right] = ['descent-map', 'descent-values'].map((className) => element('div', { className }));
    figure.plotBox.append(left, right);
    return new DescentView(figure, new ContourPlot(left), await Plot.in(right));
  },
};

/** The window of a lesson that names none: around the origin, with the start in it. @param {(number | string)[]} start */
function around(start) {
  const reach = 1.25 * Math.max(1, ...start.map((x) => Math.abs(Number(x)) || 1));
  return [
    [-reach, reach],
    [-reach, reach],
  ];
}

/** The server reads formulas in place of numbers, but not where it counts. @param {string} typed */
function plainNumber(typed) {
  return typed.trim() !== '' && Number.isFinite(Number(typed)) ? Number(typed) : typed;
}

/** @param {import('../lib/figure/figure.js').State} state */
function chosen({ methods }) {
  const known = METHODS.filter((method) => methods.split(',').includes(method));
  return known.length > 0 ? known : ['descent'];
}

class DescentView {
  #answer = /** @type {Answer | null} */ (null);
  #walks = /** @type {Walk[]} */ ([]);

  /** @param {Figure} figure @param {ContourPlot} map @param {Plot} values */
  constructor(figure, map, values) {
    this.figure = figure;
    this.map = map;
    this.values = values;
    this.landscape = new LandscapeFields(figure, 'startOf');
    this.rate = new RateField(figure, { key: 'rate', label: text('learningRate') });
    const steps = new TextField(figure, { key: 'steps', label: text('steps') });
    const stopNorm = new TextField(figure, { key: 'stopNorm', label: text('stopNorm') });
    const methods = new Choices(figure, { key: 'methods', legend: text('methods'), options: named(METHODS), least: 1 });
    this.scale = new Choice(figure, { key: 'scale', legend: text('scale'), options: named(SCALES) });
    this.player = new Player(figure, { key: 'step', label: text('step') });
    this.synced = [this.landscape, this.rate, steps, stopNorm, methods, this.scale];
    const [formula, a, b, window] = this.landscape.elements;
    methods.element.classList.add('is-wide');
    const [player, ...own] = [this.player, this.rate, steps, stopNorm, methods, this.scale].map(elementOf);
    figure.controls.append(player, formula, a, b, ...own, window);
    const names = namesOf(figure.initial);
    this.handle = new PointHandle(map, (x, y) => figure.update({ a: x, b: y }), names, { label: 'startOf' });
    map.laidOut = () => this.#place();
    values.canvas.addEventListener('pointerdown', (event) => event.pointerType === 'mouse' && this.#scrub(event));
    values.canvas.addEventListener('click', (event) => this.#pick(event));
    figure.plot = this;
  }

  /** Two pictures, of which the first says it all to those who hear them. @param {string} words */
  describe(words) {
    this.map.describe(words);
    this.values.describe(text('valuesAlt'));
  }

  /**
   * A mouse pressed on the plot of f shows the step that it points at, and so does its way from there.
   * @param {PointerEvent} event
   */
  #scrub(event) {
    if (event.button === 0) drag(this.values.canvas, event, (moved) => this.#pick(moved));
  }

  /** @param {MouseEvent} event */
  #pick(event) {
    if (this.#answer) this.player.goTo(Math.round(this.values.xUnder(event)));
  }

  /** A start that was typed outside the window takes the window along. @type {View['answered']} */
  answered(_, [answer]) {
    bringIntoView(this.figure, pointOf(answer.path[0]), answer.window);
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    for (const control of this.synced) control.sync(state);
    if (!answers) return;
    const answer = (this.#answer = answers[0]);
    const walks = (this.#walks = walksOf(state, answer));
    const positive = allPositive(walks);
    this.landscape.formula.read(answer.formula);
    this.scale.allow('logarithmic', positive, text('needsPositive'));
    this.figure.plotBox.style.setProperty('--map-shape', String(shapeOf(answer.window)));
    this.map.show(map(answer, walks, this.#start(answer)));
    this.values.show(values(answer, walks, positive && state.scale === 'logarithmic'));
    this.player.show(state.step, lengthOf(answer), where(walks[0]));
  }

  /** Where the start was dragged to, even before the server has walked from there. @param {Answer} answer */
  #start(answer) {
    const { a, b } = this.figure.state;
    const typed = pointOf([a, b]);
    return Number.isFinite(typed.x + typed.y) ? typed : pointOf(answer.path[0]);
  }

  /** Puts the handle on the start, after it or the axes have moved. */
  #place() {
    if (!this.#answer) return;
    const { pathShown, valuesShown } = this.#answer;
    this.handle.show(this.#start(this.#answer), text('startValue', tuple(pathShown[0]), valuesShown[0]));
  }

  /** @type {View['sentence']} */
  sentence(state, [answer]) {
    return sentence(this.#walks, stepOf(state.step, lengthOf(answer)), endsOf(answer));
  }

  /** @type {View['table']} */
  table(state, [answer]) {
    return table(answer.variables, this.#walks, stepOf(state.step, lengthOf(answer)));
  }
}

/** How high the map is for its width; one that is very oblong fills a square. @param {number[][]} window */
function shapeOf([x, y]) {
  const shape = (y[1] - y[0]) / (x[1] - x[0]);
  return shape > 4 || shape < 1 / 4 ? 1 : shape;
}

/** What the slider of the player says. @param {Walk} walk */
function where({ run, now }) {
  return text('stepValueOf', now, tuple(run.pathShown[now]), run.valuesShown[now]);
}

/** @param {{element: HTMLElement}} control */
function elementOf(control) {
  return control.element;
}

/** @param {string[]} words */
function named(words) {
  return words.map((value) => ({ value, label: text(value) }));
}
