/** What is seen of a figure's picture, as an SVG: text and drawings stay what they are, canvases become images. */

/**
 * @typedef {{width: number, height: number, svg: string}} Snapshot
 * @param {HTMLElement} box
 * @returns {Snapshot}
 */
export function snapshot(box) {
  const { left, top, width, height } = box.getBoundingClientRect();
  const style = getComputedStyle(box);
  const parts = [rectangle(width, height, getComputedStyle(document.documentElement).backgroundColor)];
  for (const drawn of box.querySelectorAll('canvas, svg')) {
    if (!isSeen(drawn) || drawn.parentElement?.closest('svg, button')) continue;
    const place = drawn.getBoundingClientRect();
    const at = { x: place.left - left, y: place.top - top, width: place.width, height: place.height };
    parts.push(drawn instanceof HTMLCanvasElement ? image(drawn, at) : nested(/** @type {SVGSVGElement} */ (drawn), at));
  }
  parts.push(...words(box, left, top));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(style.fontFamily)}">${parts.join('')}</svg>`;
  return { width, height, svg };
}

/** @param {Snapshot} snapshot @param {number} scale @returns {Promise<Blob>} */
export async function png({ width, height, svg }, scale) {
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * scale, height: height * scale });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}

/** @param {Element} element */
function isSeen(element) {
  const { visibility } = getComputedStyle(element);
  return visibility === 'visible' && element.getClientRects().length > 0;
}

/** @param {number} width @param {number} height @param {string} colour */
function rectangle(width, height, colour) {
  return `<rect width="${width}" height="${height}" fill="${colour}"/>`;
}

/** @typedef {{x: number, y: number, width: number, height: number}} Place */

/** @param {HTMLCanvasElement} canvas @param {Place} place */
function image(canvas, { x, y, width, height }) {
  if (canvas.width === 0 || canvas.height === 0) return '';
  return `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" href="${canvas.toDataURL()}"/>`;
}

const PAINTED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-size', 'font-weight', 'font-family', 'text-anchor', 'dominant-baseline'];

/** With the colours that the page's sheets give it. @param {SVGSVGElement} svg @param {Place} place */
function nested(svg, { x, y, width, height }) {
  const copy = /** @type {SVGSVGElement} */ (svg.cloneNode(true));
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(originals[i]);
    for (const name of PAINTED) element.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'style', 'id', 'role', 'tabindex']) element.removeAttribute(name);
  });
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(copy);
}

/** Each line of text where it stands. @param {HTMLElement} box @param {number} left @param {number} top */
function words(box, left, top) {
  const written = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const parent = /** @type {Element} */ (node.parentElement);
    if (!node.data.trim() || parent.closest('svg, .figure-alt, .unseen, button, .katex-mathml') || !isSeen(parent)) continue;
    range.selectNodeContents(node);
    const [line] = range.getClientRects();
    if (!line) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(parent);
    const baseline = line.top - top + line.height / 2 + Number.parseFloat(fontSize) * 0.35;
    written.push(`<text x="${line.left - left}" y="${baseline}" fill="${color}" font-size="${fontSize}" font-weight="${fontWeight}">${escaped(node.data.trim())}</text>`);
  }
  return written;
}

/** @param {string} words */
function escaped(words) {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
