/**
 * What css/page/far.css keeps out of the first layout is laid out in idle time, a little at once. Then the page is as high as
 * it will be, and whoever jumps finds everything at its place.
 */
const AT_ONCE = 200;

const far = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('article > :nth-child(n + 9)')]);
const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));

if (visit?.type !== 'navigate') findAgain();
else if ('requestIdleCallback' in window) addEventListener('load', soon);
else layOutAll();

/** For whoever is about to jump. */
export function layOutAll() {
  far.splice(0).forEach(layOut);
}

/** A browser remembers how far from the top the reader was; while the page is not that high it goes on trying. */
function findAgain() {
  const top = scrollY;
  const isHighEnough = top + innerHeight < document.documentElement.scrollHeight - 2;
  layOutAll();
  if (isHighEnough) scrollTo(scrollX, top);
}

function soon() {
  requestIdleCallback(layOutSome);
}

/** As many elements as a slow phone lays out between two frames. */
function layOutSome() {
  for (let elements = 0; far.length > 0 && elements < AT_ONCE; ) {
    const block = /** @type {HTMLElement} */ (far.shift());
    layOut(block);
    elements += block.getElementsByTagName('*').length;
  }
  if (far.length > 0) requestAnimationFrame(soon);
}

/** @param {HTMLElement} block */
function layOut(block) {
  block.style.setProperty('content-visibility', 'visible');
}
