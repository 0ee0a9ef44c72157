/**
 * Footnotes stand in the margin beside their place where the window is wide enough, each below the one before and below
 * any figure that reaches into the margin; elsewhere they stay a list at the end.
 */
const wide = matchMedia('(min-width: 68.75em)');
const article = document.querySelector('article');
const list = article?.querySelector('.footnotes');

if (article && list) {
  const notes = [...list.querySelectorAll('li')].map((note) => ({
    note,
    reference: article.querySelector(`a[href="#${CSS.escape(note.id)}"]`),
  }));
  const figures = [...article.querySelectorAll('figure')];
  const place = () => stand({ article, list, notes, figures });
  wide.addEventListener('change', place);
  new ResizeObserver(place).observe(article);
  document.fonts?.ready.then(place);
}

/**
 * @typedef {{article: HTMLElement, list: Element, notes: {note: HTMLElement, reference: Element | null}[], figures: Element[]}} Margin
 * @param {Margin} margin
 */
function stand(margin) {
  margin.list.classList.toggle('sidenotes', wide.matches);
  margin.notes.forEach(({ note }) => (note.style.top = ''));
  if (wide.matches) stack(margin);
}

/** @param {Margin} margin */
function stack({ article, notes, figures }) {
  const origin = article.getBoundingClientRect().top;
  const obstacles = figures.map((figure) => span(figure, origin));
  let free = 0;
  for (const { note, reference } of notes) {
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
