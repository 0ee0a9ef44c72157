/** The heights that stand on contour lines. */

const APART = 34;
const RIM = 12;

/**
 * One place on each line's level where its height can be read, away from the rim and from the others.
 * @typedef {{text: string, left: number, top: number, turn: number, colour: string, ground: string}} Label
 * @param {{text: string, colour: string, ground: string, lines: {x: number, y: number}[][]}[]} levels
 * @param {(point: {x: number, y: number}) => {left: number, top: number}} pixel
 * @param {{left: number, top: number, width: number, height: number}} area
 * @returns {Label[]}
 */
export function labelsOf(levels, pixel, area) {
  const placed = /** @type {Label[]} */ ([]);
  for (const { lines, ...look } of levels) {
    const longest = lines.reduce((a, b) => (length(b) > length(a) ? b : a), []);
    const places = spots(longest.map(pixel));
    const free = places.find((place) => inside(place, area) && placed.every((other) => distance(place, other) > APART));
    if (free) placed.push({ ...look, ...free });
  }
  return placed;
}

/** Middles of the line's pieces, from its own middle outwards, for lines that are long enough to carry a number. */
function spots(pixels) {
  if (length(pixels.map(({ left, top }) => ({ x: left, y: top }))) < 2 * APART) return [];
  const middle = pixels.length / 3;
  return pixels
    .slice(1)
    .map((to, i) => between(pixels[i], to, Math.abs(i - middle)))
    .sort((a, b) => a.order - b.order);
}

function between(from, to, order) {
  const turn = Math.atan((to.top - from.top) / (to.left - from.left || 1e-9));
  return { left: (from.left + to.left) / 2, top: (from.top + to.top) / 2, turn, order };
}

function inside({ left, top }, area) {
  const right = area.left + area.width;
  const bottom = area.top + area.height;
  return left > area.left + RIM && left < right - RIM && top > area.top + RIM && top < bottom - RIM;
}

function distance(a, b) {
  return Math.hypot(a.left - b.left, a.top - b.top);
}

/** @param {{x: number, y: number}[]} points */
function length(points) {
  return points.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - points[i].x, y - points[i].y), 0);
}

/** @param {import('./pen.js').Pen} pen @param {Label[]} labels */
export function drawLabels({ context, style }, labels) {
  context.save();
  context.font = `11px ${style.fontFamily}`;
  Object.assign(context, { textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: 4 });
  context.setLineDash([]);
  for (const { text, left, top, turn, colour, ground } of labels) {
    context.save();
    context.translate(left, top);
    context.rotate(turn);
    context.strokeStyle = ground;
    context.strokeText(text, 0, 0);
    context.fillStyle = colour;
    context.fillText(text, 0, 0);
    context.restore();
  }
  context.restore();
}
