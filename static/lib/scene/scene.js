/** A landscape in space: a surface to turn, with lines, planes and points on it. */
import { element, setAria } from '../base/dom.js';
import { Orbit } from './orbit.js';
import { SceneAxes } from './axes.js';
import { SceneObjects, discarded } from './objects.js';
import { Space } from './space.js';
import { openRenderer, seen } from './renderer.js';
import { surfaceMesh } from './surface-mesh.js';
import { text } from '../base/text.js';

/** @import { Point } from '../chart/pen.js' */

const DISTANCE = 5;
const NUMBERS = 95;
const SHIFT = 0.03;
const FIELD = 28;
const coarse = matchMedia('(pointer: coarse)');

/**
 * `levels` are the heights of contour lines; a `pale` surface lets lines on it stand out.
 * @typedef {{heights: import('../chart/height-map.js').Heights, range: [number, number], levels: number[], titles: string[],
 *   pale?: boolean}} Land
 */

export class Scene {
  #scene;
  #camera;
  #things;
  #land = /** @type {Land | null} */ (null);
  #space = /** @type {Space | null} */ (null);
  #surface = /** @type {import('./renderer.js').Three} */ (null);
  #axes = /** @type {SceneAxes | null} */ (null);
  #shown = /** @type {import('./objects.js').Contents} */ ({});
  #frame = 0;

  /**
   * Loads what it needs when the box is seen. Null, and a sentence in the box, where that cannot be.
   * @param {HTMLElement} box
   * @returns {Promise<Scene | null>}
   */
  static async in(box) {
    box.append(element('p', { className: 'scene-note' }, text('loading')));
    await seen(box);
    const renderer = await openRenderer().catch(() => undefined);
    box.replaceChildren();
    if (renderer) return new Scene(box, renderer);
    box.classList.add('is-without-scene');
    box.append(element('p', { className: 'scene-note', role: 'status' }, text(renderer === null ? 'noWebgl' : 'noScene')));
    return null;
  }

  /** @param {HTMLElement} box @param {import('./renderer.js').Renderer} renderer */
  constructor(box, renderer) {
    const { three } = renderer;
    this.renderer = renderer;
    this.canvas = element('canvas', { className: 'scene', role: 'img', tabIndex: 0 });
    this.labels = element('div', { className: 'scene-labels', ariaHidden: 'true' });
    this.orbit = new Orbit(this.canvas, () => this.redraw());
    this.frame = element('div', { className: 'figure-canvas' }, this.canvas, this.labels, this.#buttons());
    const hint = element('p', { className: 'figure-legend' }, text(coarse.matches ? 'turnByTouch' : 'turnByMouse'));
    box.append(hint, this.frame);
    this.#scene = new three.Scene();
    this.#things = new SceneObjects(three, this.canvas);
    this.#camera = new three.PerspectiveCamera(FIELD, 1, 0.1, 40);
    this.#camera.up.set(0, 0, 1);
    this.#light();
    this.#watch();
  }

  #light() {
    const { three } = this.renderer;
    const sun = new three.DirectionalLight(0xffffff, 1.5);
    sun.position.set(-1.5, 1, 3);
    this.#scene.add(new three.AmbientLight(0xffffff, 2.1), sun, this.#things.group);
  }

  #watch() {
    new ResizeObserver(() => this.redraw()).observe(this.frame);
    document.addEventListener('theme-change', () => this.#repaint());
    addEventListener('beforeprint', () => this.#draw());
  }

  #buttons() {
    /** @type {(key: string, sign: string, act: () => void) => HTMLElement} */
    const button = (key, sign, act) =>
      element('button', { type: 'button', ariaLabel: text(key), title: text(key), onclick: act }, sign);
    return element(
      'div',
      { className: 'scene-buttons', role: 'group', ariaLabel: text('view') },
      button('zoomIn', '+', () => this.orbit.zoom(1.25)),
      button('zoomOut', '−', () => this.orbit.zoom(0.8)),
      button('resetView', '⟲', () => this.orbit.reset()),
    );
  }

