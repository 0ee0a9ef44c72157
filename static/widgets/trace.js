import { CodeLines } from '../lib/figure/code-lines.js';
import { TextField } from '../lib/figure/controls.js';
import { element, number, setAria } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { FormulaField } from '../lib/figure/formula-field.js';
import { Player, stepOf } from '../lib/figure/player.js';
import { shapeOf, nestedOf, tensor } from '../lib/figure/tensor.js';
import { phrase, text } from '../lib/base/text.js';
import { filledAt, framesOf, inputAt, linesOf, namesAt, printedAt, tellingFrame, toldAt } from '../lib/pictures/trace-frames.js';
import { listOf } from '../lib/base/variables.js';

/**
 * @import { State } from '../lib/figure/figure.js'
 * @import { Answer, Frame, Step } from '../lib/pictures/trace-frames.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<[Answer]>} View
 */

const PACE = 1000;
const wide = matchMedia('(min-width: 40rem)');
/** @type {Record<string, string>} */
const TAGS = { raised: '+ h', lowered: '− h' };

/** The routine for inputs of any shape, line by line. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: ({ function: typed, variables, at }) => ({
    function: String(typed),
    variables: variables.join(', '),
    at: written(at),
    step: String(tellingFrame(variables.length)),
  }),
  questions: ({ function: typed, variables, at }) => [
    { path: '/api/gradient', body: { function: typed, variables: listOf(variables), at: nestedOf(at), trace: true } },
  ],
  build: (figure) => new TraceView(figure),
};

/** @param {unknown} at @returns {string} */
function written(at) {
  return Array.isArray(at) ? `[${at.map(written).join(', ')}]` : String(at);
}

class TraceView {
  /** @param {Figure} figure */
  constructor(figure) {
    const listing = /** @type {HTMLElement} */ (figure.element.querySelector('.figure-code'));
    this.code = new CodeLines(listing);
    this.told = listing.textContent?.includes('np.nditer') ?? false;
    this.slots = /** @type {NodeListOf<HTMLElement>} */ (listing.querySelectorAll('[data-slot]'));
    this.player = new Player(figure, { key: 'step', label: text('line'), pace: PACE });
    this.formula = new FormulaField(figure, { key: 'function', label: text('function') });
    const variables = new TextField(figure, { key: 'variables', label: text('variables') });
    const at = new TextField(figure, { key: 'at', label: text('point', 'x') });
    this.fields = [this.formula, variables, at];
    figure.controls.append(this.player.element, folded(this.fields));
    this.input = element('div', { className: 'trace-array' });
    this.names = element('div', { className: 'trace-names' });
    this.gradient = element('div', { className: 'trace-array' });
    this.output = element('pre', { className: 'trace-output', tabIndex: 0 });
    setAria(this.output, { label: text('output') });
    this.parts = [
      part(element('span', {}, text('inputNow'), ' ', element('code', {}, 'x')), this.input),
      this.names,
      part(element('span', {}, text('gradientSoFar'), ' ', element('code', {}, this.told ? 'grad' : 'gradient')), this.gradient),
      part(element('span', {}, text('output')), this.output),
    ];
    this.plotBox = figure.plotBox;
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    for (const field of this.fields) field.sync(state);
    if (!answers) return;
    const [answer] = answers;
    const frame = this.frameOf(state, answer);
    const names = answer.variables.join(', ');
    this.formula.read(answer.formula, names);
    this.#fill({ function: answer.formula.python, variables: names, at: answer.inputText });
    this.code.mark(linesOf(frame, this.told));
    this.#show(frame, answer);
    const last = framesOf(answer.trace.length).length - 1;
    this.player.show(state.step, last, this.sentence(state, answers).textContent ?? '');
  }

  /** @param {State} state @param {Answer} answer */
  frameOf(state, { trace }) {
    const frames = framesOf(trace.length);
    return frames[stepOf(state.step, frames.length - 1)];
  }

