/** What a reader can take along of a figure: its address, its picture and numbers, and the code that shows it elsewhere. */
import { copy } from '../base/copy.js';
import { element } from '../base/dom.js';
import { changes, link } from '../base/fragment.js';
import { png, snapshot } from './snapshot.js';
import { text } from '../base/text.js';

/** @import { Figure } from './figure.js' */

const SAID = 5000;
const SHARP = 2;
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
  const picture = () => snapshot(figure.plotBox);
  const files = [
    button(text('savePng'), () => png(picture(), SHARP).then((blob) => save(blob, `${figure.id}.png`))),
    button(text('saveSvg'), () => save(new Blob([picture().svg], { type: 'image/svg+xml' }), `${figure.id}.svg`)),
  ];
  if (figure.table) files.push(button(text('saveCsv'), () => saveTable(figure)));
  return [button(text('copyLink'), copyLink), ...files, said, frame(figure, say)];
}

/** @param {Blob} blob @param {string} name */
function save(blob, name) {
  const href = URL.createObjectURL(blob);
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), SAID);
}

/** As RFC 4180 has it, with a mark by which spreadsheets know the encoding. @param {Figure} figure */
function saveTable(figure) {
  const rows = figure.rows;
  if (!rows) return;
  const lines = [rows.head, ...rows.rows].map((row) => row.map(cell).join(','));
  save(new Blob(['\ufeff', lines.join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' }), `${figure.id}.csv`);
}

/** @param {string | Node} words */
function cell(words) {
  const written = (typeof words === 'string' ? words : (words.textContent ?? '')).replaceAll('−', '-');
  return /[",\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
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
