import { Cells } from '../figure/cells.js';
import { controlId } from '../figure/controls.js';
import { element } from '../base/dom.js';
import { indexed } from '../base/indices.js';
import { text } from '../base/text.js';

/** @import { NetworkStep } from './training-controls.js' */

const SVG = 'http://www.w3.org/2000/svg';
const THICKEST = 4;

/** The largest score, m, is taken off before the power. */
const POWER = 'e^(s − m)';
const ERROR = 'y − t';

/** The way from the inputs to the loss: an edge for each weight, a row for each class, every number between. */
export class NetworkDiagram {
  #step = /** @type {NetworkStep | null} */ (null);

  /**
   * @param {import('../figure/figure.js').Figure} figure
   * @param {{inputs: number, classes: number, typed(row: string[]): void, aimed(right: number): void}} options
   */
  constructor(figure, { inputs, classes, typed, aimed }) {
    this.inputs = indexed('x', inputs);
    this.cells = new Cells(figure, {
      field: (row) => `input[${row}]`,
      label: (row) => text('inputOf', this.inputs[row]),
      changed: (rows) => typed(rows.map(([value]) => value)),
    });
    const name = controlId(figure.id, 'target');
    this.rows = Array.from({ length: classes }, (_, k) => new ClassRow(k, name, () => aimed(k)));
    this.edges = document.createElementNS(SVG, 'svg');
    this.edges.setAttribute('class', 'network-edges');
    this.edges.setAttribute('aria-hidden', 'true');
    this.total = element('td', { className: 'computed total' });
    this.loss = element('td', { className: 'computed loss', colSpan: 3 });
    this.nodes = this.inputs.map((x, i) =>
      element('label', { className: 'network-input' }, element('span', {}, x), this.cells.cell(i, 0)),
    );
    const column = element('div', { className: 'network-inputs' }, ...this.nodes);
    this.element = element('div', { className: 'network-diagram' }, this.edges, column, this.#table());
    this.block = element('div', {}, this.element, this.cells.message);
    new ResizeObserver(() => this.#connect()).observe(this.element);
  }

  #table() {
    const words = [text('classColumn'), text('scoreColumn'), POWER, text('softmaxColumn'), text('targetColumn'), ERROR];
    const head = words.map((name) => element('th', { scope: 'col' }, name));
    return element(
      'table',
      { className: 'class-table' },
      element('caption', { className: 'unseen' }, text('forwardPass')),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...this.rows.map((row) => row.element)),
      element('tfoot', {}, element('tr', {}, element('td', { colSpan: 2 }), this.total, this.loss)),
    );
  }

  /** @param {string[]} input @param {number} right */
  sync(input, right) {
    this.cells.show(input.map((value) => [value]));
    this.rows.forEach((row, k) => row.aim(k === right));
  }

  /** @param {NetworkStep} step @param {number} right */
  show(step, right) {
    this.#step = step;
    this.rows.forEach((row, k) => row.show(step, k, k === right));
    this.total.textContent = text('powerSum', step.pass.total);
    this.loss.replaceChildren(`L = −ln ${indexed('y', right + 1)[right]} = `, element('strong', {}, step.lossShown));
    this.#connect();
  }

  /** Draws each weight as an edge: thick if large, dashed if negative. */
  #connect() {
    if (!this.#step) return;
    const weights = this.#step.weights.flat().map(Number);
    const frame = this.element.getBoundingClientRect();
    const largest = Math.max(...weights.map(Math.abs).filter(Number.isFinite)) || 1;
    const edges = this.nodes.flatMap((node, i) =>
      this.rows.map(({ element: row }, k) => {
        const weight = weights[i * this.rows.length + k];
        const line = document.createElementNS(SVG, 'line');
        const from = node.getBoundingClientRect();
        const to = row.getBoundingClientRect();
        const places = {
          x1: from.right - frame.left + 3,
          y1: middle(from) - frame.top,
          x2: to.left - frame.left - 4,
          y2: middle(to) - frame.top,
          'stroke-width': 0.75 + THICKEST * Math.min(1, Math.abs(weight) / largest || 0),
          'stroke-dasharray': weight < 0 ? '5 4' : 'none',
        };
        for (const [key, value] of Object.entries(places)) line.setAttribute(key, String(value));
        return line;
      }),
    );
    this.edges.replaceChildren(...edges);
  }
}

/** @param {DOMRect} box */
function middle({ top, bottom }) {
  return (top + bottom) / 2;
}

/** One class: its score, its share and how far that is from the target. */
class ClassRow {
  /** @param {number} k @param {string} name @param {() => void} aimed */
  constructor(k, name, aimed) {
    this.said = element('span', { className: 'predicted' });
    this.products = element('span', { className: 'products' });
    this.score = element('span', {});
    this.power = this.#cell(POWER, 'computed');
    this.bar = element('span', { className: 'share-bar' });
    this.share = element('span', {});
    this.error = this.#cell(ERROR, 'computed role-error');
    this.radio = element('input', { type: 'radio', name, value: String(k), ariaLabel: text('rightClass', k), onchange: aimed });
    const score = this.#cell(text('scoreColumn'), 'computed score', this.products, this.score);
    const share = this.#cell(text('softmaxColumn'), 'computed share', element('span', { className: 'track' }, this.bar), this.share);
    const target = this.#cell(text('targetColumn'), 'target', element('label', {}, this.radio));
    const head = element('th', { scope: 'row' }, text('classOf', k), ' ', this.said);
    this.element = element('tr', {}, head, score, this.power, share, target, this.error);
  }

  /** @param {string} name @param {string} className @param {...Node} children */
  #cell(name, className, ...children) {
    const place = element('td', { className }, ...children);
    place.dataset.name = name;
    return place;
  }

  /** @param {boolean} right */
  aim(right) {
    this.radio.checked = right;
  }

  /** @param {NetworkStep} step @param {number} k @param {boolean} right */
  show({ pass, probabilities, predicted }, k, right) {
    const wins = predicted === k;
    this.element.classList.toggle('is-predicted', wins);
    this.said.textContent = wins ? `${right ? '✓' : '✗'} ${text('predicted')}` : '';
    this.products.textContent = `${pass.products[k].map(bracketed).join(' + ')} =`;
    this.score.textContent = pass.scores[k];
    this.power.textContent = pass.powers[k];
    this.bar.style.width = `${100 * (Number(probabilities[k]) || 0)}%`;
    this.share.textContent = pass.probabilities[k];
    this.error.textContent = pass.errors[k];
  }
}

/** @param {string} shown @param {number} i */
function bracketed(shown, i) {
  return i > 0 && shown.startsWith('-') ? `(${shown})` : shown;
}
