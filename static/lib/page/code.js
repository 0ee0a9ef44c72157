/** A button on every listing that copies it. It has no words of its own, so that the listing's text is the program. */
import { copy } from '../base/copy.js';
import { element, setAria } from '../base/dom.js';
import { text } from '../base/text.js';

const DONE = 2500;

for (const listing of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('article pre, .figure-code'))) {
  const label = text('copyCode');
  const button = element('button', { type: 'button', className: 'copy-code', ariaLabel: label, title: label, onclick: () => take(listing, button) });
  listing.append(button);
}

/** @param {HTMLElement} listing @param {HTMLElement} button */
async function take(listing, button) {
  const done = await copy(listing.querySelector('code')?.textContent ?? '');
  say(button, done ? 'is-done' : '', text(done ? 'copied' : 'notCopiedCode'));
  setTimeout(() => say(button, '', text('copyCode')), DONE);
}

/** @param {HTMLElement} button @param {string} state @param {string} label */
function say(button, state, label) {
  button.className = `copy-code ${state}`;
  button.title = label;
  setAria(button, { label });
}
