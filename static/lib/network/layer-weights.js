import { Cells, rowsOf, written } from '../figure/cells.js';
import { element } from '../base/dom.js';
import { text } from '../base/text.js';
import { WeightTable } from './weight-table.js';

/** @typedef {{inputs: string[], outputs: string[]}} Layer the names at both ends of its weights */

/** Between the layers in the state of a figure. */
const LAYER = '~';

/** @param {string[][][]} layers of each its weights and, last, its biases */
export function writtenLayers(layers) {
  return layers.map(written).join(LAYER);
}

/** Layers from what requests have. @param {any[]} parameters W, b, W, b, … @returns {string[][][]} */
export function layersIn(parameters) {
  return parameters.flatMap((weights, i) => (i % 2 === 0 ? [[...weights, parameters[i + 1]]] : []));
}

/** As requests have them: W, b, W, b, … @param {string} state */
export function parametersOf(state) {
  return state.split(LAYER).flatMap((layer) => {
    const rows = rowsOf(layer);
    return [rows.slice(0, -1), rows[rows.length - 1]];
  });
}

/** All weights and biases, layer by layer: where they start, which the reader may change, and where they are now. */
export class LayerWeights {
  #shape = '';
  #starts = /** @type {string[][][]} */ ([]);
  #layers = /** @type {{cells: Cells, table: WeightTable}[]} */ ([]);

  /** @param {import('../figure/figure.js').Figure} figure */
  constructor(figure) {
    this.figure = figure;
    this.element = element('div', { className: 'layers-weights' });
  }

  /** @param {Layer[]} layers @param {string[][][]} starts @param {string[][][]} now */
  show(layers, starts, now) {
    if (JSON.stringify(layers) !== this.#shape) this.#build(layers);
    this.#starts = starts;
    this.#layers.forEach(({ cells, table }, i) => {
      cells.show(starts[i]);
      table.fill('now', now[i].flat());
    });
  }

  /** @param {Layer[]} layers */
  #build(layers) {
    this.#shape = JSON.stringify(layers);
    this.#layers = layers.map((layer, i) => this.#table(layer, i));
    this.element.replaceChildren(...this.#layers.flatMap(({ cells, table }) => [table.element, cells.message]));
  }

  /** @param {Layer} layer @param {number} i */
  #table({ inputs, outputs }, i) {
    const rows = [...inputs, text('layersBias')];
    const cells = new Cells(this.figure, {
      field: (row, column) => (row < inputs.length ? `parameters[${2 * i}][${row}][${column}]` : `parameters[${2 * i + 1}][${column}]`),
      label: (row, column) => text('layersWeight', rows[row], outputs[column]),
      changed: (typed) => this.#changed(i, typed),
    });
    const table = new WeightTable({
      caption: text('layersWeights', i + 1),
      rows,
      columns: outputs,
      lines: [
        { key: 'start', label: text('startValues'), cell: (row, column) => cells.cell(row, column) },
        { key: 'now', label: text('valuesNow') },
      ],
    });
    return { cells, table };
  }

  /** @param {number} layer @param {string[][]} rows */
  #changed(layer, rows) {
    const plain = rows.map((row) => row.map((cell) => cell.replaceAll(LAYER, '')));
    this.#starts = this.#starts.map((start, i) => (i === layer ? plain : start));
    this.figure.update({ parameters: writtenLayers(this.#starts), seed: '' }, { typing: true });
  }
}
