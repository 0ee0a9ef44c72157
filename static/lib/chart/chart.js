/**
 * Plots. The one module that touches Chart.js; everyone else speaks of roles, points and axes.
 */
import { element, libraryPath, loadScript, setAria } from '../base/dom.js';
import { legendEntry, styleOf } from './marks.js';
import { tickText } from '../base/round.js';

/** @import { Point } from './pen.js' */

const TURN = 180;
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * One thing drawn. `dash` and `marker` take the place of the role's own; `moving` lets it glide to its next place;
 * `quiet` leaves it out of the legend. A height of null is a gap.
 * @typedef {{x: number, y: number | null}} Datum
 * @typedef {{role: string, label: string, data: Datum[], line?: boolean, dash?: number[],
 *   width?: number, marker?: string, size?: number, faint?: boolean, moving?: boolean, quiet?: boolean}} Mark
 *
 * @typedef {{min: number, max: number, title: string, logarithmic?: boolean}} Axis
 *
 * @typedef {{marks: Mark[], x: Axis, y: Axis}} Picture
 *
 * @typedef {{role: string, on: boolean}} Highlight what "highlight-role" tells
 */

export class Plot {
  #chart;
  #picture = /** @type {Picture | null} */ (null);
  #lit = '';
  #turn = 0;

  /**
   * @param {HTMLElement} box keeps its size whatever is drawn
   * @param {(plot: Plot) => void} laidOut called when the axes have moved
   */
  static async in(box, laidOut = () => {}) {
    await loadScript(libraryPath('chart'));
    return new Plot(box, laidOut);
  }

  /** @param {HTMLElement} box @param {(plot: Plot) => void} laidOut */
  constructor(box, laidOut) {
    this.canvas = element('canvas', { role: 'img' });
    this.legend = element('div', { className: 'figure-legend', ariaHidden: 'true' });
    this.frame = element('div', { className: 'figure-canvas' }, this.canvas);
    box.append(this.legend, this.frame);
    this.#chart = new /** @type {any} */ (globalThis).Chart(
      this.canvas,
      configuration(() => laidOut(this)),
    );
    document.addEventListener('theme-change', () => this.#redraw());
    document.addEventListener('highlight-role', (event) => this.#light(/** @type {CustomEvent<Highlight>} */ (event).detail));
    for (const event of ['beforeprint', 'afterprint']) addEventListener(event, () => this.#chart.resize());
  }

  /**
   * @param {Picture} picture
   * @param {boolean} [gliding] whether what may move glides there
   */
  show(picture, gliding = false) {
    cancelAnimationFrame(this.#turn);
    this.legend.replaceChildren(
      ...picture.marks.filter(({ quiet, data }) => !quiet && data.length > 0).map(legendEntry),
    );
    const from = this.#picture;
    if (gliding && from && !reducedMotion.matches) this.#glide(from, picture, performance.now());
    else this.#draw(picture);
  }

  /** @param {Picture} from @param {Picture} to @param {number} start */
  #glide(from, to, start) {
    const share = Math.min(1, (performance.now() - start) / TURN);
    this.#draw(share < 1 ? between(from, to, 1 - (1 - share) ** 3) : to);
    if (share < 1) this.#turn = requestAnimationFrame(() => this.#glide(from, to, start));
  }

  /** What a reader hears in place of the picture. @param {string} sentence */
  describe(sentence) {
    setAria(this.canvas, { label: sentence });
  }

  /** The pixel of a point, within the canvas. @param {Point} point @returns {import('./pen.js').Place} */
  pixel({ x, y }) {
    const { x: across, y: up } = this.#chart.scales;
    return { left: across.getPixelForValue(x), top: up.getPixelForValue(y) };
  }

  /** The place on the x axis under a pointer. @param {MouseEvent} event @returns {number} */
  xUnder(event) {
    return this.#chart.scales.x.getValueForPixel(event.clientX - this.canvas.getBoundingClientRect().left);
  }

  /** Tells the place on the x axis that a pointer passes or taps. @param {(x: number) => void} listener */
  onHover(listener) {
    const tell = (/** @type {MouseEvent} */ event) => this.#picture && listener(this.xUnder(event));
    this.canvas.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && tell(event));
    this.canvas.addEventListener('click', tell);
  }

  /** @param {Highlight} highlight */
  #light({ role, on }) {
    this.#lit = on ? role : '';
    this.#redraw();
  }

