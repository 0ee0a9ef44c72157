/** A term's explanation, below the term while it is pointed at or has the focus; Escape closes it. */
const NOTE = 'term-note';

/** @type {HTMLElement | null} */
let open = null;

for (const term of document.querySelectorAll('article a.term')) {
  if (!(term instanceof HTMLElement) || !term.title) continue;
  term.dataset.explanation = term.title;
  term.removeAttribute('title');
  for (const event of ['pointerenter', 'focus', 'click']) term.addEventListener(event, () => show(term));
  for (const event of ['pointerleave', 'blur']) term.addEventListener(event, hide);
}
addEventListener('keydown', (event) => event.key === 'Escape' && hide());

/** @param {HTMLElement} term */
function show(term) {
  if (open === term) return;
  hide();
  const note = Object.assign(document.createElement('p'), { id: NOTE, className: NOTE });
  note.setAttribute('role', 'tooltip');
  note.textContent = term.dataset.explanation ?? '';
  term.setAttribute('aria-describedby', NOTE);
  const article = /** @type {HTMLElement} */ (term.closest('article'));
  article.append(note);
  place(note, term.getClientRects(), article.getBoundingClientRect());
  open = term;
}

/** Under the last line of the term, and within the text's width. */
function place(note, lines, article) {
  const line = lines[lines.length - 1];
  const left = Math.min(line.left - article.left, article.width - note.offsetWidth);
  note.style.left = `${Math.max(0, left)}px`;
  note.style.top = `${line.bottom - article.top}px`;
}

function hide() {
  document.getElementById(NOTE)?.remove();
  open?.removeAttribute('aria-describedby');
  open = null;
}
