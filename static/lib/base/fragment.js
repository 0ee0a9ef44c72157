/**
 * What the figures of a page show, kept in the URL: `#<anchor>?<figure>.<key>=<value>&…`. Only what differs from a
 * figure's first state is there, so that an untouched page has a clean address.
 */

const PAUSE = 250;
let timer = 0;

/** @type {Map<string, string>} changes that have not reached the address bar yet; '' takes a key away */
const waiting = new Map();

/** @param {string} [hash] */
export function parse(hash = location.hash) {
  const [, anchor, query] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  return { anchor: anchor ?? '', parameters: new URLSearchParams(query), hasState: hash.includes('?') };
}

/**
 * The values that the address gives to one figure.
 * @param {string} figure
 * @returns {Record<string, string>}
 */
export function stateOf(figure) {
  const own = [...parse().parameters].filter(([name]) => name.startsWith(`${figure}.`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(figure.length + 1), value]));
}

/**
 * The parameters of one figure: what of its state is not as it was at first.
 * @param {string} figure
 * @param {Record<string, string>} state
 * @param {Record<string, string>} initial
 */
export function changes(figure, state, initial) {
  const changed = Object.keys(initial).filter((key) => state[key] !== initial[key]);
  return new URLSearchParams(changed.map((key) => [`${figure}.${key}`, state[key]]));
}

/**
 * Writes a figure's state to the address bar, after a pause: browsers allow few such changes a second.
 * @param {string} figure
 * @param {Record<string, string>} state
 * @param {Record<string, string>} initial
 */
export function remember(figure, state, initial) {
  waiting.set(figure, changes(figure, state, initial).toString());
  clearTimeout(timer);
  timer = setTimeout(write, PAUSE);
}

/** Writes at once what has waited: somebody is about to follow the address. */
export function settle() {
  clearTimeout(timer);
  if (waiting.size > 0) write();
}

/**
 * Gives several figures the same values, those too that are not built yet; they hear "address-change".
 * @param {string[]} figures
 * @param {Record<string, string>} values
 */
export function share(figures, values) {
  write();
  const { anchor, parameters } = parse();
  for (const figure of figures)
    for (const [key, value] of Object.entries(values)) parameters.set(`${figure}.${key}`, value);
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${anchor}?${parameters}`);
  dispatchEvent(new Event('address-change'));
}

function write() {
  const { anchor, parameters } = parse();
  for (const [figure, changed] of waiting) {
    for (const name of [...parameters.keys()]) if (name.startsWith(`${figure}.`)) parameters.delete(name);
    for (const [name, value] of new URLSearchParams(changed)) parameters.set(name, value);
  }
  waiting.clear();
  const query = parameters.toString();
  const hash = anchor || query ? `#${anchor}${query && `?${query}`}` : '';
  history.replaceState(history.state, '', location.pathname + location.search + hash);
}

/**
 * The absolute address that shows this figure in this state.
 * @param {string} figure
 * @param {Record<string, string>} state
 * @param {Record<string, string>} initial
 */
export function link(figure, state, initial) {
  const query = changes(figure, state, initial).toString();
  return `${location.origin}${location.pathname}#${figure}${query && `?${query}`}`;
}
