/**
 * A box that scrolls is a stop for the keyboard; one whose content fits is none. What is not laid out yet (css/page/far.css) has
 * no content that could be measured, and stays what it is.
 */
const boxes = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('article :is(pre, .math-display, .table-scroll)[tabindex]')]);
const laidOut = new WeakSet();
const fit = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(/** @type {HTMLElement} */ (target))));
document.addEventListener('contentvisibilityautostatechange', follow);
boxes.forEach((box) => fit.observe(box));
document.fonts?.ready.then(() => boxes.forEach(mark));

/** @param {Event} event */
function follow(event) {
  const { target, skipped } = /** @type {ContentVisibilityAutoStateChangeEvent & {target: HTMLElement}} */ (event);
  if (skipped) laidOut.delete(target);
  else laidOut.add(target);
  boxes.filter((box) => target.contains(box)).forEach(mark);
}

/** @param {HTMLElement} box */
function mark(box) {
  const block = box.closest('article > *');
  if (block && getComputedStyle(block).contentVisibility === 'auto' && !laidOut.has(block)) return;
  if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0;
  else if (box !== document.activeElement) box.removeAttribute('tabindex');
}
