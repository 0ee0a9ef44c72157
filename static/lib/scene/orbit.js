import { drag } from '../base/drag.js';

const FIRST = { turn: -1.1, tilt: 0.6, zoom: 1 };
const FLATTEST = 0.02;
const STEEPEST = Math.PI / 2 - 0.001;
const CLICK = 4;
const STEP = Math.PI / 24;
const TOUCHES = /** @type {const} */ (['touchstart', 'touchmove']);
const RELEASES = /** @type {const} */ (['pointerup', 'pointercancel']);

/**
 * From where a scene is seen. A mouse turns it by dragging; one finger turns it sideways, so that an upright swipe still
 * scrolls the page; two fingers turn, tilt and zoom; so do the arrow keys, + and −, and 0 goes back to the first view.
 */
export class Orbit {
  view = { ...FIRST };
  #fingers = /** @type {Map<number, PointerEvent>} */ (new Map());

  /**
   * @param {HTMLElement} stage
   * @param {() => void} moved
   */
  constructor(stage, moved) {
    this.moved = moved;
    this.stage = stage;
    stage.addEventListener('keydown', (event) => this.#key(event));
    stage.addEventListener('pointerdown', (event) => this.#press(event));
    stage.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    for (const type of TOUCHES)
      stage.addEventListener(type, (event) => event.touches.length > 1 && event.preventDefault(), { passive: false });
    for (const type of RELEASES)
      stage.addEventListener(type, (event) => this.#fingers.delete(event.pointerId));
    stage.addEventListener('pointermove', (event) => this.#finger(event));
  }

  /** Whether what the pointer did since its press was no drag. */
  clicked = true;

  reset() {
    this.#go(FIRST);
  }

  /** @param {number} times */
  zoom(times) {
    this.#go({ ...this.view, zoom: this.view.zoom * times });
  }

  /** @param {number} right @param {number} up */
  #turn(right, up) {
    const { turn, tilt, zoom } = this.view;
    this.#go({ turn: turn - right, tilt: tilt + up, zoom });
  }

  /** @param {typeof FIRST} view */
  #go({ turn, tilt, zoom }) {
    this.view = {
      turn,
      tilt: Math.min(STEEPEST, Math.max(FLATTEST, tilt)),
      zoom: Math.min(4, Math.max(0.6, zoom)),
    };
    this.moved();
  }

  /** @param {PointerEvent} event */
  #press(event) {
    this.clicked = true;
    if (event.pointerType === 'touch') this.#fingers.set(event.pointerId, event);
    if (event.button !== 0 || event.pointerType === 'touch') return;
    this.stage.focus({ preventScroll: true });
    let last = event;
    drag(this.stage, event, (moved) => {
      if (Math.hypot(moved.clientX - event.clientX, moved.clientY - event.clientY) > CLICK) this.clicked = false;
      if (!this.clicked) this.#turn(this.#share(moved.clientX - last.clientX), this.#share(moved.clientY - last.clientY));
      last = moved;
    });
  }

  /** A turn by half a circle is as far as the scene is wide. @param {number} pixels */
  #share(pixels) {
    return (Math.PI * pixels) / this.stage.clientWidth;
  }

  /** @param {PointerEvent} event */
  #finger(event) {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    this.#fingers.set(event.pointerId, event);
    const [right, down] = [event.clientX - before.clientX, event.clientY - before.clientY];
    if (Math.hypot(right, down) > 1) this.clicked = false;
    const other = [...this.#fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    if (!other) return this.#turn(this.#share(right), 0);
    this.#turn(this.#share(right / 2), this.#share(down / 2));
    this.zoom(apart(event, other) / apart(before, other));
  }

  /** A plain wheel scrolls the page; a pinch on a touchpad is a wheel with Control. @param {WheelEvent} event */
  #wheel(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoom(Math.exp(-event.deltaY / 150));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moves = /** @type {Record<string, () => void>} */ ({
      ArrowLeft: () => this.#turn(STEP, 0),
      ArrowRight: () => this.#turn(-STEP, 0),
      ArrowUp: () => this.#turn(0, STEP),
      ArrowDown: () => this.#turn(0, -STEP),
      '+': () => this.zoom(1.2),
      '=': () => this.zoom(1.2),
      '-': () => this.zoom(1 / 1.2),
      0: () => this.reset(),
    });
    if (!(event.key in moves)) return;
    event.preventDefault();
    moves[event.key]();
  }
}

/** @param {PointerEvent} a @param {PointerEvent} b */
function apart(a, b) {
  return Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
}
