/** A box that scrolls is a stop for the keyboard; one whose content fits is none. */
const boxes = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('article :is(pre, .math-display, .table-scroll)[tabindex]')]);
const fit = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(/** @type {HTMLElement} */ (target))));
boxes.forEach((box) => fit.observe(box));
document.fonts?.ready.then(() => boxes.forEach(mark));

/** @param {HTMLElement} box */
function mark(box) {
  if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0;
  else if (box !== document.activeElement) box.removeAttribute('tabindex');
}
