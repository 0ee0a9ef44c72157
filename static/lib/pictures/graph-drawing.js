/** A graph of operations as boxes and arrows, to be zoomed, and moved by scrolling. */
import { element, setAria } from '../base/dom.js';
import { drag } from '../base/drag.js';
import { text } from '../base/text.js';
import { layout } from './graph-layout.js';
import { isOperation } from './graph-steps.js';

/**
 * @typedef {import('./graph-steps.js').Graph} Graph
 * @typedef {import('./graph-steps.js').GraphNode} GraphNode
 * @typedef {import('./graph-steps.js').Progress} Progress
 * @typedef {{x: number, y: number}} Point
 */

const SVG = 'http://www.w3.org/2000/svg';
const LETTER = 6.7;
const PADDING = 18;
const HEIGHT = 64;
const LEAST_WIDTH = 84;
const MOST_WIDTH = 190;
const ALONG = 54;
const ACROSS = 20;
const NARROW = 560;
const ZOOMS = [0.3, 0.45, 0.6, 0.8, 1, 1.25, 1.6, 2];
const READABLE = 0.75;
const KEYS = /** @type {Record<string, number>} */ ({ '+': 1, '=': 1, '-': -1, 0: 0 });

export class GraphDrawing {
  #graph = /** @type {Graph | null} */ (null);
  #size = { width: 1, height: 1 };
  #zoom = 0;
  #boxes = /** @type {Map<number, Box>} */ (new Map());
  #edges = /** @type {{from: number, to: number, line: SVGElement, share: SVGElement}[]} */ ([]);
  #progress = /** @type {Progress | null} */ (null);

