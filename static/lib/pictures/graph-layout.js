/**
 * Where the nodes of a graph of operations stand: in layers, each later than all that it reads (K. Sugiyama, S. Tagawa,
 * M. Toda, Methods for visual understanding of hierarchical system structures, 1981).
 * @typedef {{inputs: number[], operation: string}} Node
 * @typedef {{layer: number, at: number}} Place `at` is across the layers, in units of a node
 * @typedef {{from: number, to: number, through: Place[]}} Edge `through` has the layers between
 * @typedef {{places: Place[], edges: Edge[], layers: number, breadth: number}} Layout
 */

const SWEEPS = 12;

/** How much room an edge needs that passes a layer. */
const PASSAGE = 0.4;

/** A place in a layer that is being arranged: a node, or a passage of the edges that leave one. */
class Spot {
  at = 0;
  before = /** @type {Spot[]} */ ([]);
  after = /** @type {Spot[]} */ ([]);

  /** @param {number} layer @param {number} size */
  constructor(layer, size) {
    this.layer = layer;
    this.size = size;
  }
}

/** @param {Node[]} nodes each reads earlier ones only @returns {Layout} */
export function layout(nodes) {
  const layers = layersOf(nodes);
  const spots = nodes.map((_, i) => new Spot(layers[i], 1));
  const passages = spots.map((spot) => [spot]);
  const edges = nodes.flatMap(({ inputs }, to) => [...new Set(inputs)].map((from) => ({ from, to, way: way(passages[from], spots[to]) })));
  const rows = arranged([...passages.flat()]);
  spread(rows);
  const all = rows.flat();
  const least = Math.min(...all.map(({ at, size }) => at - size / 2));
  const place = (/** @type {Spot} */ { layer, at }) => ({ layer, at: at - least });
  return {
    places: spots.map(place),
    edges: edges.map(({ from, to, way: passed }) => ({ from, to, through: passed.map(place) })),
    layers: rows.length,
    breadth: Math.max(...all.map(({ at, size }) => at + size / 2)) - least,
  };
}

/** Variables come first; a number stands right before what first needs it. @param {Node[]} nodes */
function layersOf(nodes) {
  const layers = /** @type {number[]} */ ([]);
  nodes.forEach(({ inputs }, i) => (layers[i] = Math.max(-1, ...inputs.map((input) => layers[input])) + 1));
  nodes.forEach(({ operation }, i) => {
    const readers = layers.filter((_, k) => nodes[k].inputs.includes(i));
    if (operation === 'number' && readers.length > 0) layers[i] = Math.min(...readers) - 1;
  });
  return layers;
}

/**
 * The passages from a node to a later one; all edges of a node share them.
 * @param {Spot[]} passages the node and what it has of them
 * @param {Spot} to
 */
function way(passages, to) {
  const first = passages[0].layer;
  while (first + passages.length < to.layer) {
    const next = new Spot(first + passages.length, PASSAGE);
    join(passages[passages.length - 1], next);
    passages.push(next);
  }
  const passed = passages.slice(0, to.layer - first);
  join(passed[passed.length - 1], to);
  return passed.slice(1);
}

/** @param {Spot} from @param {Spot} to */
function join(from, to) {
  from.after.push(to);
  to.before.push(from);
}

/** Layers in an order in which few edges cross: each by the mean place of its neighbours, to and fro. @param {Spot[]} spots */
function arranged(spots) {
  const count = Math.max(...spots.map(({ layer }) => layer)) + 1;
  let rows = Array.from({ length: count }, (_, layer) => spots.filter((spot) => spot.layer === layer));
  rows.forEach(number);
  let best = rows;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const key = sweep % 2 === 0 ? 'before' : 'after';
    rows = rows.map((row) => [...row]);
    for (const row of sweep % 2 === 0 ? rows : [...rows].reverse()) {
      const wished = new Map(row.map((spot) => [spot, mean(spot[key], spot.at)]));
      row.sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0));
      number(row);
    }
    if (crossings(rows) < crossings(best)) best = rows;
  }
  best.forEach(number);
  return best;
}

/** @param {Spot[]} row */
function number(row) {
  row.forEach((spot, i) => (spot.at = i));
}

/** @param {Spot[]} spots @param {number} otherwise */
function mean(spots, otherwise) {
  return spots.length === 0 ? otherwise : spots.reduce((sum, { at }) => sum + at, 0) / spots.length;
}

/** How many pairs of edges between neighbouring layers cross. @param {Spot[][]} rows */
export function crossings(rows) {
  let count = 0;
  for (const row of rows) {
    row.forEach((spot, i) => (spot.at = i));
  }
  for (const row of rows) {
    const ends = row.map(({ after }) => after.map(({ at }) => at));
    ends.forEach((left, i) => ends.slice(i + 1).forEach((right) => left.forEach((a) => (count += right.filter((b) => b < a).length))));
  }
  return count;
}

/** Moves each spot towards its neighbours, as far as those beside it leave room. @param {Spot[][]} rows */
function spread(rows) {
  for (const row of rows) settle(row, row.map(({ at }) => at));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const row of sweep % 2 === 0 ? rows : [...rows].reverse()) {
      settle(row, row.map(({ before, after, at }) => mean([...before, ...after], at)));
    }
  }
}

/**
 * The places nearest to the wished ones that keep order and distance: blocks that would overlap become one, around the
 * mean of their wishes.
 * @param {Spot[]} row
 * @param {number[]} wished
 */
function settle(row, wished) {
  /** @type {{start: number, count: number, sum: number}[]} */
  const blocks = [];
  let room = 0;
  const offsets = row.map(({ size }, i) => (room += i === 0 ? 0 : (row[i - 1].size + size) / 2));
  row.forEach((_, i) => {
    blocks.push({ start: i, count: 1, sum: wished[i] - offsets[i] });
    while (blocks.length > 1 && middle(blocks[blocks.length - 2]) > middle(blocks[blocks.length - 1])) {
      const { count, sum } = /** @type {typeof blocks[0]} */ (blocks.pop());
      blocks[blocks.length - 1].count += count;
      blocks[blocks.length - 1].sum += sum;
    }
  });
  for (const block of blocks) {
    for (let i = block.start; i < block.start + block.count; i++) row[i].at = middle(block) + offsets[i];
  }
}

/** @param {{count: number, sum: number}} block */
function middle({ count, sum }) {
  return sum / count;
}
