/** Loads the code of a figure's kind when the figure comes near the window, or when the page is to be printed. */
import { text } from '../base/text.js';

const near = new IntersectionObserver(
  (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => mount(entry.target)),
  { rootMargin: '600px' },
);
const figures = document.querySelectorAll('figure[data-kind]');
figures.forEach((figure) => near.observe(figure));

/** @type {WeakSet<Element>} */
const mounted = new WeakSet();

/** Builds every figure that is not built yet. */
export function mountAll() {
  figures.forEach(mount);
}

/** Whether every figure shows what it will show. */
export function allDrawn() {
  return [...figures].every(
    (figure) => figure.getAttribute('aria-busy') === 'false' || figure.querySelector('.figure-broken'),
  );
}

/** @param {Element} figure */
async function mount(figure) {
  if (mounted.has(figure)) return;
  mounted.add(figure);
  figure.querySelector('.figure-broken')?.remove();
  near.unobserve(figure);
  try {
    const widget = await import(`../../widgets/${figure.getAttribute('data-kind')}.js`);
    await widget.default(figure);
  } catch (error) {
    console.error(error);
    apologise(figure);
    mounted.delete(figure);
    addEventListener('online', () => mount(figure), { once: true });
  }
}

/** @param {Element} figure */
function apologise(figure) {
  const sentence = document.createElement('p');
  sentence.className = 'figure-broken';
  sentence.setAttribute('role', 'alert');
  sentence.textContent = text('figureBroken');
  figure.classList.remove('is-building');
  figure.append(sentence);
}
