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
  if (wide.matches) stack(margin);
  else margin.notes.forEach(({ note }) => (note.style.top = ''));
}

/** Everything is measured before anything is moved. @param {Margin} margin */
function stack({ article, notes, figures }) {
  const origin = article.getBoundingClientRect().top;
  const obstacles = figures.map((figure) => span(figure, origin));
  const places = notes.flatMap(({ note, reference }) =>
    reference ? [{ note, height: note.offsetHeight, beside: span(reference, origin).top }] : [],
  );
  let free = 0;
  for (const { note, height, beside } of places) {
    let top = Math.max(free, beside);
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
