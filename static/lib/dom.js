/**
 * Makes an element. A property that the element knows is set as such, anything else as an attribute.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, unknown>} [properties]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

/**
 * A number that a sentence shows, in the colour of what it stands for.
 * @param {string} role
 * @param {string} shown
 */
export function number(role, shown) {
  return element('span', { className: `number role-${role}` }, shown);
}

/** @type {Map<string, Promise<void>>} */
const scripts = new Map();

/**
 * Loads a classic script once, however often it is asked for; one that failed may be asked for again.
 * @param {string} source
 */
export function loadScript(source) {
  const loading =
    scripts.get(source) ??
    new Promise((resolve, reject) => {
      const failed = () => {
        scripts.delete(source);
        reject(new Error(`${source} did not load`));
      };
      document.head.append(element('script', { src: source, onload: resolve, onerror: failed }));
    });
  scripts.set(source, loading);
  return loading;
}
