import { element } from '../base/dom.js';

/** How each role looks: its colour of the theme, and a dash or marker of its own for those who tell colours badly. */

/** @type {Record<string, {variable: string, width: number, dash?: number[], marker?: string}>} */
const SHAPES = {
  curve: { variable: '--role-function', width: 2.25 },
  tangent: { variable: '--role-tangent', width: 2.25 },
  secant: { variable: '--role-secant', width: 2.25, dash: [8, 5] },
  error: { variable: '--role-error', width: 2, marker: 'circle' },
  point: { variable: '--role-point', width: 0, marker: 'circle' },
  numeric: { variable: '--role-numeric', width: 2.25, dash: [8, 5], marker: 'rect' },
  exact: { variable: '--role-exact', width: 2.25, marker: 'circle' },
  path: { variable: '--role-path', width: 2, marker: 'rectRot' },
  momentum: { variable: '--role-momentum', width: 2, marker: 'triangle', dash: [9, 4] },
  nesterov: { variable: '--role-nesterov', width: 2, marker: 'rect', dash: [2, 4] },
  adagrad: { variable: '--role-adagrad', width: 2, marker: 'crossRot', dash: [10, 4, 2, 4] },
  rmsprop: { variable: '--role-rmsprop', width: 2, marker: 'star', dash: [14, 5] },
  adam: { variable: '--role-adam', width: 2, marker: 'circle', dash: [5, 4] },
  newton: { variable: '--role-newton', width: 2, marker: 'rectRounded', dash: [7, 2, 2, 2] },
  backtracking: { variable: '--role-backtracking', width: 2, marker: 'cross', dash: [3, 3] },
  gradient: { variable: '--role-exact', width: 1.5 },
  cursor: { variable: '--edge', width: 1 },
  guide: { variable: '--muted', width: 1, dash: [2, 4] },
};

/**
 * @param {import('./chart.js').Mark} mark
 * @param {CSSStyleDeclaration} style of the element that is drawn on
 */
export function styleOf(mark, style) {
  const shape = SHAPES[mark.role] ?? SHAPES.curve;
  return {
    colour: style.getPropertyValue(shape.variable).trim(),
    dash: mark.dash ?? shape.dash ?? [],
    marker: mark.marker ?? shape.marker ?? '',
    width: mark.width ?? shape.width,
  };
}

/** A name beside its symbol. @param {import('./chart.js').Mark} mark */
export function legendEntry(mark) {
  return element('span', { className: `legend-entry word-${mark.role}` }, legendSymbol(mark), mark.label);
}

const SVG = 'http://www.w3.org/2000/svg';
/** @type {Record<string, string>} */
const OUTLINES = {
  circle: 'M17 3a4 4 0 1 0 .01 0z',
  triangle: 'M17 2.5l4.5 8h-9z',
  rectRot: 'M17 2l5 5-5 5-5-5z',
  rect: 'M13.5 3.5h7v7h-7z',
  arrow: 'M25 2.5l8.5 4.5-8.5 4.5z',
  crossRot: 'M13.2 4.2l1-1L17 6l2.8-2.8 1 1L18 7l2.8 2.8-1 1L17 8l-2.8 2.8-1-1L16 7z',
  star: 'M16 1.5h2v3.8l3.3-1.9 1 1.7L19 7l3.3 1.9-1 1.7L18 8.7v3.8h-2V8.7l-3.3 1.9-1-1.7L15 7l-3.3-1.9 1-1.7L16 5.3z',
};

/**
 * The outline of a marker around a place on a canvas; a size of 4 is that of the legend.
 * @param {string} marker
 * @param {import('./pen.js').Place} place
 * @param {number} size
 */
export function outlineOf(marker, { left, top }, size) {
  const outline = new Path2D();
  const scale = size / 4;
  const place = new DOMMatrix([scale, 0, 0, scale, left - 17 * scale, top - 7 * scale]);
  outline.addPath(new Path2D(OUTLINES[marker] ?? OUTLINES.circle), place);
  return outline;
}

/** A short stretch of the line with its marker. @param {import('./chart.js').Mark} mark */
function legendSymbol(mark) {
  const shape = SHAPES[mark.role] ?? SHAPES.curve;
  const symbol = svg('svg', { class: 'legend-symbol', viewBox: '0 0 34 14', width: 34, height: 14 });
  symbol.style.color = `var(${shape.variable})`;
  const dash = (mark.dash ?? shape.dash ?? []).join(' ');
  const width = mark.width ?? shape.width;
  if (mark.line !== false && width > 0) {
    symbol.append(
      svg('path', { d: 'M1 7h32', stroke: 'currentColor', 'stroke-width': width, 'stroke-dasharray': dash }),
    );
  }
  const outline = OUTLINES[mark.marker ?? shape.marker ?? ''];
  if (outline) symbol.append(svg('path', { d: outline, fill: 'currentColor' }));
  return symbol;
}

/** @param {string} tag @param {Record<string, string | number>} attributes */
function svg(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
