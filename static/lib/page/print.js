/**
 * Printing. A page can't make the browser wait once it prints, so Ctrl+P is answered here: first all figures are built,
 * then the page is printed. By the browser's menu, a figure that was never scrolled to is printed as its description.
 */
import { allDrawn, mountAll } from './mount.js';

const LONGEST = 8000;
const header = /** @type {HTMLElement | null} */ (document.querySelector('.lesson > header'));

addEventListener('beforeprint', () => {
  mountAll();
  if (header) header.dataset.address = location.href;
});
addEventListener('keydown', (event) => {
  const asked = event.key === 'p' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!asked || allDrawn()) return;
  event.preventDefault();
  mountAll();
  printWhenDrawn(performance.now() + LONGEST);
});

/** @param {number} deadline after which a figure that has no answer holds nothing up */
function printWhenDrawn(deadline) {
  if (allDrawn() || performance.now() > deadline) requestAnimationFrame(() => print());
  else requestAnimationFrame(() => printWhenDrawn(deadline));
}