  /** @param {Record<string, string>} values */
  #fill(values) {
    for (const slot of this.slots) slot.textContent = values[slot.dataset.slot ?? ''];
  }

  /** @param {Frame} frame @param {Answer} answer */
  #show(frame, answer) {
    const { trace, variables } = answer;
    const shape = shapeOf(answer.value);
    const filled = filledAt(frame, trace);
    this.input.replaceChildren(tensor(shape, (i) => inputCell(variables[i], inputAt(frame, trace[i]))));
    this.gradient.replaceChildren(tensor(shape, (i) => gradientCell(trace[i], i, frame, filled)));
    this.names.replaceChildren(...Object.entries(namesAt(frame, trace[frame.turn])).map(nameCell));
    this.output.textContent = (this.told ? toldAt : printedAt)(frame, answer);
    if (!this.output.isConnected) this.plotBox.append(...this.parts);
    this.output.scrollTop = this.output.scrollHeight;
  }

  /** @param {State} state @param {[Answer]} answers */
  sentence(state, [answer]) {
    const frame = this.frameOf(state, answer);
    if (frame.stage === 'return') return phrase('traceReturn', number('numeric', answer.shown));
    if (frame.stage === 'end') return phrase('traceEnd', number('point', answer.inputShown));
    if (frame.turn < 0) return phrase('traceStart');
    const step = answer.trace[frame.turn];
    return phrase('tracePlace', step.placeShown, answer.variables[frame.turn], said(frame, step));
  }

  /** @type {View['table']} */
  table(state, [answer]) {
    const head = ['placeColumn', 'variableColumn', 'originalColumn', 'upperColumn', 'lowerColumn', 'partialColumn'];
    return {
      caption: text('traceTable'),
      head: head.map((key) => text(key)),
      rows: answer.trace.map((step, i) => [
        step.placeShown,
        answer.variables[i],
        step.xShown,
        step.upperShown,
        step.lowerShown,
        number('numeric', step.partialShown),
      ]),
      current: this.frameOf(state, answer).turn,
    };
  }
}

/** What happens to the number whose turn it is. @param {Frame} frame @param {Step} step */
function said({ stage }, { xShown, raisedShown, loweredShown, upperShown, lowerShown, partialShown }) {
  switch (stage) {
    case 'keep':
      return phrase('traceKeep', number('point', xShown));
    case 'raise':
      return phrase('traceRaise', number('numeric', raisedShown));
    case 'upper':
      return phrase('traceUpper', number('numeric', upperShown));
    case 'drop':
      return phrase('traceDrop', number('numeric', loweredShown));
    case 'lower':
      return phrase('traceLower', number('numeric', lowerShown));
    case 'restore':
      return phrase('traceRestore', number('point', xShown));
    case 'divide':
      return phrase('traceDivide', number('numeric', partialShown));
    default:
      return phrase('tracePrint');
  }
}

/** Where there is little room, what the run is about gives way to the run. @param {TextField[]} fields */
function folded(fields) {
  const row = element('div', { className: 'trace-fields' }, ...fields.map((field) => field.element));
  const summary = element('summary', {}, text('changeRun'));
  return element('details', { className: 'trace-own', open: wide.matches }, summary, row);
}

/** @param {Node} title @param {Node} content */
function part(title, content) {
  return element('div', { className: 'trace-part' }, element('p', { className: 'trace-title' }, title), content);
}

/** @param {string} name @param {ReturnType<typeof inputAt>} input */
function inputCell(name, { shown, state }) {
  const tag = TAGS[state] ?? (state === 'restored' ? text('restored') : '');
  return element(
    'span',
    { className: `tensor-cell ${state && `is-${state}`}` },
    element('span', { className: 'cell-name' }, name),
    element('span', { className: 'cell-value' }, shown),
    element('span', { className: 'cell-tag' }, tag),
  );
}

/** @param {Step} step @param {number} i @param {Frame} frame @param {number} filled */
function gradientCell({ partialShown }, i, { stage, turn }, filled) {
  const state = i === turn && stage === 'divide' ? 'is-new' : i < filled ? 'is-filled' : '';
  return element(
    'span',
    { className: `tensor-cell ${state}` },
    element('span', { className: 'cell-value' }, i < filled ? partialShown : '0.0'),
  );
}

/** @param {[string, string]} entry */
function nameCell([name, value]) {
  return element('span', {}, element('code', {}, name), ' ', element('span', { className: 'cell-value' }, value || '–'));
}
