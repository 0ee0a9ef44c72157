import { shareOf } from '../chart/palette.js';

const HEIGHT = 1.15;
const MOST_OBLONG = 4;

/**
 * The box in which a landscape stands: two units along its longer side, x to the east, y to the north, z up, its middle
 * in the origin. East and north have one scale unless the window is very oblong.
 */
export class Space {
  /**
   * @param {[number, number]} x
   * @param {[number, number]} y
   * @param {[number, number]} z
   */
  constructor(x, y, z) {
    const proportion = (y[1] - y[0]) / (x[1] - x[0]);
    const free = proportion > MOST_OBLONG || proportion < 1 / MOST_OBLONG;
    this.ranges = [x, y, z];
    this.sizes = free ? [2, 2, HEIGHT] : [2 * Math.min(1, 1 / proportion), 2 * Math.min(1, proportion), HEIGHT];
  }

  /**
   * Where a place of the landscape stands in the box. What is far above or below stays near: it is out of sight, and a
   * graphics card cannot hold just any number.
   * @param {...number} place its x, y and z
   */
  at(...place) {
    return place.map((value, i) => {
      const share = Math.min(3, Math.max(-2, shareOf(value, this.ranges[i])));
      return (share - 0.5) * this.sizes[i];
    });
  }

  /** The place on the map under a point of the box. @param {import('../chart/pen.js').Point} point */
  placeOf({ x, y }) {
    const back = (/** @type {number} */ value, /** @type {number} */ i) => {
      const share = value / this.sizes[i] + 0.5;
      return this.ranges[i][0] * (1 - share) + this.ranges[i][1] * share;
    };
    return { x: back(x, 0), y: back(y, 1) };
  }
}
