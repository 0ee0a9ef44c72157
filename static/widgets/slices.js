import { Plot } from '../lib/chart/chart.js';
import { ContourPlot } from '../lib/chart/contour-plot.js';
import { element, number } from '../lib/base/dom.js';
import { StepSlider } from '../lib/figure/controls.js';
import { Figure } from '../lib/figure/figure.js';
import { Handle } from '../lib/chart/handle.js';
import { loadKatex, typeset } from '../lib/base/katex.js';
import { CHOICES, FIELDS, LandscapeFields, bodyOf, bringIntoView, landscapeState, namesOf } from '../lib/figure/landscape-fields.js';
import { nearestStep } from '../lib/figure/nearest-step.js';
import { mapOf, partialName, placeNear, pointOf } from '../lib/pictures/landscape.js';
import { PointHandle } from '../lib/chart/point-handle.js';
import { Scene } from '../lib/scene/scene.js';
import { cutContents, flatPicture, secantsAt } from '../lib/pictures/slices.js';
import { phrase, text } from '../lib/base/text.js';

/**
 * @import { Pen, Point } from '../lib/chart/pen.js'
 * @import { Surface } from '../lib/pictures/landscape.js'
 * @import { Cuts, Slice } from '../lib/pictures/slices.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<[Surface, Cuts]>} View
 */

