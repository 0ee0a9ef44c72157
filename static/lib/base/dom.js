/**
 * What an element can be given; its events have their own types.
 * @template {keyof HTMLElementTagNameMap} K
 * @typedef {Partial<Omit<HTMLElementTagNameMap[K], keyof ARIAMixin | 'htmlFor'>> & Record<string, any>} Properties
 */

/**
 * Makes an element. A property that the element knows is set as such, anything else as an attribute; `ariaLabel` is the
 * attribute `aria-label`, as not every browser has properties for those.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Properties<K>} [properties]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('aria')) setAria(made, { [name.slice('aria'.length)]: value });
    else if (name in made) /** @type {Record<string, any>} */ (made)[name] = value;
    else made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

/**
 * What assistive technology is told; null takes it back.
 * @param {Element} element
 * @param {Record<string, string | number | boolean | null>} states such as `{ valueNow: 3 }` for `aria-valuenow`
 */
export function setAria(element, states) {
  for (const [name, value] of Object.entries(states)) {
    const attribute = `aria-${name.toLowerCase()}`;
    if (value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, String(value));
  }
}

/**
 * A number that a sentence shows, in the colour of what it stands for.
 * @param {string} role
 * @param {string} shown
 */
export function number(role, shown) {
  return element('span', { className: `number role-${role}` }, shown);
}

/**
 * The address of a library, with its version.
 * @param {'chart' | 'katex' | 'three'} name
 * @returns {string}
 */
export function libraryPath(name) {
  return /** @type {any} */ (window).nabla?.libraries[name] ?? '';
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
      document.head.append(element('script', { src: source, onload: () => resolve(), onerror: failed }));
    });
  scripts.set(source, loading);
  return loading;
}
