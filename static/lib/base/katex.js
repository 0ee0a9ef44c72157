import { libraryPath, loadScript } from './dom.js';

const SCRIPT = libraryPath('katex');

/** Whether a formula can be set without waiting. */
export function ready() {
  return Boolean(/** @type {any} */ (globalThis).katex);
}

/** Brings KaTeX; its style is that of the page. */
export async function loadKatex() {
  await loadScript(SCRIPT);
}

/** @param {string} latex @param {HTMLElement} place */
export function typeset(latex, place) {
  /** @type {any} */ (globalThis).katex.render(latex, place, { throwOnError: false, output: 'htmlAndMathml' });
  return place;
}
