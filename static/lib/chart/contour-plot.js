/** A landscape seen from above: contour lines, heights as colours if there are any, and what a figure draws over them. */
import { colourBar } from './colour-bar.js';
import { clipAround, drawLabels, labelsOf } from './contour-labels.js';
import { element, setAria } from '../base/dom.js';
import { heightMap } from './height-map.js';
import { legendEntry } from './marks.js';
import { cividisText, lineColour, shareOf } from './palette.js';
import { Pen } from './pen.js';
import { tickText, ticks } from '../base/round.js';

/**
 * @import { Axis, Highlight, Mark } from './chart.js'
 * @import { Point } from './pen.js'
 */

/** Beyond this the scales of the axes differ; up to it a circle is round, and a gradient stands upright on its contour. */
const MOST_OBLONG = 4;
const FONT = 12;
const QUIET = 0.6;

/**
 * `quiet` lines step back behind what is drawn over them; a contour's `share` takes the place of its height's for the
 * colour.
 * `range` are the heights at the ends of the colours. `heights` fill the map with colours, which a colour bar explains;
 * without them the lines carry the colours. `overlays` are drawn in turn, clipped to the map. `marks` name what they
 * draw, in the legend. `drawn` are the lines of the overlays that heights must not cover.
 * @typedef {{level: number, lines: [number, number][][], share?: number}} Contour
 * @typedef {{x: Axis, y: Axis, range: [number, number],
 *   contours: Contour[], quiet?: boolean,
 *   heights?: import('./height-map.js').Heights, valueTitle?: string,
 *   overlays?: ((pen: Pen) => void)[], drawn?: Point[][], marks?: Mark[]}} Map
 */

export class ContourPlot {
  #map = /** @type {Map | null} */ (null);
  #area = { left: 0, top: 0, width: 0, height: 0 };
  #margin = 0;
  #lit = '';
  #frame = 0;
  #picture = /** @type {HTMLCanvasElement | null} */ (null);