/** A surface cut by two planes, and each cut by itself with its tangent. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: (settings) => ({ ...landscapeState(settings), h: '1' }),
  choices: CHOICES,
  questions: (state) => {
    const body = bodyOf(state);
    const cuts = { ...body, at: [state.a, state.b], points: 2, levels: 0 };
    return [
      { path: '/api/surface', body, fields: FIELDS },
      { path: '/api/slices', body: cuts, fields: FIELDS },
    ];
  },
  build: async (figure) => {
    const view = new SlicesView(figure);
    await Promise.all([view.openFlats(), loadKatex()]);
    return view;
  },
};

class SlicesView {
  scene = /** @type {Scene | null} */ (null);
  /** What takes the place of the scene where there is none. */
  map = /** @type {ContourPlot | null} */ (null);
  flats = /** @type {{plot: Plot, handle: Handle, head: HTMLElement}[]} */ ([]);
  #answers = /** @type {[Surface, Cuts] | null} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    this.names = namesOf(figure.initial);
    this.fields = new LandscapeFields(figure);
    this.slider = new StepSlider(figure, { key: 'h', label: text('stepSize') });
    figure.controls.append(this.slider.element, ...this.fields.elements);
    this.space = element('div', { className: 'landscape-scene' });
    this.cuts = element('div', { className: 'landscape-cuts' });
    figure.plotBox.append(this.space, this.cuts);
    this.#openSpace();
  }

  async openFlats() {
    this.flats = await Promise.all(
      this.names.map(async (name, i) => {
        const head = element('p', { className: 'cut-head' });
        const box = element('div', { className: 'cut' }, head);
        this.cuts.append(box);
        const plot = await Plot.in(box, () => this.#placeHandle(i));
        const handle = new Handle(plot, (to) => this.figure.update({ ['ab'[i]]: to }), text('handleOf', name));
        return { plot, handle, head };
      }),
    );
    this.figure.plot = { describe: (sentence) => this.#describe(sentence) };
  }

  async #openSpace() {
    this.scene = await Scene.in(this.space);
    this.scene?.onPick((point) => this.#moveTo(point));
    if (!this.scene) this.#openMap();
    this.figure.redraw();
  }

  /** @param {Point} point */
  #moveTo(point) {
    if (!this.#answers) return;
    const { x, y } = placeNear(point, this.#answers[0]);
    this.figure.update({ a: String(x), b: String(y) });
  }

  #openMap() {
    this.map = new ContourPlot(this.space, () => this.#placeMapHandle());
    this.mapHandle = new PointHandle(this.map, (a, b) => this.figure.update({ a, b }), this.names);
  }

  /** @type {View['answered']} */
  answered(_, [surface, { at }]) {
    const ends = (/** @type {number[]} */ axis) => [axis[0], axis[axis.length - 1]];
    bringIntoView(this.figure, { x: at[0], y: at[1] }, [ends(surface.x), ends(surface.y)]);
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    this.fields.sync(state);
    if (!answers) return;
    this.#answers = answers;
    const [surface, cuts] = answers;
    const point = pointOf(state, cuts);
    const step = nearestStep(cuts.steps, state.h);
    this.slider.show(cuts.stepsShown, step);
    this.fields.formula.read(surface.formula);
    this.flats.forEach(({ plot, head }, i) => {
      showFormula(head, cuts.slices, i);
      plot.show(flatPicture(cuts, i, point, step));
      this.#placeHandle(i);
    });
    const map = mapOf(surface, this.names);
    this.scene?.show({ ...map.land, range: withHeadroom(map.land.range), pale: true });
    this.scene?.place(cutContents(surface, cuts, point, withHeadroom(surface.readable), step));
    this.map?.show({ ...map.plan, overlays: [(pen) => drawCuts(pen, surface, point)] });
  }

  /** @param {number} i */
  #placeHandle(i) {
    if (!this.#answers || !this.flats[i]) return;
    const [, cuts] = this.#answers;
    const { x, marks } = flatPicture(cuts, i, pointOf(this.figure.state, cuts), 0);
    const [at] = /** @type {import('../lib/chart/chart.js').Mark} */ (marks.at(-1)).data;
    const said = text('handleValue', this.names[i], cuts.atShown[i], cuts.valueShown);
    this.flats[i].handle.show(/** @type {Point} */ (at), [x.min, x.max], said);
  }

  #placeMapHandle() {
    if (!this.#answers) return;
    this.mapHandle?.show(pointOf(this.figure.state, this.#answers[1]), this.figure.live.sentence);
  }

  /** @param {string} sentence */
  #describe(sentence) {
    for (const picture of [this.scene, this.map, ...this.flats.map(({ plot }) => plot)]) picture?.describe(sentence);
  }

  /** @type {View['sentence']} */
  sentence(state, [, cuts]) {
    const lines = cuts.slices.map((slice, i) => cutSentence(slice, this.names[1 - i], cuts.warning));
    const { shown, slopes } = secantsAt(cuts, nearestStep(cuts.steps, state.h));
    const secants = phrase('cutSecants', shown, ...slopes.map((slope) => number('numeric', slope)));
    return element('span', {}, lines[0], ' ', element('br'), lines[1], ' ', element('br'), secants);
  }

  /** @type {View['table']} */
  table(state, [, cuts]) {
    const { slopes } = secantsAt(cuts, nearestStep(cuts.steps, state.h));
    return {
      caption: text('cutTable'),
      head: ['planeColumn', 'cutColumn', 'cutSecantColumn', 'valueColumn', 'exactColumn'].map((key) => text(key)),
      rows: cuts.slices.map(({ fixedShown, frozen, slopeShown, exactShown }, i) => [
        `${this.names[1 - i]} = ${fixedShown}`,
        frozen.text ?? '–',
        number('numeric', slopes[i]),
        number('numeric', slopeShown),
        number('exact', exactShown ?? '–'),
      ]),
    };
  }
}

/**
 * Where a derivative must not be trusted there is nothing to compare the slope with.
 * @param {Slice} slice
 * @param {string} fixed
 * @param {Cuts['warning']} warning
 */
function cutSentence({ variable, fixedShown, slopeShown, exactShown }, fixed, warning) {
  const shared = [fixed, fixedShown, partialName(variable), number('numeric', slopeShown)];
  return warning ? phrase('cutNoExact', ...shared) : phrase('cutSentence', ...shared, number('exact', exactShown));
}

/** @param {HTMLElement} head @param {Slice[]} slices @param {number} i */
function showFormula(head, slices, i) {
  const { variable, fixedShown, frozen } = slices[i];
  const inside = i === 0 ? `${variable}, ${fixedShown}` : `${fixedShown}, ${variable}`;
  const latex = `${slices[1 - i].variable} = ${fixedShown}:\\quad f(${inside})${frozen.latex ? ` = ${frozen.latex}` : ''}`;
  if (head.dataset.latex === latex) return;
  head.dataset.latex = latex;
  typeset(latex, head);
}

/** Tangents reach above a hill. @param {[number, number]} range @returns {[number, number]} */
function withHeadroom([low, high]) {
  return [low, high + 0.1 * (high - low)];
}

/** The cuts as a map shows them. @param {Pen} pen @param {Surface} surface @param {Point} point */
function drawCuts(pen, { x, y }, point) {
  const look = { role: 'curve', dash: [6, 4], width: 1.5 };
  pen.line([x[0], x[x.length - 1]].map((end) => ({ x: end, y: point.y })), look);
  pen.line([y[0], y[y.length - 1]].map((end) => ({ x: point.x, y: end })), look);
  pen.dot(point, { role: 'point', size: 6.5 });
}
