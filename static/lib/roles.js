/** A word that names a thing in a figure: pointing at it lights the thing up. Figures listen to "highlight-role". */
for (const event of ['pointerover', 'focusin']) document.addEventListener(event, (e) => tell(e, true));
for (const event of ['pointerout', 'focusout']) document.addEventListener(event, (e) => tell(e, false));

/**
 * @param {Event} event
 * @param {boolean} on
 */
function tell(event, on) {
  const word = /** @type {Element} */ (event.target).closest?.('[data-role]');
  if (!(word instanceof HTMLElement) || word.closest('figure')) return;
  document.dispatchEvent(new CustomEvent('highlight-role', { detail: { role: word.dataset.role, on } }));
}