  /**
   * @param {HTMLElement} box keeps its size whatever is drawn
   * @param {(plot: ContourPlot) => void} laidOut called when the axes may have moved
   */
  constructor(box, laidOut = () => {}) {
    this.laidOut = laidOut;
    this.canvas = element('canvas', { role: 'img' });
    this.legend = element('div', { className: 'figure-legend', ariaHidden: 'true' });
    this.frame = element('div', { className: 'figure-canvas' }, this.canvas);
    box.append(this.legend, this.frame);
    new ResizeObserver(() => this.#draw()).observe(this.frame);
    document.addEventListener('theme-change', () => this.#draw());
    document.addEventListener('highlight-role', (event) => this.#light(/** @type {CustomEvent<Highlight>} */ (event).detail));
  }

  /** @param {Map} map */
  show(map) {
    if (map.heights !== this.#map?.heights) this.#picture = map.heights ? heightMap(map.heights, map.range) : null;
    this.#map = map;
    const entries = (map.marks ?? []).filter(({ quiet }) => !quiet).map(legendEntry);
    this.legend.replaceChildren(...entries);
    this.redraw();
  }

  /** Draws again what the overlays show, once for each frame of the screen. */
  redraw() {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  /** What a reader hears in place of the picture. @param {string} sentence */
  describe(sentence) {
    setAria(this.canvas, { label: sentence });
  }

  /** The ends of both axes. @returns {{x: [number, number], y: [number, number]}} */
  get window() {
    const { x, y } = /** @type {Map} */ (this.#map);
    return { x: [x.min, x.max], y: [y.min, y.max] };
  }

  /** The pixel of a point, within the canvas. @param {Point} point */
  pixel = ({ x, y }) => {
    const { left, top, width, height } = this.#area;
    const { x: across, y: up } = this.window;
    return { left: left + width * shareOf(x, across), top: top + height * (1 - shareOf(y, up)) };
  };

  /** The point under a pointer, which may lie outside the map. @param {MouseEvent} event */
  under(event) {
    const box = this.canvas.getBoundingClientRect();
    const { left, top, width, height } = this.#area;
    const across = (event.clientX - box.left - left) / width;
    const up = 1 - (event.clientY - box.top - top) / height;
    const { x, y } = this.window;
    return { x: x[0] * (1 - across) + x[1] * across, y: y[0] * (1 - up) + y[1] * up };
  }

  /** Whether a point lies on the map. @param {Point} point */
  holds({ x, y }) {
    const { x: across, y: up } = this.window;
    return x >= across[0] && x <= across[1] && y >= up[0] && y <= up[1];
  }

  /** Tells the point that a mouse passes, and null when it has left the map. */
  onHover(/** @type {(point: Point | null) => void} */ listener) {
    const tell = (/** @type {PointerEvent} */ event) => {
      if (event.pointerType !== 'mouse' || !this.#map) return;
      const point = this.under(event);
      listener(event.buttons === 0 && this.holds(point) ? point : null);
    };
    this.frame.addEventListener('pointermove', tell);
    this.frame.addEventListener('pointerleave', () => this.#map && listener(null));
  }

  /** @param {Highlight} highlight */
  #light({ role, on }) {
    this.#lit = on ? role : '';
    this.redraw();
  }

  #draw() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#map || this.frame.clientWidth === 0) return;
    const { context, width, height } = this.#clean();
    this.#layOut(context, width, height);
    const pen = new Pen(context, this.pixel, this.#lit);
    this.#drawAxes(pen);
    this.#inside(pen);
    if (this.#map.heights) colourBar(pen, this.#area, this.#map.range, this.#map.valueTitle ?? '');
    this.laidOut(this);
  }

  #clean() {
    const { clientWidth: width, clientHeight: height } = this.frame;
    const scale = Math.max(2, devicePixelRatio);
    Object.assign(this.canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
    Object.assign(this.canvas.style, { width: `${width}px`, height: `${height}px` });
    const context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext('2d'));
    context.scale(scale, scale);
    context.font = `${FONT}px ${getComputedStyle(this.canvas).fontFamily}`;
    return { context, width, height };
  }

  /**
   * The largest map that leaves room for the numbers, in its own proportions unless it is very oblong.
   * @param {CanvasRenderingContext2D} context
   * @param {number} width
   * @param {number} height
   */
  #layOut(context, width, height) {
    const { x, y, heights } = /** @type {Map} */ (this.#map);
    const numbers = ticks(y.min, y.max, 6).map((value) => context.measureText(tickText(value)).width);
    const title = context.measureText(y.title).width;
    const left = Math.ceil(Math.max(...numbers, 12) + title) + 17;
    const room = { width: width - left - (heights ? 66 : 10), height: height - 44 - 8 };
    const proportion = (y.max - y.min) / (x.max - x.min);
    const free = proportion > MOST_OBLONG || proportion < 1 / MOST_OBLONG;
    const across = free ? room.width : Math.min(room.width, room.height / proportion);
    const up = free ? room.height : across * proportion;
    const [aside, above] = [(room.width - across) / 2, (room.height - up) / 2];
    this.#area = { left: left + aside, top: 8 + above, width: across, height: up };
    this.#margin = left;
  }

  /** @param {Pen} pen */
  #drawAxes({ context, style }) {
    const { left, top, width, height } = this.#area;
    const { x, y } = /** @type {Map} */ (this.#map);
    context.fillStyle = style.getPropertyValue('--muted');
    Object.assign(context, { textAlign: 'center', textBaseline: 'top' });
    const bottom = top + height;
    for (const value of ticks(x.min, x.max, Math.min(10, width / 44)))
      context.fillText(tickText(value), this.pixel({ x: value, y: 0 }).left, bottom + 7);
    context.fillText(x.title, left + width / 2, bottom + 26);
    Object.assign(context, { textAlign: 'right', textBaseline: 'middle' });
    for (const value of ticks(y.min, y.max, Math.min(10, height / 30)))
      context.fillText(tickText(value), left - 7, this.pixel({ x: 0, y: value }).top);
    context.textAlign = 'left';
    context.fillText(y.title, left - this.#margin, top + height / 2);
  }

  /** @param {Pen} pen */
  #inside(pen) {
    const { left, top, width, height } = this.#area;
    const { context } = pen;
    context.save();
    context.beginPath();
    context.rect(left, top, width, height);
    context.clip();
    if (this.#picture) this.#drawHeights(context);
    else this.#drawGrid(pen);
    const labels = this.#drawLines(pen);
    for (const overlay of this.#map?.overlays ?? []) overlay(pen);
    drawLabels(pen, labels);
    context.restore();
    Object.assign(context, { strokeStyle: pen.colour('--edge'), lineWidth: 1 });
    context.setLineDash([]);
    context.strokeRect(left, top, width, height);
  }

  /**
   * Each height is the middle of a spot of colour, so the picture reaches half a spot over the rim.
   * @param {CanvasRenderingContext2D} context
   */
  #drawHeights(context) {
    const { left, top, width, height } = this.#area;
    const picture = /** @type {HTMLCanvasElement} */ (this.#picture);
    const { width: columns, height: rows } = picture;
    const [across, up] = [width / (columns - 1), height / (rows - 1)];
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, left - across / 2, top - up / 2, width + across, height + up);
  }

  /** @param {Pen} pen */
  #drawGrid(pen) {
    const { x, y } = this.window;
    const look = { colour: pen.colour('--role-grid'), width: 1, rim: false };
    for (const at of ticks(...x, 10)) pen.line(y.map((end) => ({ x: at, y: end })), look);
    for (const at of ticks(...y, 10)) pen.line(x.map((end) => ({ x: end, y: at })), look);
  }

  /** Draws them and returns their labels, which stand over everything. @param {Pen} pen */
  #drawLines(pen) {
    const { contours, range, quiet, drawn } = /** @type {Map} */ (this.#map);
    const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
    const colour = (/** @type {number} */ share) => {
      if (!this.#picture) return lineColour(share, dark);
      return share < 0.5 ? 'rgb(255 255 255 / 0.6)' : 'rgb(0 0 0 / 0.5)';
    };
    const lines = contours.map(({ level, lines, share = shareOf(level, range) }) => ({
      text: tickText(level),
      colour: colour(share),
      ground: this.#picture ? cividisText(shareOf(level, range)) : pen.colour('--paper'),
      lines: lines.map((line) => line.map(([x, y]) => ({ x, y }))),
    }));
    const look = { width: this.#picture ? 1 : 1.4, rim: false, dash: [] };
    const labels = labelsOf(lines, this.pixel, this.#area, drawn);
    pen.context.save();
    clipAround(pen, labels, this.#area);
    pen.context.globalAlpha = quiet ? QUIET : 1;
    for (const { lines: some, colour } of lines) for (const line of some) pen.line(line, { ...look, colour });
    pen.context.restore();
    return labels;
  }
}
