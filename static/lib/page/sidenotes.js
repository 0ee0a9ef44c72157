/**
 * Footnotes stand in the margin beside their place where the window is wide enough, each below the one before and below
 * any figure that reaches into the margin; elsewhere they stay a list at the end.
 */
const wide = matchMedia('(min-width: 68.75em)');
const article = document.querySelector('article');
const list = article?.querySelector('.footnotes');

if (article && list) {
  const place = () => stand(article, list);
  wide.addEventListener('change', place);
  new ResizeObserver(place).observe(article);
  document.fonts?.ready.then(place);
}

/** @param {HTMLElement} article @param {Element} list */
function stand(article, list) {
  list.classList.toggle('sidenotes', wide.matches);
  const notes = [...list.querySelectorAll('li')];
  notes.forEach((note) => (note.style.top = ''));
  if (wide.matches) stack(article, notes);
}

/** @param {HTMLElement} article @param {HTMLElement[]} notes */
function stack(article, notes) {
  const origin = article.getBoundingClientRect().top;
  const obstacles = [...article.querySelectorAll('figure')].map((figure) => span(figure, origin));
  let free = 0;
  for (const note of notes) {
    const reference = article.querySelector(`a[href="#${CSS.escape(note.id)}"]`);
    if (!reference) continue;
    const height = note.offsetHeight;
    let top = Math.max(free, span(reference, origin).top);
    for (const { top: from, bottom: to } of obstacles) if (top < to && top + height > from) top = to;
    note.style.top = `${top}px`;
    free = top + height + 12;
  }
}

/**
 * @param {Element} element
 * @param {number} origin
 */
function span(element, origin) {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top - origin, bottom: bottom - origin };
}
