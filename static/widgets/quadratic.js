import { ContourPlot } from '../lib/chart/contour-plot.js';
import { element, number } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { index } from '../lib/base/indices.js';
import { loadKatex } from '../lib/base/katex.js';
import { CHOICES, FIELDS, LandscapeFields, bodyOf, bringIntoView, landscapeState, namesOf } from '../lib/figure/landscape-fields.js';
import { partialName, placeNear, pointOf } from '../lib/pictures/landscape.js';
import { PointHandle } from '../lib/chart/point-handle.js';
import { QuadraticFacts, orNone, secondName, tuple } from '../lib/pictures/quadratic-facts.js';
import { Scene } from '../lib/scene/scene.js';
import { hasStep, mapOf, thingsOf, windowOf } from '../lib/pictures/quadratic.js';
import { phrase, text } from '../lib/base/text.js';

/** @import { Answer } from '../lib/pictures/quadratic.js' */
/** @import { State } from '../lib/figure/figure.js' */
/** @import { Rows } from '../lib/figure/table.js' */

/** A surface and the quadratic that touches it at a point, in space and as a map. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: landscapeState,
  choices: CHOICES,
  questions: (state) => [{ path: '/api/quadratic', body: { ...bodyOf(state), at: [state.a, state.b] }, fields: FIELDS }],
  build: async (figure) => {
    await loadKatex().catch(() => {});
    return new QuadraticView(figure);
  },
};

class QuadraticView {
  scene = /** @type {Scene | null} */ (null);
  #answer = /** @type {Answer | null} */ (null);

  /** @param {Figure} figure */
  constructor(figure) {
    this.figure = figure;
    this.names = namesOf(figure.initial);
    this.fields = new LandscapeFields(figure);
    this.facts = new QuadraticFacts();
    const [space, map] = ['landscape-scene', 'landscape-map'].map((className) => element('div', { className }));
    figure.plotBox.append(space, map);
    figure.controls.append(...this.fields.elements, this.facts.element);
    this.map = new ContourPlot(map, () => this.#placeHandle());
    this.handle = new PointHandle(this.map, (a, b) => figure.update({ a, b }), this.names);
    figure.plot = { describe: (sentence) => this.#describe(sentence) };
    this.#open(space);
  }

  /** @param {HTMLElement} box */
  async #open(box) {
    this.scene = await Scene.in(box);
    this.scene?.onPick((point) => {
      if (!this.#answer) return;
      const { x, y } = placeNear(point, this.#answer.surface);
      this.figure.update({ a: String(x), b: String(y) });
    });
    this.figure.redraw();
  }

  /** @param {State} _ @param {Answer[]} answers */
  answered(_, [answer]) {
    const { x, y } = windowOf(answer);
    bringIntoView(this.figure, { x: answer.at[0], y: answer.at[1] }, [x, y]);
  }

  /** @param {State} state @param {Answer[] | null} answers */
  draw(state, answers) {
    this.fields.sync(state);
    if (!answers) return;
    const answer = (this.#answer = answers[0]);
    const { surface, formula } = answer;
    const point = pointOf(state, answer);
    this.fields.formula.read(formula);
    this.facts.show(answer);
    this.map.show(mapOf(answer, point));
    const titles = [...this.names, `f(${this.names.join(', ')})`];
    const levels = surface.contours.map(({ level }) => level);
    this.scene?.show({ heights: surface, range: surface.readable, levels, titles, pale: true });
    this.scene?.place(thingsOf(answer, point));
  }

  #placeHandle() {
    if (this.#answer) this.handle.show(pointOf(this.figure.state, this.#answer), this.figure.live.sentence);
  }

  /** @param {string} sentence */
  #describe(sentence) {
    for (const picture of [this.map, this.scene]) picture?.describe(sentence);
  }

  /** @param {State} _ @param {Answer[]} answers */
  sentence(_, [answer]) {
    const { atShown, valueShown, message } = answer;
    return phrase('quadraticSentence', tuple(atShown), number('function', valueShown), message, bends(answer), leads(answer));
  }

  /** @param {State} _ @param {Answer[]} answers @returns {Rows} */
  table(_, [answer]) {
    const { atShown, valueShown, gradientShown, hessianShown, bending, newton, quadratic } = answer;
    const [x, y] = this.names;
    const second = (/** @type {number} */ i, /** @type {number} */ j) => [secondName(this.names[i], this.names[j]), orNone(hessianShown[i][j])];
    const turns = (bending?.eigenvaluesShown ?? []).map((shown, i) => [
      `λ${index(i + 1)}, ${text('direction', tuple(bending?.eigenvectorsShown[i] ?? []))}`,
      shown,
    ]);
    return {
      caption: text('quadraticTable'),
      head: [text('quantityColumn'), text('exactColumn')],
      rows: [
        [`(${x}, ${y})`, tuple(atShown)],
        [`f(${x}, ${y})`, valueShown],
        [partialName(x), orNone(gradientShown[0])],
        [partialName(y), orNone(gradientShown[1])],
        second(0, 0),
        second(0, 1),
        second(1, 1),
        ...turns,
        [text('condition'), bending?.conditionShown ?? text('nothing')],
        [text('newtonStep'), newton ? tuple(newton.pointShown) : text('nothing')],
        [text('touching'), quadratic?.formula.text ?? text('nothing')],
      ],
    };
  }
}

/** How the quadratic bends: by the signs of its curvatures. @param {Answer} answer */
function bends({ bending }) {
  if (!bending) return '';
  const [low, high] = bending.eigenvalues;
  const shape = low > 0 ? 'Bowl' : high < 0 ? 'Dome' : low < 0 && high > 0 ? 'Saddle' : 'Trough';
  return phrase(`quadratic${shape}`, ...bending.eigenvaluesShown.map((shown) => number('exact', shown)));
}

/** @param {Answer} answer */
function leads(answer) {
  const { bending, newton } = answer;
  if (!bending) return '';
  if (!newton) return text('newtonNone');
  return hasStep(answer) ? phrase('newtonLeads', number('newton', tuple(newton.pointShown))) : text('newtonStays');
}
