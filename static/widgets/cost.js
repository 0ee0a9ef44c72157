import { Plot } from '../lib/chart/chart.js';
import { TextField } from '../lib/figure/controls.js';
import { evaluations, times } from '../lib/pictures/cost.js';
import { element, number } from '../lib/base/dom.js';
import { Figure } from '../lib/figure/figure.js';
import { phrase, text } from '../lib/base/text.js';
import { listOf } from '../lib/base/variables.js';

/**
 * @import { Size } from '../lib/pictures/cost.js'
 * @typedef {import('../lib/figure/figure.js').ViewOf<[{sizes: Size[]}]>} View
 */

/** What a gradient of n variables costs by differences and by one backward pass. @param {HTMLElement} figure */
export default (figure) => new Figure(figure, widget).start();

/** @type {import('../lib/figure/figure.js').Widget} */
const widget = {
  initial: ({ sizes }) => ({ sizes: sizes.join(', ') }),
  questions: ({ sizes }) => [{ path: '/api/cost', body: { sizes: listOf(sizes).map(counted) } }],
  build: async (figure) => {
    const boxes = [0, 1].map(() => element('div', { className: 'cost-plot' }));
    figure.plotBox.append(...boxes);
    const [counts, seconds] = await Promise.all(boxes.map((box) => Plot.in(box)));
    figure.plot = { describe: (sentence) => [counts, seconds].forEach((plot) => plot.describe(sentence)) };
    return new CostView(figure, counts, seconds);
  },
};

/** What is no number travels as it was typed, for the server to refuse. @param {string} typed */
function counted(typed) {
  return Number.isFinite(Number(typed)) ? Number(typed) : typed;
}

class CostView {
  /** @param {Figure} figure @param {Plot} counts @param {Plot} seconds */
  constructor(figure, counts, seconds) {
    this.counts = counts;
    this.seconds = seconds;
    this.sizes = new TextField(figure, { key: 'sizes', label: text('costSizes') });
    const again = element('button', { type: 'button', className: 'run', onclick: () => figure.askAgain() }, text('measureAgain'));
    figure.controls.append(this.sizes.element, again);
  }

  /** @type {View['draw']} */
  draw(state, answers) {
    this.sizes.sync(state);
    if (!answers) return;
    const sizes = ordered(answers[0]);
    this.counts.show(evaluations(sizes));
    this.seconds.show(times(sizes));
  }

  /** @type {View['sentence']} */
  sentence(_, [answer]) {
    const { nShown, central, reverse } = /** @type {Size} */ (ordered(answer).at(-1));
    return phrase(
      'costSentence',
      nShown,
      number('numeric', central.evaluationsShown),
      number('exact', reverse.evaluationsShown),
      number('numeric', central.timeShown),
      number('exact', reverse.timeShown),
    );
  }

  /** @type {View['table']} */
  table(_, [answer]) {
    const head = ['costVariables', 'costCentralEvaluations', 'costReverseEvaluations', 'costCentralTime', 'costReverseTime'];
    return {
      caption: text('costTable'),
      head: head.map((key) => text(key)),
      rows: ordered(answer).map(({ n, nShown, central, reverse }) => [
        nShown,
        number('numeric', central.evaluationsShown),
        number('exact', reverse.evaluationsShown),
        number('numeric', central.timeShown + (central.partials < n ? ` ${text('costEstimated')}` : '')),
        number('exact', reverse.timeShown),
      ]),
    };
  }
}

/** @param {{sizes: Size[]}} answer */
function ordered({ sizes }) {
  return [...sizes].sort((a, b) => a.n - b.n);
}