  /** @param {HTMLElement} place @param {(node: GraphNode) => void} chosen */
  constructor(place, chosen) {
    this.chosen = chosen;
    this.svg = drawn('svg', { class: 'graph-picture', role: 'img' });
    this.scroll = element('div', { className: 'graph-scroll', role: 'group', tabIndex: 0, ariaLabel: text('graphView') }, this.svg);
    const buttons = [
      element('button', { type: 'button', className: 'quiet', ariaLabel: text('zoomOut'), onclick: () => this.#zoomBy(-1) }, '−'),
      element('button', { type: 'button', className: 'quiet', ariaLabel: text('zoomIn'), onclick: () => this.#zoomBy(1) }, '+'),
      element('button', { type: 'button', className: 'quiet', onclick: () => this.#zoomBy(0) }, text('zoomFit')),
    ];
    const tools = element('div', { className: 'graph-tools', role: 'group', ariaLabel: text('zoom') }, ...buttons);
    place.append(tools, this.scroll);
    this.scroll.addEventListener('keydown', (event) => this.#keyed(event));
    this.scroll.addEventListener('pointerdown', (event) => this.#grabbed(event));
    new ResizeObserver(() => this.#laidOut()).observe(this.scroll);
  }

  /** What a reader hears in place of the picture. @param {string} sentence */
  describe(sentence) {
    setAria(this.svg, { label: sentence });
  }

  /** @param {Graph} graph @param {Progress} progress */
  show(graph, progress) {
    this.#progress = progress;
    if (graph !== this.#graph) {
      this.#graph = graph;
      this.#build();
    }
    this.#mark();
  }

  /** Another direction where there is little room. */
  #laidOut() {
    if (this.#graph && this.svg.classList.contains('is-upright') !== this.#isNarrow) this.#build();
    this.#resize();
    this.#mark();
  }

  get #isNarrow() {
    return this.scroll.clientWidth < NARROW;
  }

  #build() {
    const { nodes } = /** @type {Graph} */ (this.#graph);
    const upright = this.#isNarrow;
    const width = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, ...nodes.map((node) => LETTER * Math.max(...linesOf(node).map(({ length }) => length)) + PADDING)));
    const { places, edges, layers, breadth } = layout(nodes);
    const [along, across] = upright ? [HEIGHT + ALONG * 0.7, width + ACROSS] : [width + ALONG, HEIGHT + ACROSS];
    /** @param {import('./graph-layout.js').Place} place @returns {Point} the middle */
    const middle = ({ layer, at }) => {
      const [a, b] = [layer * along + (along - (upright ? ALONG * 0.7 : ALONG)) / 2, at * across];
      return upright ? { x: b, y: a } : { x: a, y: b };
    };
    const [long, broad] = [layers * along - (upright ? ALONG * 0.7 : ALONG), breadth * across];
    this.#size = upright ? { width: broad, height: long } : { width: long, height: broad };
    this.svg.classList.toggle('is-upright', upright);
    this.#boxes = new Map(nodes.map((node, i) => [node.id, new Box(node, middle(places[i]), width, () => this.chosen(node))]));
    this.#edges = edges.map(({ from, to, through }) => {
      const line = new Line(upright, width);
      const beside = nodes[from].operation === 'number' ? (upright ? 14 : pillWidth(nodes[from]) / 2) : line.half;
      const ends = edges.filter((edge) => edge.to === to).map((edge) => edge.from).sort((a, b) => places[a].at - places[b].at);
      const port = ends.indexOf(from) - (ends.length - 1) / 2;
      const { paths, middle: half } = line.between([middle(places[from]), ...through.map(middle), middle(places[to])], port, beside);
      const edge = drawn('g', { class: 'graph-edge' });
      for (const [part, d] of Object.entries(paths)) edge.append(drawn('path', { class: part, d }));
      return { from, to, line: edge, share: words('graph-share', half.x, half.y - 5) };
    });
    this.svg.replaceChildren(
      ...this.#edges.map(({ line }) => line),
      ...[...this.#boxes.values()].map((box) => box.element),
      ...this.#edges.map(({ share }) => share),
    );
    this.#zoom = 0;
    this.#resize();
  }

  /** As large as fits, unless nobody could read that. */
  get #fitting() {
    const { clientWidth, clientHeight } = this.scroll;
    return Math.min(1.25, (clientWidth - 8) / this.#size.width, (clientHeight - 8) / this.#size.height);
  }

  #resize() {
    const { width, height } = this.#size;
    const scale = this.#zoom || Math.max(READABLE, this.#fitting);
    this.svg.setAttribute('viewBox', `-4 -4 ${width + 8} ${height + 8}`);
    this.svg.setAttribute('width', String(Math.round((width + 8) * scale)));
    this.svg.setAttribute('height', String(Math.round((height + 8) * scale)));
  }

  /** @param {number} by steps larger or smaller; 0 for all of it */
  #zoomBy(by) {
    const now = this.#zoom || Math.max(READABLE, this.#fitting);
    const next = by > 0 ? ZOOMS.find((zoom) => zoom > now * 1.01) : [...ZOOMS].reverse().find((zoom) => zoom < now * 0.99);
    this.#zoom = by === 0 ? this.#fitting : (next ?? now);
    this.#resize();
    this.#reveal();
  }

  /** @param {KeyboardEvent} event */
  #keyed(event) {
    if (!(event.key in KEYS) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#zoomBy(KEYS[event.key]);
  }

  /** A mouse moves the picture; a finger scrolls it anyway. @param {PointerEvent} press */
  #grabbed(press) {
    const onNode = press.target instanceof Element && press.target.closest('.graph-node');
    if (press.pointerType !== 'mouse' || press.button !== 0 || onNode) return;
    const { scrollLeft, scrollTop } = this.scroll;
    drag(this.scroll, press, (event) => {
      this.scroll.scrollLeft = scrollLeft + press.clientX - event.clientX;
      this.scroll.scrollTop = scrollTop + press.clientY - event.clientY;
    });
    this.scroll.focus({ preventScroll: true });
  }

  #mark() {
    const progress = this.#progress;
    if (!progress || !this.#graph) return;
    const { active, phase } = progress;
    for (const [id, box] of this.#boxes) box.show(progress, id === active?.id);
    for (const { from, to, line, share } of this.#edges) {
      const passed = phase === 'backward' && to === active?.id ? active.passed.filter((one) => one.to === from) : [];
      line.classList.toggle('is-forward', phase === 'forward' && to === active?.id);
      line.classList.toggle('is-backward', passed.length > 0);
      share.textContent = passed.map(({ productBrief }) => productBrief).join(' + ').replaceAll('+ -', '− ');
    }
    this.#reveal();
  }

  /** Scrolls the picture, never the page, to where something happens. */
  #reveal() {
    const box = this.#boxes.get(this.#progress?.active?.id ?? -1);
    if (!box) return;
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.scroll;
    const scale = this.svg.getBoundingClientRect().width / (this.#size.width + 8);
    const [x, y] = [box.middle.x * scale, box.middle.y * scale];
    const margin = 90 * scale;
    if (x - margin < scrollLeft || x + margin > scrollLeft + clientWidth) this.scroll.scrollLeft = x - clientWidth / 2;
    if (y - margin < scrollTop || y + margin > scrollTop + clientHeight) this.scroll.scrollTop = y - clientHeight / 2;
  }
}

/** @param {GraphNode} node */
function linesOf(node) {
  const { name, rule, brief, derivativeBrief } = node;
  return isOperation(node) ? [`${name} = ${rule}`, brief, `∂f/∂${name} = ${derivativeBrief}`] : [name, brief, node.operation === 'number' ? '' : `∂f/∂${name} = ${derivativeBrief}`];
}

/** @param {GraphNode} node */
function pillWidth({ name }) {
  return Math.max(30, LETTER * name.length + PADDING);
}

/** A node: what it computes, its value, its derivative. */
class Box {
  /** @param {GraphNode} node @param {Point} middle @param {number} width @param {() => void} chosen */
  constructor(node, middle, width, chosen) {
    const { x, y } = (this.middle = middle);
    this.node = node;
    const isNumber = node.operation === 'number';
    const [across, down] = isNumber ? [pillWidth(node), 28] : [width, HEIGHT];
    const frame = drawn('rect', { x: x - across / 2, y: y - down / 2, width: across, height: down, rx: isNumber ? 14 : 5 });
    const most = Math.floor((width - PADDING) / LETTER) + 1;
    const [rule] = linesOf(node);
    this.rule = words('graph-rule', x, isNumber ? y + 4 : y - 15, rule.length > most ? `${rule.slice(0, most - 1)}…` : rule);
    this.value = words('graph-value', x, y + 3);
    this.derivative = words('graph-derivative', x, y + 22);
    const title = drawn('title', {});
    title.textContent = node.text;
    const parts = isNumber ? [] : [this.value, this.derivative];
    this.element = drawn('g', { class: `graph-node is-${isOperation(node) ? 'operation' : node.operation}` });
    this.element.append(title, frame, this.rule, ...parts);
    if (!isNumber) this.element.addEventListener('click', chosen);
  }

  /** @param {Progress} progress @param {boolean} active */
  show({ computed, received, finished, phase }, active) {
    const { id, name, brief } = this.node;
    this.value.textContent = computed.has(id) ? brief : '';
    const derivative = received.get(id);
    this.derivative.textContent = derivative === undefined ? '' : `∂f/∂${name} = ${derivative}`;
    this.derivative.classList.toggle('is-partial', !finished.has(id));
    this.element.classList.toggle('is-active', active);
    this.element.classList.toggle('is-back', active && phase !== 'forward');
    this.element.classList.toggle('is-waiting', !computed.has(id));
  }
}

/** The way of an edge through the layers. */
class Line {
  /** @param {boolean} upright @param {number} width */
  constructor(upright, width) {
    this.upright = upright;
    this.half = upright ? HEIGHT / 2 : width / 2;
  }

  /** @param {Point[]} middles of the nodes and passages on the way @param {number} port which of the inputs it is @param {number} beside where the first one ends */
  between(middles, port, beside) {
    const last = middles.length - 1;
    const points = middles.flatMap((middle, i) => {
      const into = this.#side(middle, -this.half, i === last ? port * 14 : 0);
      const out = this.#side(middle, i === 0 ? beside : this.half, 0);
      return i === 0 ? [out] : i === last ? [into] : [into, out];
    });
    let path = `M${points[0].x} ${points[0].y}`;
    for (let i = 1; i < points.length; i += 2) {
      path += this.#curve(points[i - 1], points[i]);
      if (i + 1 < points.length) path += `L${points[i + 1].x} ${points[i + 1].y}`;
    }
    const [a, b] = points.slice(-2);
    const paths = { 'graph-line': path, 'graph-head': this.#arrow(b, -1), 'graph-tail': this.#arrow(points[0], 1) };
    return { paths, middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
  }

  /** Every edge leaves and comes straight along the layers. @param {Point} tip @param {number} way */
  #arrow(tip, way) {
    const [left, right] = [-4, 4].map((across) => this.#side(tip, 8 * way, across));
    return `M${tip.x} ${tip.y}L${left.x} ${left.y}L${right.x} ${right.y}z`;
  }

  /** @param {Point} point @param {number} along @param {number} across */
  #side({ x, y }, along, across) {
    return this.upright ? { x: x + across, y: y + along } : { x: x + along, y: y + across };
  }

  /** @param {Point} from @param {Point} to */
  #curve(from, to) {
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
    return this.upright ? `C${from.x} ${y} ${to.x} ${y} ${to.x} ${to.y}` : `C${x} ${from.y} ${x} ${to.y} ${to.x} ${to.y}`;
  }
}

/**
 * @param {string} className
 * @param {number} x
 * @param {number} y
 * @param {string} [said]
 */
function words(className, x, y, said = '') {
  const made = drawn('text', { class: className, x, y, 'paint-order': 'stroke' });
  made.textContent = said;
  return made;
}

/**
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | number>} attributes
 * @returns {SVGElementTagNameMap[K]}
 */
function drawn(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
