import { element, loadScript } from './dom.js';

const KATEX = '/webjars/katex/0.18.11/dist/katex';

/** Whether a formula can be set without waiting. */
export function ready() {
  return Boolean(globalThis.katex);
}

/** Brings KaTeX, and its style, which pages without a formula of their own lack. */
export async function loadKatex() {
  await Promise.all([loadScript(`${KATEX}.min.js`), styled()]);
}

/** @param {string} latex @param {HTMLElement} place */
export function typeset(latex, place) {
  globalThis.katex.render(latex, place, { throwOnError: false, output: 'htmlAndMathml' });
  return place;
}

function styled() {
  if (document.querySelector('link[href*="katex"]')) return;
  document.head.append(element('link', { rel: 'stylesheet', href: `${KATEX}.min.css` }));
}