  #redraw() {
    if (this.#picture) this.#draw(this.#picture);
  }

  /** @param {Picture} picture */
  #draw(picture) {
    this.#picture = picture;
    const style = getComputedStyle(this.canvas);
    this.#chart.data.datasets = picture.marks.map((mark, i) => dataset(mark, i, style, this.#lit));
    this.#chart.options.scales = { x: scale(picture.x, style), y: scale(picture.y, style) };
    this.#chart.update('none');
  }
}

/**
 * A picture on the way from one to another: whatever moves is part of the way there.
 * @param {Picture} from
 * @param {Picture} to
 * @param {number} share
 */
function between(from, to, share) {
  /** @type {(a: number | null, b: number | null) => number} */
  const middle = (a, b) => Number(a) + (Number(b) - Number(a)) * share;
  const glided = (/** @type {Mark} */ mark) => {
    const old = from.marks.find(({ label }) => label === mark.label)?.data ?? [];
    if (!mark.moving || old.length !== mark.data.length) return mark;
    return { ...mark, data: mark.data.map(({ x, y }, i) => ({ x: middle(old[i].x, x), y: middle(old[i].y, y) })) };
  };
  return { ...to, marks: to.marks.map(glided) };
}

/** @param {() => void} laidOut */
function configuration(laidOut) {
  return {
    type: 'line',
    data: { datasets: [] },
    options: {
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      events: [],
      animation: false,
      layout: { padding: { top: 6, right: 10 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false }, decimation: { enabled: false } },
    },
    plugins: [{ id: 'laidOut', afterLayout: laidOut }],
  };
}

/** @param {Mark} mark @param {number} i @param {CSSStyleDeclaration} style @param {string} lit the role that is pointed at */
function dataset(mark, i, style, lit) {
  const { colour, dash, marker, width } = styleOf(mark, style);
  const strong = lit !== '' && lit === mark.role;
  return {
    label: mark.label,
    data: mark.data,
    order: -i,
    showLine: mark.line ?? true,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: width + (strong ? 2 : 0),
    borderDash: dash,
    pointStyle: marker || false,
    pointRadius: marker ? (mark.size ?? 4) + (strong ? 2 : 0) : 0,
    pointBackgroundColor: mark.faint ? style.getPropertyValue('--paper') : colour,
    clip: 4,
  };
}

/** @param {Axis} axis @param {CSSStyleDeclaration} style */
function scale({ min, max, title, logarithmic }, style) {
  const muted = style.getPropertyValue('--muted');
  const grid = style.getPropertyValue('--role-grid');
  return {
    type: logarithmic ? 'logarithmic' : 'linear',
    min,
    max,
    title: { display: true, text: title, color: muted, font: { family: style.fontFamily, size: 13 } },
    border: { display: false },
    grid: { color: (/** @type {{tick?: {value: number}}} */ { tick }) => (tick?.value === 0 ? muted : grid), drawTicks: false },
    ticks: {
      color: muted,
      padding: 6,
      maxRotation: 0,
      autoSkipPadding: 14,
      includeBounds: false,
      font: { family: style.fontFamily, size: 12 },
      callback: logarithmic ? power({ min, max }) : tickText,
    },
  };
}

/**
 * Names powers of ten: each, or every second or third where there are many; and 2 and 5 where there are few.
 * @param {{min: number, max: number}} axis
 */
function power({ min, max }) {
  const decades = Math.log10(max / min);
  const every = decades > 12 ? 3 : decades > 5 ? 2 : 1;
  return (/** @type {number} */ value) => {
    const exponent = Math.floor(Math.log10(value) + 1e-9);
    const digit = Number((value / 10 ** exponent).toPrecision(6));
    if (digit !== 1) return decades < 2 && (digit === 2 || digit === 5) ? tickText(value) : null;
    return exponent % every === 0 ? powerText(exponent) : null;
  };
}

/** @param {number} exponent */
function powerText(exponent) {
  if (exponent === 0 || exponent === 1) return String(10 ** exponent);
  return '10' + String(exponent).replace(/./g, (digit) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(digit)]);
}
