/**
 * The theme: the system's, light or dark. The server reads the cookie and writes the page accordingly; here the button
 * goes from one to the next. Dispatches "theme-change" on document whenever the colours change.
 */
import { text } from '../base/text.js';

const THEMES = ['', 'light', 'dark'];
const TEXTS = /** @type {Record<string, string>} */ ({ '': 'themeSystem', light: 'themeLight', dark: 'themeDark' });
/** @type {Record<string, string>} */
const MEDIA = { '': 'screen and (prefers-color-scheme: dark)', light: 'not all', dark: 'screen' };
const A_YEAR = 365 * 24 * 60 * 60;

const root = document.documentElement;
const button = document.getElementById('theme');
const dark = /** @type {HTMLLinkElement} */ (document.getElementById('dark'));
const system = matchMedia('(prefers-color-scheme: dark)');

button?.addEventListener('click', () => {
  const next = THEMES[(THEMES.indexOf(chosen()) + 1) % THEMES.length];
  choose(next);
  remember(next);
});
system.addEventListener('change', announce);
addEventListener('beforeprint', () => paint('light'));
addEventListener('afterprint', () => paint(chosen()));

function chosen() {
  return root.dataset.theme ?? '';
}

/** @param {string} theme */
function choose(theme) {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  button?.setAttribute('aria-label', text(TEXTS[theme]));
  button?.setAttribute('title', text(TEXTS[theme]));
  paint(theme);
}

/** @param {string} theme */
function paint(theme) {
  dark.media = MEDIA[theme];
  announce();
}

function announce() {
  document.dispatchEvent(new CustomEvent('theme-change'));
}

/** @param {string} theme */
function remember(theme) {
  document.cookie = `theme=${theme}; Path=/; SameSite=Lax; Max-Age=${theme ? A_YEAR : 0}`;
}
