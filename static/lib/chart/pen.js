/** Draws in the coordinates of a plot, in the colours of roles. What it draws has a rim of paper, to be seen on any ground. */
import { outlineOf, styleOf } from './marks.js';

const RIM = 2;

/**
 * A point of the plot, its place on the canvas in pixels, and how a line looks.
 * @typedef {{x: number, y: number}} Point
 * @typedef {{left: number, top: number}} Place
 * @typedef {{role?: string, colour?: string, width?: number, dash?: number[], rim?: boolean}} Look
 */

export class Pen {
  /**
   * @param {CanvasRenderingContext2D} context
   * @param {(point: Point) => Place} pixel
   * @param {string} [lit] the role that a word in the text points at
   */
  constructor(context, pixel, lit = '') {
    this.context = context;
    this.pixel = pixel;
    this.lit = lit;
    this.style = getComputedStyle(context.canvas);
  }

  /** @param {string} name of a CSS variable */
  colour(name) {
    return this.style.getPropertyValue(name).trim();
  }

  /**
   * A line through points; one that is not finite is a gap.
   * @param {Point[]} points
   * @param {Look} look
   */
  line(points, look) {
    const path = new Path2D();
    let drawing = false;
    for (const point of points) {
      const { left, top } = this.pixel(point);
      const there = Number.isFinite(left) && Number.isFinite(top);
      if (there && drawing) path.lineTo(left, top);
      else if (there) path.moveTo(left, top);
      drawing = there;
    }
    this.#stroke(path, look);
  }

  /**
   * A dot, or with `hollow` a ring.
   * @param {Point} at
   * @param {{role: string, size?: number, hollow?: boolean}} look
   */
  dot(at, { role, size = 6, hollow = false }) {
    const { left, top } = this.pixel(at);
    if (!Number.isFinite(left) || !Number.isFinite(top)) return;
    const circle = new Path2D();
    circle.arc(left, top, size + this.#extra(role), 0, 2 * Math.PI);
    if (hollow) return this.#stroke(circle, { role, width: 2.5, dash: [] });
    this.#stroke(circle, { colour: this.colour('--paper'), width: 2 * RIM, rim: false });
    this.context.fillStyle = this.#look(role).colour;
    this.context.fill(circle);
  }

  /** The marker of a role. @param {Point} at @param {{role: string, size?: number}} look */
  marker(at, { role, size = 4 }) {
    const pixel = this.pixel(at);
    if (!Number.isFinite(pixel.left) || !Number.isFinite(pixel.top)) return;
    const { colour, marker } = this.#look(role);
    const outline = outlineOf(marker, pixel, size + this.#extra(role));
    this.#once(outline, this.colour('--paper'), 2 * RIM, []);
    this.context.fillStyle = colour;
    this.context.fill(outline);
  }

  /**
   * An arrow, its head at the second point.
   * @param {Point} from
   * @param {Point} to
   * @param {Look & {head?: number}} look
   */
  arrow(from, to, { head = 7, ...look }) {
    const [tail, tip] = [this.pixel(from), this.pixel(to)];
    const angle = Math.atan2(tip.top - tail.top, tip.left - tail.left);
    const size = Math.min(head, Math.hypot(tip.top - tail.top, tip.left - tail.left) * 0.6);
    const path = new Path2D();
    path.moveTo(tail.left, tail.top);
    path.lineTo(tip.left, tip.top);
    for (const side of [-0.45, 0.45]) {
      path.moveTo(tip.left, tip.top);
      path.lineTo(tip.left - size * Math.cos(angle + side), tip.top - size * Math.sin(angle + side));
    }
    this.#stroke(path, { dash: [], ...look });
  }

  /** @param {Path2D} path @param {Look} look */
  #stroke(path, { role = '', colour = '', width = 0, dash, rim = true }) {
    const own = this.#look(role);
    const thickness = (width || own.width) + this.#extra(role);
    Object.assign(this.context, { lineJoin: 'round', lineCap: 'round' });
    if (rim) this.#once(path, this.colour('--paper'), thickness + 2 * RIM - 1, []);
    this.#once(path, colour || own.colour, thickness, dash ?? own.dash);
  }

  /** @param {Path2D} path @param {string} colour @param {number} width @param {number[]} dash */
  #once(path, colour, width, dash) {
    this.context.strokeStyle = colour;
    this.context.lineWidth = width;
    this.context.setLineDash(dash);
    this.context.stroke(path);
  }

  /** @param {string} role */
  #look(role) {
    return styleOf({ role, label: '', data: [] }, this.style);
  }

  /** @param {string} role */
  #extra(role) {
    return role !== '' && role === this.lit ? 2 : 0;
  }
}
