/**
 * What is kept in this browser, as JSON under "nabla.…"; where the browser refuses, for as long as the page is open.
 */
const PREFIX = 'nabla.';

/** @type {Map<string, string>} */
const memory = new Map();

/** @param {string} key @returns {any} undefined if nothing is kept */
export function recall(key) {
  const written = read(PREFIX + key);
  try {
    return written === null ? undefined : JSON.parse(written);
  } catch {
    return undefined;
  }
}

/** @param {string} key @param {unknown} value @returns {boolean} whether it is there after a reload too */
export function keep(key, value) {
  const written = JSON.stringify(value);
  try {
    localStorage.setItem(PREFIX + key, written);
    memory.delete(PREFIX + key);
    return true;
  } catch {
    memory.set(PREFIX + key, written);
    return false;
  }
}

/** @param {string} key */
export function forget(key) {
  memory.delete(PREFIX + key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

/** @param {string} start @returns {string[]} */
export function keysWith(start) {
  const all = [...memory.keys(), ...keysOfBrowser()];
  return all.filter((key) => key.startsWith(PREFIX + start)).map((key) => key.slice(PREFIX.length));
}

/**
 * Hears what other tabs keep and forget.
 * @param {string} start
 * @param {(key: string, value: any) => void} heard the value is undefined for what was forgotten
 */
export function watch(start, heard) {
  addEventListener('storage', ({ key }) => {
    if (key?.startsWith(PREFIX + start)) heard(key.slice(PREFIX.length), recall(key.slice(PREFIX.length)));
  });
}

/** @param {string} key */
function read(key) {
  try {
    return memory.get(key) ?? localStorage.getItem(key);
  } catch {
    return memory.get(key) ?? null;
  }
}

function keysOfBrowser() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
