/** A landscape in space: a surface to turn, with lines, planes and points on it. */
import { element } from './dom.js';
import { Orbit } from './orbit.js';
import { SceneAxes } from './scene-axes.js';
import { Space } from './space.js';
import { openStudio, seen } from './studio.js';
import { surfaceMesh } from './surface-mesh.js';
import { text } from './text.js';
import { tube } from './tube.js';

const DISTANCE = 6;
const FIELD = 28;
const HIDDEN = 0.45;
const coarse = matchMedia('(pointer: coarse)');

/**
 * Things in the scene, at places of the landscape.
 * @typedef {{x: number, y: number, z: number}} Spot
 * @typedef {{at: Spot, role: string, size?: number}} Ball
 * @typedef {{points: Spot[], role: string, width?: number, upright: 'x' | 'y'}} Wire in a plane of constant x or y
 * @typedef {{axis: 'x' | 'y', at: number}} Sheet
 * @typedef {{heights: import('./height-map.js').Heights, range: [number, number], levels: number[], titles: string[]}} Land
 */

export class Scene {
  #scene;
  #camera;
  #things;
  #land = /** @type {Land | null} */ (null);
  #space = /** @type {Space | null} */ (null);
  #surface = /** @type {any} */ (null);
  #axes = /** @type {SceneAxes | null} */ (null);
  #shown = /** @type {{balls: Ball[], wires: Wire[], sheets: Sheet[]}} */ ({ balls: [], wires: [], sheets: [] });
  #frame = 0;

  /**
   * Loads what it needs when the box is seen. Null, and a sentence in the box, where that cannot be.
   * @param {HTMLElement} box
   * @returns {Promise<Scene | null>}
   */
  static async in(box) {
    box.append(element('p', { className: 'scene-note' }, text('loading')));
    await seen(box);
    const studio = await openStudio().catch(() => undefined);
    box.replaceChildren();
    if (studio) return new Scene(box, studio);
    box.classList.add('is-without-scene');
    box.append(element('p', { className: 'scene-note', role: 'status' }, text(studio === null ? 'noWebgl' : 'noScene')));
    return null;
  }

  /** @param {HTMLElement} box @param {import('./studio.js').Studio} studio */
  constructor(box, studio) {
    const { three } = studio;
    this.studio = studio;
    this.canvas = element('canvas', { className: 'scene', role: 'img', tabIndex: 0 });
    this.labels = element('div', { className: 'scene-labels', ariaHidden: 'true' });
    this.orbit = new Orbit(this.canvas, () => this.redraw());
    this.frame = element('div', { className: 'figure-canvas' }, this.canvas, this.labels, this.#buttons());
    const hint = element('p', { className: 'figure-legend' }, text(coarse.matches ? 'turnByTouch' : 'turnByMouse'));
    box.append(hint, this.frame);
    this.#scene = new three.Scene();
    this.#things = new three.Group();
    this.#camera = new three.PerspectiveCamera(FIELD, 1, 0.1, 40);
    this.#camera.up.set(0, 0, 1);
    this.#light();
    this.#watch();
  }

  #light() {
    const { three } = this.studio;
    const sun = new three.DirectionalLight(0xffffff, 1.5);
    sun.position.set(-1.5, 1, 3);
    this.#scene.add(new three.AmbientLight(0xffffff, 2.1), sun, this.#things);
  }

  #watch() {
    new ResizeObserver(() => this.redraw()).observe(this.frame);
    document.addEventListener('theme-change', () => this.#repaint());
    addEventListener('beforeprint', () => this.#draw());
  }

  #buttons() {
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
    const ends = (axis) => /** @type {[number, number]} */ ([axis[0], axis[axis.length - 1]]);
    this.#space = new Space(ends(x), ends(y), land.range);
    this.#repaint();
  }

  /** What is in the scene beside the surface. @param {Partial<{balls: Ball[], wires: Wire[], sheets: Sheet[]}>} things */
  place({ balls = [], wires = [], sheets = [] }) {
    this.#shown = { balls, wires, sheets };
    this.#replace();
  }

  /** @param {string} sentence */
  describe(sentence) {
    this.canvas.ariaLabel = `${sentence} ${text('turnByKeys')}`;
  }

