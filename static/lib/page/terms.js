/**
 * A term's explanation, below the term while it is pointed at or has the focus; Escape closes it. The pointer may move
 * onto the explanation. A tap opens it, a second one follows the link to the glossary.
 */
const NOTE = 'term-note';
const LINGER = 250;

/** @type {HTMLElement | null} */
let explained = null;
let closing = 0;
let tapped = false;

for (const term of document.querySelectorAll('article a.term')) {
  if (!(term instanceof HTMLElement) || !term.title) continue;
  term.dataset.explanation = term.title;
  term.removeAttribute('title');
  term.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && show(term));
  term.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && hideSoon());
  term.addEventListener('pointerdown', (event) => (tapped = event.pointerType !== 'mouse' && explained !== term));
  term.addEventListener('focus', () => show(term));
  term.addEventListener('blur', hide);
  term.addEventListener('click', (event) => explainFirst(event, term));
}
addEventListener('keydown', (event) => event.key === 'Escape' && hide());
addEventListener('pointerdown', (event) => {
  if (explained && !explained.contains(/** @type {Node} */ (event.target))) hide();
});

/** @param {MouseEvent} event @param {HTMLElement} term */
function explainFirst(event, term) {
  if (!tapped) return;
  tapped = false;
  event.preventDefault();
  show(term);
}

/** @param {HTMLElement} term */
function show(term) {
  clearTimeout(closing);
  if (explained === term) return;
  hide();
  const note = Object.assign(document.createElement('p'), { id: NOTE, className: NOTE });
  note.setAttribute('role', 'tooltip');
  note.textContent = term.dataset.explanation ?? '';
  note.addEventListener('pointerenter', () => clearTimeout(closing));
  note.addEventListener('pointerleave', hideSoon);
  term.setAttribute('aria-describedby', NOTE);
  const article = /** @type {HTMLElement} */ (term.closest('article'));
  article.append(note);
  place(note, term.getClientRects(), article.getBoundingClientRect());
  explained = term;
}

/**
 * Under the last line of the term, and within the text's width.
 * @param {HTMLElement} note
 * @param {DOMRectList} lines
 * @param {DOMRect} article
 */
function place(note, lines, article) {
  const line = lines[lines.length - 1];
  const left = Math.min(line.left - article.left, article.width - note.offsetWidth);
  note.style.left = `${Math.max(0, left)}px`;
  note.style.top = `${line.bottom - article.top}px`;
}

/** Leaves time to reach the explanation. */
function hideSoon() {
  clearTimeout(closing);
  closing = setTimeout(hide, LINGER);
}

function hide() {
  clearTimeout(closing);
  document.getElementById(NOTE)?.remove();
  explained?.removeAttribute('aria-describedby');
  explained = null;
}
