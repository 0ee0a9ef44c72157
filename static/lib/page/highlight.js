/** A word or symbol that names a thing in a figure: pointing at it lights the thing up. Figures hear "highlight-role". */
for (const event of ['pointerover', 'focusin']) document.addEventListener(event, (e) => tell(e, true));
for (const event of ['pointerout', 'focusout']) document.addEventListener(event, (e) => tell(e, false));

/**
 * @param {Event} event
 * @param {boolean} on
 */
function tell(event, on) {
  const word = /** @type {Element} */ (event.target).closest?.('[data-role], .katex [class*="role-"]');
  const role = word?.getAttribute('data-role') ?? /\brole-(\w+)/.exec(word?.className ?? '')?.[1];
  if (!role || word?.closest('figure')) return;
  document.dispatchEvent(new CustomEvent('highlight-role', { detail: { role, on } }));
}
