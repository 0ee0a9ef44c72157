/** What the tests of modules are written with. Java lists them by their names, and runs each. */

const tests = /** @type {{name: string, run: () => unknown}[]} */ ([]);

/** @param {string} name a sentence @param {() => unknown} run */
export function test(name, run) {
  tests.push({ name, run });
}

/** The names of a file's tests, by its address. @param {string} file @returns {Promise<{name: string, index: number}[]>} */
export async function testsOf(file) {
  const first = tests.length;
  await import(file);
  return tests.slice(first).map(({ name }, i) => ({ name, index: first + i }));
}

/** @param {number} index */
export async function run(index) {
  await tests[index].run();
}

/** @template T @param {T} actual @param {T} expected the same structure with the same values, NaN and −0 told apart */
export function equal(actual, expected) {
  if (!same(actual, expected)) throw new Error(`expected ${shown(expected)} but was ${shown(actual)}`);
}

/** @param {number | number[]} actual @param {number | number[]} expected @param {number} [within] */
export function close(actual, expected, within = 1e-12) {
  const [found, wanted] = [actual, expected].map((value) => [value].flat());
  const near = found.length === wanted.length && found.every((value, i) => Math.abs(value - wanted[i]) <= within);
  if (!near) throw new Error(`expected ${shown(expected)} within ${within} but was ${shown(actual)}`);
}

/** @param {boolean} is @param {string} what */
export function holds(is, what) {
  if (is !== true) throw new Error(`it should hold: ${what}`);
}

/** @param {() => unknown} act @param {string} part of the message */
export async function fails(act, part) {
  try {
    await act();
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    return holds(message.includes(part), `"${message}" tells of "${part}"`);
  }
  throw new Error(`expected an error that tells of "${part}"`);
}

/** @param {any} a @param {any} b @returns {boolean} */
function same(a, b) {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
  const keys = Object.keys(a);
  if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => key in b && same(a[key], b[key]));
}

/** @param {unknown} value */
function shown(value) {
  return JSON.stringify(value, (_, part) => (Object.is(part, -0) ? '−0' : typeof part === 'number' && !Number.isFinite(part) ? String(part) : part));
}
