/** What a reader can take along of a figure: its address, and the code that shows it in a page of their own. */
import { element } from '../base/dom.js';
import { changes, link } from '../base/fragment.js';
import { text } from '../base/text.js';

/** @import { Figure } from './figure.js' */

const SAID = 5000;
const OTHERS_MAY = /frame-ancestors 'self' \S/;

/** @param {Figure} figure */
export function ways(figure) {
  const said = element('span', { className: 'figure-said', role: 'status' });
  let timer = 0;
  const say = (/** @type {string} */ words) => {
    said.textContent = words;
    clearTimeout(timer);
    timer = setTimeout(() => (said.textContent = ''), SAID);
  };
  const copyLink = () => copyAddress(figure).then(say);
  return [button(text('copyLink'), copyLink), said, frame(figure, say)];
}

/** @param {Figure} figure */
async function copyAddress({ id, state, initial }) {
  const address = link(id, state, initial);
  const copied = await copy(address);
  if (!copied) location.hash = new URL(address).hash;
  return text(copied ? 'copied' : 'notCopied');
}

/** @param {Figure} figure @param {(words: string) => void} say */
function frame(figure, say) {
  const code = element('textarea', { readOnly: true, rows: 3, ariaLabel: text('embedCode'), onfocus: () => code.select() });
  const copyCode = async () => {
    code.value = frameCode(figure);
    if (await copy(code.value)) say(text('embedCopied'));
    else code.focus();
  };
  const box = element('div', { className: 'take-embed', hidden: true }, code, button(text('copyEmbed'), copyCode));
  offerFrame(figure, box, code);
  return box;
}

/**
 * Only where a page of somebody else may show the figure, which its policy says.
 * @param {Figure} figure
 * @param {HTMLElement} embed
 * @param {HTMLTextAreaElement} code
 */
async function offerFrame(figure, embed, code) {
  const answer = await fetch(framePath(figure), { method: 'HEAD' }).catch(() => null);
  if (!OTHERS_MAY.test(answer?.headers.get('Content-Security-Policy') ?? '')) return;
  code.value = frameCode(figure);
  embed.hidden = false;
}

/** @param {Figure} figure */
function framePath({ id }) {
  return `/embed/${document.documentElement.lang}/${id}`;
}

/** @param {Figure} figure as it is now */
function frameCode(figure) {
  const { id, element: shown, state, initial } = figure;
  const query = changes(id, state, initial).toString();
  const frame = element('iframe', {
    src: `${location.origin}${framePath(figure)}${query && `#?${query}`}`,
    title: shown.querySelector('.figure-title')?.lastElementChild?.textContent ?? '',
    width: '100%',
    height: String(Math.ceil(shown.offsetHeight / 10) * 10 + 60),
    loading: 'lazy',
  });
  frame.style.border = '0';
  return frame.outerHTML;
}

/** @param {string} words @param {() => void} onclick */
function button(words, onclick) {
  return element('button', { type: 'button', onclick }, words);
}

/** Pages that came over plain HTTP have no clipboard of their own; there the old command still works. @param {string} words */
async function copy(words) {
  if (navigator.clipboard)
    return navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
  const area = element('textarea', { value: words, className: 'unseen' });
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
