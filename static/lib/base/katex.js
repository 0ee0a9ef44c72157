import { element, libraryPath, loadScript } from './dom.js';

const SCRIPT = libraryPath('katex');

/** Whether a formula can be set without waiting. */
export function ready() {
  return Boolean(globalThis.katex);
}

/** Brings KaTeX, and its style, which pages without a formula of their own lack. */
export async function loadKatex() {
  await Promise.all([loadScript(SCRIPT), styled()]);
}

/** @param {string} latex @param {HTMLElement} place */
export function typeset(latex, place) {
  globalThis.katex.render(latex, place, { throwOnError: false, output: 'htmlAndMathml' });
  return place;
}

function styled() {
  if (document.querySelector('link[href*="katex"]')) return;
  document.head.append(element('link', { rel: 'stylesheet', href: SCRIPT.replace(/js$/, 'css') }));
}
