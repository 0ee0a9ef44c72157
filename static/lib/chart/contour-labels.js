/** The heights that stand on contour lines. */

/**
 * @import { Place, Point } from './pen.js'
 * @typedef {{left: number, top: number, width: number, height: number}} Area of the canvas, in pixels
 */

const APART = 34;
const RIM = 12;

/** The room of a label is looked at in squares of so many pixels. */
const SQUARE = 10;
const FONT = 11;

/**
 * One place on each line's level where its height can be read, away from the rim and from the others, and as far as
 * there is room, from what else is drawn.
 * @typedef {{text: string, left: number, top: number, turn: number, colour: string, ground: string}} Label
 * @param {{text: string, colour: string, ground: string, lines: Point[][]}[]} levels
 * @param {(point: Point) => Place} pixel
 * @param {Area} area
 * @param {Point[][]} [drawn] lines that a label must not cover
 * @returns {Label[]}
 */
export function labelsOf(levels, pixel, area, drawn = []) {
  const placed = /** @type {Label[]} */ ([]);
  const taken = squares(drawn, pixel, area);
  for (const { lines, ...look } of levels) {
    const longest = lines.reduce((a, b) => (length(b) > length(a) ? b : a), []);
    const places = spots(longest.map(pixel)).filter(
      (place) => inside(place, area) && placed.every((other) => distance(place, other) > APART),
    );
    const crowds = places.map((place) => crowd(place, taken));
    const best = places[crowds.indexOf(Math.min(...crowds))];
    if (best) placed.push({ ...look, ...best });
  }
  return placed;
}

/** The squares through which lines go. @param {Point[][]} lines @param {(point: Point) => Place} pixel @param {Area} area */
function squares(lines, pixel, area) {
  const taken = /** @type {Set<string>} */ (new Set());
  for (const line of lines) {
    line.map(pixel).forEach((to, i, pixels) => {
      const from = pixels[i - 1] ?? to;
      const reach = Math.min(distance(from, to), area.width + area.height);
      for (let way = 0; way <= reach; way += SQUARE / 2) taken.add(squareAt(between(from, to, 0, way / (reach || 1))));
    });
  }
  return taken;
}

/** @param {Place} place */
function squareAt({ left, top }) {
  return `${Math.floor(left / SQUARE)} ${Math.floor(top / SQUARE)}`;
}

/** How many of the squares that a label covers are taken. @param {Place} place @param {Set<string>} taken */
function crowd({ left, top }, taken) {
  const steps = [-SQUARE, 0, SQUARE];
  return steps.flatMap((x) => steps.map((y) => squareAt({ left: left + x, top: top + y }))).filter((at) => taken.has(at)).length;
}

/**
 * Middles of the line's pieces, from its own middle outwards, for lines that are long enough to carry a number.
 * @param {Place[]} pixels
 */
function spots(pixels) {
  if (length(pixels.map(({ left, top }) => ({ x: left, y: top }))) < 2 * APART) return [];
  const middle = pixels.length / 3;
  return pixels
    .slice(1)
    .map((to, i) => between(pixels[i], to, Math.abs(i - middle)))
    .sort((a, b) => a.order - b.order);
}

/** @param {Place} from @param {Place} to @param {number} order @param {number} [share] */
function between(from, to, order, share = 0.5) {
  const turn = Math.atan((to.top - from.top) / (to.left - from.left || 1e-9));
  const at = (/** @type {keyof Place} */ side) => from[side] + share * (to[side] - from[side]);
  return { left: at('left'), top: at('top'), turn, order };
}

/** @param {Place} place @param {Area} area */
function inside({ left, top }, area) {
  const right = area.left + area.width;
  const bottom = area.top + area.height;
  return left > area.left + RIM && left < right - RIM && top > area.top + RIM && top < bottom - RIM;
}

/** @param {Place} a @param {Place} b */
function distance(a, b) {
  return Math.hypot(a.left - b.left, a.top - b.top);
}

/** @param {Point[]} points */
function length(points) {
  return points.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - points[i].x, y - points[i].y), 0);
}

/**
 * Lines that are drawn now stop before the labels, so that no stub of one is read as a minus.
 * @param {import('./pen.js').Pen} pen
 * @param {Label[]} labels
 * @param {Area} area
 */
export function clipAround({ context, style }, labels, { left, top, width, height }) {
  const room = new Path2D();
  room.rect(left, top, width, height);
  context.font = `${FONT}px ${style.fontFamily}`;
  for (const label of labels) {
    const half = context.measureText(label.text).width / 2 + 6;
    const box = new Path2D();
    box.rect(-half, -FONT / 2 - 1, 2 * half, FONT + 2);
    room.addPath(box, new DOMMatrix().translate(label.left, label.top).rotate((label.turn * 180) / Math.PI));
  }
  context.clip(room, 'evenodd');
}

/** @param {import('./pen.js').Pen} pen @param {Label[]} labels */
export function drawLabels({ context, style }, labels) {
  context.save();
  context.font = `${FONT}px ${style.fontFamily}`;
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