  /** @param {Land} land */
  show(land) {
    if (land.heights === this.#land?.heights) return;
    this.#land = land;
    const { x, y } = land.heights;
    const ends = (/** @type {number[]} */ axis) => /** @type {[number, number]} */ ([axis[0], axis[axis.length - 1]]);
    this.#space = new Space(ends(x), ends(y), land.range);
    this.#repaint();
  }

  /** What is in the scene beside the surface. @param {import('./objects.js').Contents} things */
  place(things) {
    this.#shown = things;
    this.#replace();
  }

  /** @param {string} sentence */
  describe(sentence) {
    setAria(this.canvas, { label: `${sentence} ${text('turnByKeys')}` });
  }

  redraw() {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  /** The place on the surface under a pointer, null where there is none. @param {MouseEvent} event @returns {Point | null} */
  under(event) {
    if (!this.#surface || !this.#space) return null;
    const { three } = this.renderer;
    const box = this.canvas.getBoundingClientRect();
    const across = ((event.clientX - box.left) / box.width) * 2 - 1;
    const up = 1 - ((event.clientY - box.top) / box.height) * 2;
    const ray = new three.Raycaster();
    ray.setFromCamera(new three.Vector2(across, up), this.#camera);
    const top = this.#space.sizes[2] / 2 + 1e-3;
    const hit = ray.intersectObject(this.#surface).find((/** @type {import('./renderer.js').Three} */ { point }) => Math.abs(point.z) <= top);
    return hit ? this.#space.placeOf(hit.point) : null;
  }

  /** Tells the place that a mouse passes, and null when it has left the surface. */
  onHover(/** @type {(point: Point | null) => void} */ listener) {
    this.canvas.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse') listener(event.buttons === 0 ? this.under(event) : null);
    });
    this.canvas.addEventListener('pointerleave', () => listener(null));
  }

  /** Tells the place that is clicked or tapped. */
  onPick(/** @type {(point: Point) => void} */ listener) {
    this.canvas.addEventListener('click', (event) => {
      const point = this.orbit.clicked ? this.under(event) : null;
      if (point) listener(point);
    });
  }

  #repaint() {
    if (!this.#land || !this.#space) return;
    const { three } = this.renderer;
    for (const old of [this.#surface, this.#axes?.group]) if (old) this.#scene.remove(discarded(old));
    const paper = this.#land.pale ? this.#colour('--paper') : '';
    this.#surface = surfaceMesh(three, this.#space, this.#land, paper, this.#lid());
    const grid = this.#colour('--hairline');
    this.#axes = new SceneAxes(three, this.labels, this.#space, this.#land.titles, grid);
    this.#scene.add(this.#surface, this.#axes.group);
    this.#replace();
  }

  /** Nothing stands out above or below the box. */
  #lid() {
    const { three } = this.renderer;
    const half = /** @type {Space} */ (this.#space).sizes[2] / 2 + 1e-3;
    return [1, -1].map((side) => new three.Plane(new three.Vector3(0, 0, side), half));
  }

  #replace() {
    if (!this.#space) return;
    this.#things.show(this.#shown, this.#space, this.#lid());
    this.redraw();
  }

  /** @param {string} name */
  #colour(name) {
    return getComputedStyle(this.canvas).getPropertyValue(name).trim();
  }

  #draw() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { clientWidth: width, clientHeight: height } = this.frame;
    if (!this.#space || width === 0) return;
    const scale = Math.max(2, devicePixelRatio);
    this.#aim(width, height);
    this.renderer.draw(this.#scene, this.#camera, this.canvas, Math.round(width * scale), Math.round(height * scale));
  }

  /**
   * The numbers keep their size and need room in a narrow picture, most of it at the left.
   * @param {number} width
   * @param {number} height
   */
  #aim(width, height) {
    const aspect = width / height;
    const { turn, tilt, zoom } = this.orbit.view;
    const far = (DISTANCE * Math.max(1, 1.17 / aspect) * (1 + NUMBERS / width)) / zoom;
    this.#camera.aspect = aspect;
    this.#camera.setViewOffset(width, height, -SHIFT * width, 0, width, height);
    this.#camera.position.set(
      far * Math.cos(tilt) * Math.cos(turn),
      far * Math.cos(tilt) * Math.sin(turn),
      far * Math.sin(tilt),
    );
    this.#camera.lookAt(0, 0, -0.08);
    this.#camera.updateProjectionMatrix();
    this.#camera.updateMatrixWorld();
    const { Vector3 } = this.renderer.three;
    this.#axes?.face(this.#camera.position, (point) => {
      const { x, y } = new Vector3(...point).project(this.#camera);
      return { left: (x + 1) / 2, top: (1 - y) / 2 };
    });
  }
}
