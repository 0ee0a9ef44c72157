/**
 * Where the reader is. The fragment is `#<anchor>?<query>`: the anchor is a place on the page, the query the state of its
 * figures. Following a link within the page keeps the query; the language switch keeps both.
 */
import { parse, settle } from '../base/fragment.js';
import { lastIndex } from '../base/lists.js';
import { layOutAll } from './far.js';
import { forget, keep, recall } from '../base/storage.js';

const rail = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('.rail li a')]);
const headings = rail.map((link) => document.getElementById(anchorOf(link)));
const bar = document.querySelector('.bar');
const languageLink = /** @type {HTMLAnchorElement | null} */ (document.getElementById('language'));

/** Where the language was switched, until the other page is there. */
const SWITCH = 'switch';

let scheduled = false;
let remembered = -1;
let before = scrollY;
let height = 0;
addEventListener('scroll', markSoon, { passive: true });
addEventListener('resize', markSoon);
document.addEventListener('click', keepState);
for (const event of ['pointerdown', 'focus', 'click']) languageLink?.addEventListener(event, followedSoon);
languageLink?.addEventListener('click', () => keep(SWITCH, landmark()));
addEventListener('hashchange', goToAnchor);
goToAnchor();
returnToLandmark();
mark();

/** @param {{hash: string}} link */
function anchorOf(link) {
  const { anchor } = parse(link.hash);
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The browser itself finds only an anchor without a query. */
function goToAnchor() {
  if (!parse().hasState) return;
  layOutAll();
  document.getElementById(anchorOf(location))?.scrollIntoView();
}

/** @param {MouseEvent} event */
function keepState(event) {
  const link = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (event.target).closest('a[href^="#"]'));
  const query = parse().parameters.toString();
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !query || !plain || event.defaultPrevented) return;
  const target = document.getElementById(anchorOf(link));
  if (!target) return;
  event.preventDefault();
  history.pushState(null, '', `${link.hash}?${query}`);
  layOutAll();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

/** The heading nearest above the middle of the window, and where it stands. Both languages have it under the same id. */
function landmark() {
  const all = [...document.querySelectorAll('article :is(h2, h3)[id]')];
  const last = lastIndex(all, (place) => place.getBoundingClientRect().top < innerHeight / 2);
  return last < 0 ? null : { path: pathAfterLanguage(), id: all[last].id, top: all[last].getBoundingClientRect().top };
}

/** The switch of languages keeps the place to the line, whatever the other text's length. */
function returnToLandmark() {
  /** @type {ReturnType<typeof landmark> | undefined} */
  const kept = recall(SWITCH);
  forget(SWITCH);
  if (!kept || kept.path !== pathAfterLanguage()) return;
  const settled = () => scrollBy({ top: (document.getElementById(kept.id)?.getBoundingClientRect().top ?? kept.top) - kept.top, behavior: 'instant' });
  layOutAll();
  settled();
  addEventListener('load', () => requestAnimationFrame(settled), { once: true });
}

function pathAfterLanguage() {
  return location.pathname.replace(/^\/\w+/, '');
}

/** The bar is away while the reader goes on, and there once they turn back; what the page itself moves is no turn. */
function moveBar() {
  const { scrollHeight } = document.documentElement;
  if (scrollHeight === height && Math.abs(scrollY - before) < 6) return;
  if (scrollHeight === height) bar?.classList.toggle('is-away', scrollY > before && scrollY > 80);
  before = scrollY;
  height = scrollHeight;
}

function markSoon() {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(mark);
}

/** The current section is the last one whose heading has passed the upper third of the window. */
function mark() {
  scheduled = false;
  moveBar();
  const current = currentSection();
  rail.forEach((link, i) => {
    if (i === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  });
  updateLanguageLink();
  rememberPlace(current);
}

/** For the opening page, which leads back there. @param {number} current */
function rememberPlace(current) {
  if (current < 0 || current === remembered) return;
  remembered = current;
  const path = pathAfterLanguage();
  if (path.length > 1) keep('place', { lang: document.documentElement.lang, path, anchor: headings[current]?.id ?? '', section: rail[current].textContent });
}

function currentSection() {
  const atTheEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  if (atTheEnd) return headings.length - 1;
  return lastIndex(headings, (heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3);
}

function followedSoon() {
  settle();
  updateLanguageLink();
}

function updateLanguageLink() {
  if (!languageLink) return;
  const anchor = headings[currentSection()]?.id ?? '';
  const query = parse().parameters.toString();
  const hash = query ? `#${anchor}?${query}` : anchor && `#${anchor}`;
  languageLink.href = languageLink.pathname + hash;
}
