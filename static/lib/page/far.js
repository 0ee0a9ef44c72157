/** What css/page/far.css leaves until it comes near is laid out for whoever jumps, who then finds everything at its place. */
const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));

if (visit?.type !== 'navigate') findAgain();

/** For whoever is about to jump. */
export function layOutAll() {
  document.querySelector('article')?.classList.add('is-laid-out');
}

/** A browser remembers how far from the top the reader was; while the page is not that high it goes on trying. */
function findAgain() {
  const top = scrollY;
  const isHighEnough = top + innerHeight < document.documentElement.scrollHeight - 2;
  layOutAll();
  if (isHighEnough) scrollTo(scrollX, top);
}
