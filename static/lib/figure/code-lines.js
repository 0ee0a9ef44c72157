import { element } from '../base/dom.js';

/** The lines of a listing that is positioned, each in an element of its own, so that the current one can be marked. */
export class CodeLines {
  /** @param {HTMLElement} listing */
  constructor(listing) {
    this.listing = listing;
    const code = /** @type {HTMLElement} */ (listing.querySelector('code'));
    this.lines = linesOf([...code.childNodes]);
    code.replaceChildren(...this.lines);
  }

  /** Marks the lines that read like one of these, and brings them into view within the listing. @param {string[]} wanted */
  mark(wanted) {
    for (const line of this.lines) {
      const current = wanted.includes(statement(line));
      line.classList.toggle('is-current', current);
      if (current) line.setAttribute('aria-current', 'step');
      else line.removeAttribute('aria-current');
    }
    this.#reveal(this.lines.find((line) => line.classList.contains('is-current')));
  }

  /** Scrolls the listing, never the page. @param {HTMLElement | undefined} line */
  #reveal(line) {
    if (!line) return;
    const { clientHeight, scrollTop } = this.listing;
    const { offsetTop, offsetHeight } = line;
    const above = offsetTop < scrollTop + 2 * offsetHeight;
    const below = offsetTop > scrollTop + clientHeight - 3 * offsetHeight;
    if (above || below) this.listing.scrollTop = offsetTop - clientHeight / 2;
  }
}

/** @param {ChildNode[]} nodes text, and elements that stay within a line */
function linesOf(nodes) {
  const lines = [element('span', { className: 'code-line' })];
  for (const node of nodes) {
    const [first, ...others] = node instanceof Text ? (node.data.match(/[^\n]*\n|[^\n]+/g) ?? []) : [node];
    lines.at(-1)?.append(first ?? '');
    for (const line of others) lines.push(element('span', { className: 'code-line' }, line));
    if (node instanceof Text && node.data.endsWith('\n')) lines.push(element('span', { className: 'code-line' }));
  }
  return lines.filter((line) => line.textContent !== '');
}

/** @param {HTMLElement} line */
function statement(line) {
  return (line.textContent ?? '').replace(/#.*$/s, '').trim();
}