  redraw() {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  /** The place on the surface under a pointer, null where there is none. @param {PointerEvent | MouseEvent} event */
  under(event) {
    if (!this.#surface || !this.#space) return null;
    const { three } = this.studio;
    const box = this.canvas.getBoundingClientRect();
    const across = ((event.clientX - box.left) / box.width) * 2 - 1;
    const up = 1 - ((event.clientY - box.top) / box.height) * 2;
    const ray = new three.Raycaster();
    ray.setFromCamera(new three.Vector2(across, up), this.#camera);
    const top = this.#space.sizes[2] / 2 + 1e-3;
    const hit = ray.intersectObject(this.#surface).find(({ point }) => Math.abs(point.z) <= top);
    return hit ? this.#space.placeOf(hit.point) : null;
  }

  /** Tells the place that a mouse passes, and null when it has left the surface. */
  onHover(/** @type {(point: {x: number, y: number} | null) => void} */ listener) {
    this.canvas.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse') listener(event.buttons === 0 ? this.under(event) : null);
    });
    this.canvas.addEventListener('pointerleave', () => listener(null));
  }

  /** Tells the place that is clicked or tapped. */
  onPick(/** @type {(point: {x: number, y: number}) => void} */ listener) {
    this.canvas.addEventListener('click', (event) => {
      const point = this.orbit.clicked ? this.under(event) : null;
      if (point) listener(point);
    });
  }

  #repaint() {
    if (!this.#land || !this.#space) return;
    const { three } = this.studio;
    for (const old of [this.#surface, this.#axes?.group]) if (old) this.#scene.remove(discarded(old));
    this.#surface = surfaceMesh(three, this.#space, this.#land.heights, this.#land.levels, this.#lid());
    const grid = this.#colour('--hairline');
    this.#axes = new SceneAxes(three, this.labels, this.#space, this.#land.titles, grid);
    this.#scene.add(this.#surface, this.#axes.group);
    this.#replace();
  }

  /** Nothing stands out above or below the box. */
  #lid() {
    const { three } = this.studio;
    const half = /** @type {Space} */ (this.#space).sizes[2] / 2 + 1e-3;
    return [1, -1].map((side) => new three.Plane(new three.Vector3(0, 0, side), half));
  }

  #replace() {
    if (!this.#space) return;
    for (const old of [...this.#things.children]) this.#things.remove(discarded(old));
    const { balls, wires, sheets } = this.#shown;
    for (const sheet of sheets) this.#addSheet(sheet);
    for (const wire of wires) this.#addWire(wire);
    for (const ball of balls) this.#addBall(ball);
    this.redraw();
  }

  #addBall({ at, role, size = 0.036 }) {
    const place = this.#at(at);
    if (!place.every(Number.isFinite) || Math.abs(place[2]) > this.#space.sizes[2]) return;
    const { three } = this.studio;
    const floor = [place[0], place[1], -this.#space.sizes[2] / 2];
    this.#addBoth(new three.SphereGeometry(size, 24, 16).translate(...place), role);
    this.#addBoth(tube(three, [floor, place], [1, 0, 0], size / 6), role);
  }

  #addWire({ points, role, width = 0.014, upright }) {
    const normal = upright === 'x' ? [1, 0, 0] : [0, 1, 0];
    this.#addBoth(tube(this.studio.three, points.map((point) => this.#at(point)), normal, width), role);
  }

  #addSheet({ axis, at }) {
    const { three } = this.studio;
    const i = axis === 'x' ? 0 : 1;
    const [width, height] = [this.#space.sizes[1 - i], this.#space.sizes[2]];
    const sheet = new three.PlaneGeometry(width, height).rotateX(Math.PI / 2);
    if (axis === 'x') sheet.rotateZ(Math.PI / 2);
    const place = this.#at({ x: at, y: at, z: 0 })[i];
    sheet.translate(...[0, 0, 0].with(i, place));
    const look = { color: this.#colour('--muted'), transparent: true, depthWrite: false };
    this.#things.add(new three.Mesh(sheet, new three.MeshBasicMaterial({ ...look, opacity: 0.16, side: three.DoubleSide })));
    this.#things.add(new three.LineSegments(new three.EdgesGeometry(sheet), new three.LineBasicMaterial({ ...look, opacity: 0.7 })));
  }

  /** What the surface hides shines through it. */
  #addBoth(geometry, role) {
    const { three } = this.studio;
    const look = { color: this.#colour(`--role-${role}`), clippingPlanes: this.#lid() };
    const hidden = { ...look, transparent: true, opacity: HIDDEN, depthFunc: three.GreaterDepth, depthWrite: false };
    this.#things.add(new three.Mesh(geometry, new three.MeshBasicMaterial(look)));
    this.#things.add(new three.Mesh(geometry, new three.MeshBasicMaterial(hidden)));
  }

  #at({ x, y, z }) {
    return /** @type {Space} */ (this.#space).at(x, y, z);
  }

  #colour(name) {
    return getComputedStyle(this.canvas).getPropertyValue(name).trim();
  }

  #draw() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { clientWidth: width, clientHeight: height } = this.frame;
    if (!this.#space || width === 0) return;
    const scale = Math.max(2, devicePixelRatio);
    this.#aim(width / height);
    this.studio.draw(this.#scene, this.#camera, this.canvas, Math.round(width * scale), Math.round(height * scale));
  }

  #aim(aspect) {
    const { turn, tilt, zoom } = this.orbit.view;
    const far = (DISTANCE * Math.max(1, 1.05 / aspect)) / zoom;
    this.#camera.aspect = aspect;
    this.#camera.position.set(
      far * Math.cos(tilt) * Math.cos(turn),
      far * Math.cos(tilt) * Math.sin(turn),
      far * Math.sin(tilt),
    );
    this.#camera.lookAt(0, 0, -0.08);
    this.#camera.updateProjectionMatrix();
    this.#camera.updateMatrixWorld();
    const { Vector3 } = this.studio.three;
    this.#axes?.face(this.#camera.position, (point) => {
      const { x, y } = new Vector3(...point).project(this.#camera);
      return { left: (x + 1) / 2, top: (1 - y) / 2 };
    });
  }
}

/** Frees what the graphics card holds of it. */
function discarded(thing) {
  thing.traverse(({ geometry, material }) => {
    geometry?.dispose();
    material?.map?.dispose();
    material?.dispose();
  });
  return thing;
}
