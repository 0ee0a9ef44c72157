/** The opening page leads back to where the reader was, as lib/page/place.js has kept it. */
import { element } from '../base/dom.js';
import { recall } from '../base/storage.js';

const ways = /** @type {HTMLElement | null} */ (document.querySelector('.ways'));
const place = /** @type {{path: string, anchor: string, section: string, lang: string} | undefined} */ (recall('place'));
const lesson = /** @type {HTMLAnchorElement | undefined} */ (
  [...document.querySelectorAll('#contents li a')].find((link) => link.getAttribute('href') === `/${document.documentElement.lang}${place?.path}`)
);
if (ways && place && lesson) {
  const section = place.lang === document.documentElement.lang ? place.section : '';
  const words = [lesson.textContent ?? '', section].filter(Boolean).join(' · ');
  const link = element('a', { className: 'start', href: `${lesson.getAttribute('href')}#${place.anchor}` });
  link.append(ways.dataset.continue ?? '', element('small', {}, words));
  ways.querySelector('.start')?.classList.add('second');
  ways.prepend(link);
}
