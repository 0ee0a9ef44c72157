/** From the inputs through the hidden units, each with a map of what it gives, to the classes; an edge for each weight. */
import { element } from '../base/dom.js';
import { gridPicture, rangeOf, rowsAt } from './layers.js';
import { text } from '../base/text.js';

/**
 * @import { Layer } from '../network/layer-weights.js'
 * @import { Frame } from './layers.js'
 */

const SVG = 'http://www.w3.org/2000/svg';
const THICKEST = 4;

export class LayersDiagram {
  #layers = /** @type {Layer[]} */ ([]);
  #nodes = /** @type {HTMLElement[][]} */ ([]);
  #frame = /** @type {Frame | null} */ (null);

  constructor() {
    this.edges = document.createElementNS(SVG, 'svg');
    this.edges.setAttribute('class', 'layers-edges');
    this.edges.setAttribute('aria-hidden', 'true');
    this.columns = element('div', { className: 'layers-columns' });
    this.reading = element('p', { className: 'layers-reading' });
    const drawing = element('div', { className: 'layers-drawing' }, this.edges, this.columns);
    this.element = element('div', { className: 'layers-diagram' }, drawing, this.reading);
    new ResizeObserver(() => this.#connect()).observe(this.element);
  }

  /** @param {Layer[]} layers @param {Frame} frame @param {string} activation */
  show(layers, frame, activation) {
    if (JSON.stringify(layers) !== JSON.stringify(this.#layers)) this.#build(layers);
    if (frame === this.#frame) return;
    this.#frame = frame;
    frame.units.forEach((maps, layer) =>
      maps.forEach((grid, unit) => {
        const node = this.#nodes[layer + 1][unit];
        node.querySelector('canvas')?.replaceWith(gridPicture(grid, rangeOf(activation, grid)));
        node.setAttribute('aria-label', this.#sum(layer, unit));
      }),
    );
    this.#nodes[layers.length].forEach((node, k) => node.setAttribute('aria-label', this.#sum(layers.length - 1, k)));
    this.#connect();
  }

  /** @param {Layer[]} layers */
  #build(layers) {
    this.#layers = layers;
    this.#frame = null;
    const inputs = layers[0].inputs.map((name) => element('span', { className: 'layers-node' }, name));
    const others = layers.map(({ outputs }, layer) => outputs.map((name, unit) => this.#node(name, layer, unit)));
    this.#nodes = [inputs, ...others];
    this.columns.replaceChildren(...this.#nodes.map((nodes) => element('div', { className: 'layers-column' }, ...nodes)));
    this.reading.textContent = text('layersReading');
  }

  /** @param {string} name @param {number} layer @param {number} unit */
  #node(name, layer, unit) {
    const map = layer < this.#layers.length - 1 ? [element('canvas')] : [];
    const tell = () => this.#tell(layer, unit);
    const node = element('div', { className: 'layers-node', role: 'img', tabIndex: 0 }, ...map, element('span', {}, name));
    node.addEventListener('focus', tell);
    node.addEventListener('pointerenter', tell);
    return node;
  }

  /** Reads a unit's weights, and lights up their edges. @param {number} layer @param {number} unit */
  #tell(layer, unit) {
    if (!this.#frame) return;
    this.reading.textContent = this.#sum(layer, unit);
    for (const edge of this.edges.children) edge.classList.toggle('is-lit', edge.getAttribute('data-to') === `${layer},${unit}`);
  }

  /** What goes into a unit. @param {number} layer @param {number} unit */
  #sum(layer, unit) {
    const { inputs, outputs } = this.#layers[layer];
    const numbers = rowsAt(/** @type {Frame} */ (this.#frame), layer).map((row) => row[unit]);
    const terms = numbers.map((shown, i) => (i < inputs.length ? `${inBrackets(shown, i)}·${inputs[i]}` : inBrackets(shown, i)));
    return text(layer < this.#layers.length - 1 ? 'layersUnit' : 'layersScore', outputs[unit], terms.join(' + '));
  }

  /** Thick if large, dashed if negative. */
  #connect() {
    if (!this.#frame) return;
    const { parameters } = this.#frame;
    const ground = this.edges.getBoundingClientRect();
    const edges = this.#layers.flatMap(({ inputs, outputs }, layer) => {
      const weights = /** @type {number[][]} */ (parameters[2 * layer]);
      const largest = Math.max(...weights.flat().map(Math.abs).filter(Number.isFinite)) || 1;
      return inputs.flatMap((_, i) => outputs.map((_, unit) => this.#edge(ground, layer, i, unit, weights[i][unit] / largest)));
    });
    this.edges.replaceChildren(...edges);
  }

  /** @param {DOMRect} ground @param {number} layer @param {number} i @param {number} unit @param {number} share */
  #edge(ground, layer, i, unit, share) {
    const from = this.#nodes[layer][i].getBoundingClientRect();
    const to = this.#nodes[layer + 1][unit].getBoundingClientRect();
    const line = document.createElementNS(SVG, 'line');
    const places = {
      x1: from.right - ground.left + 2,
      y1: (from.top + from.bottom) / 2 - ground.top,
      x2: to.left - ground.left - 2,
      y2: (to.top + to.bottom) / 2 - ground.top,
      'stroke-width': 0.5 + THICKEST * Math.min(1, Math.abs(share) || 0),
      'stroke-dasharray': share < 0 ? '5 4' : 'none',
      'data-to': `${layer},${unit}`,
    };
    for (const [key, value] of Object.entries(places)) line.setAttribute(key, String(value));
    const title = document.createElementNS(SVG, 'title');
    const { inputs, outputs } = this.#layers[layer];
    title.textContent = `${inputs[i]} → ${outputs[unit]}: ${rowsAt(/** @type {Frame} */ (this.#frame), layer)[i][unit]}`;
    line.append(title);
    return line;
  }
}

/** @param {string} shown @param {number} i */
function inBrackets(shown, i) {
  return i > 0 && shown.startsWith('-') ? `(${shown})` : shown;
}
