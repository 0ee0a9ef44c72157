/**
 * Where surfaces are drawn. The one module that loads three.js, and the one renderer of a page: browsers give only a few
 * WebGL contexts, so each scene is handed the picture that was drawn for it, which also can be printed.
 */
import { element, libraryPath } from '../base/dom.js';

/** @typedef {any} Three what three.js exports, and what is made of it: the library comes without types */

/** @type {Promise<Renderer | null> | null} */
let opening = null;

/** Opens it once; null where the browser has no WebGL. */
export function openRenderer() {
  opening ??= open();
  opening.catch(() => (opening = null));
  return opening;
}

async function open() {
  const canvas = element('canvas'); // not one off the screen, on which not every browser has WebGL
  const context = canvas.getContext('webgl2');
  return context ? new Renderer(await import(libraryPath('three')), canvas, context) : null;
}

export class Renderer {
  #renderer;

  /** @param {Three} three @param {HTMLCanvasElement} canvas @param {WebGL2RenderingContext} context */
  constructor(three, canvas, context) {
    this.three = three;
    this.#renderer = new three.WebGLRenderer({ canvas, context });
    this.#renderer.setClearColor(0, 0);
    this.#renderer.localClippingEnabled = true;
  }

  /**
   * Draws a scene onto a canvas, which is for nothing else.
   * @param {Three} scene
   * @param {Three} camera
   * @param {HTMLCanvasElement} target
   * @param {number} width in pixels of the screen
   * @param {number} height
   */
  draw(scene, camera, target, width, height) {
    this.#renderer.setSize(width, height, false);
    this.#renderer.render(scene, camera);
    Object.assign(target, { width, height }); // which clears it
    target.getContext('2d')?.drawImage(this.#renderer.domElement, 0, 0);
  }
}

/** Resolves when an element is in the window, or as good as. @param {Element} element */
export function seen(element) {
  return new Promise((resolve) => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        resolve(element);
      },
      { rootMargin: '80px' },
    );
    watch.observe(element);
  });
}
