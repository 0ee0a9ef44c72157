import { element } from '../base/dom.js';
import { replaced } from '../base/lists.js';
import { tickText, ticks } from '../base/round.js';

/** @import { Place } from '../chart/pen.js' */
/** @import { Three } from './renderer.js' */

/** How far outside the box numbers and names stand. */
const NUMBERS = 0.11;
const NAMES = 0.34;

/**
 * The floor and the walls at the back with their lines, and the numbers along the edges in front. Which walls are at the
 * back depends on where the box is seen from.
 */
export class SceneAxes {
  #walls = /** @type {{grid: Three, outward: number[]}[]} */ ([]);
  #labels = /** @type {{span: HTMLElement, axis: number, value: number | null}[]} */ ([]);

  /**
   * @param {Three} three
   * @param {HTMLElement} box of the labels
   * @param {import('./space.js').Space} space
   * @param {string[]} titles
   * @param {string} colour of the lines
   */
  constructor(three, box, space, titles, colour) {
    this.space = space;
    this.group = new three.Group();
    const marks = space.ranges.map(([low, high], axis) => ticks(low, high, axis === 2 ? 5 : 6));
    const material = new three.LineBasicMaterial({ color: colour });
    for (const axis of [0, 1, 2]) {
      for (const side of axis === 2 ? [-1] : [-1, 1]) this.#addWall(three, axis, side, marks, material);
      this.#addLabels(axis, marks[axis], titles[axis]);
    }
    box.replaceChildren(...this.#labels.map(({ span }) => span));
  }

  /** @param {Three} three @param {number} axis @param {number} side @param {number[][]} marks @param {Three} material */
  #addWall(three, axis, side, marks, material) {
    const [one, other] = [0, 1, 2].filter((each) => each !== axis);
    const half = this.space.sizes.map((size) => size / 2);
    const points = /** @type {number[]} */ ([]);
    for (const [along, across] of [
      [one, other],
      [other, one],
    ]) {
      const middle = this.space.ranges.map(([low]) => low);
      const places = marks[along].map((value) => this.space.at(...replaced(middle, along, value))[along]);
      for (const place of [-half[along], ...places, half[along]])
        for (const end of [-half[across], half[across]]) {
          const point = [0, 0, 0];
          point[axis] = side * half[axis];
          point[along] = place;
          point[across] = end;
          points.push(...point);
        }
    }
    const geometry = new three.BufferGeometry();
    geometry.setAttribute('position', new three.Float32BufferAttribute(points, 3));
    const grid = new three.LineSegments(geometry, material);
    this.#walls.push({ grid, outward: replaced([0, 0, 0], axis, side) });
    this.group.add(grid);
  }

  /** @param {number} axis @param {number[]} values @param {string} title */
  #addLabels(axis, values, title) {
    /** @type {(words: string, value: number | null) => {span: HTMLElement, axis: number, value: number | null}} */
    const label = (words, value) => ({ span: element('span', { className: value === null ? 'scene-title' : 'scene-number' }, words), axis, value });
    this.#labels.push(...values.map((value) => label(tickText(value), value)), label(title, null));
  }

  /**
   * Shows what belongs to this view.
   * @param {{x: number, y: number}} eye where it is seen from
   * @param {(point: number[]) => Place} project to shares of the picture
   */
  face(eye, project) {
    for (const { grid, outward } of this.#walls) grid.visible = outward[2] < 0 || outward[0] * eye.x + outward[1] * eye.y < 0;
    const front = [Math.sign(eye.x) || 1, Math.sign(eye.y) || 1];
    for (const { span, axis, value } of this.#labels) {
      const { left, top } = project(this.#place(axis, value, front, project));
      span.style.left = `${(100 * left).toFixed(2)}%`;
      span.style.top = `${(100 * top).toFixed(2)}%`;
    }
  }

  /**
   * x and y stand along the floor in front, z at the upright edge that is farthest left.
   * @param {number} axis
   * @param {number | null} value
   * @param {number[]} front
   * @param {(point: number[]) => Place} project
   */
  #place(axis, value, front, project) {
    const half = this.space.sizes.map((size) => size / 2);
    const out = value === null ? NAMES : NUMBERS;
    const middle = this.space.ranges.map(([low]) => low);
    const along = value === null ? (axis === 2 ? half[2] + 0.16 : 0) : this.space.at(...replaced(middle, axis, value))[axis];
    if (axis === 2) {
      const edges = [
        [front[0], -front[1]],
        [-front[0], front[1]],
      ].map(([x, y]) => ({ x: x * half[0], y: y * half[1], left: project([x * half[0], y * half[1], 0]).left }));
      const { x, y } = edges[0].left < edges[1].left ? edges[0] : edges[1];
      const share = value === null ? 1 : 1 + NUMBERS;
      return [x * share, y * share, along];
    }
    const other = 1 - axis;
    const point = [0, 0, -half[2] - out / 4];
    point[axis] = along;
    point[other] = front[other] * (half[other] + out);
    return point;
  }
}
