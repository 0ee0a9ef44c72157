/** Loads the code of exercises when one comes near the window, and sends what was left unsent the last time. */
import { text } from '../base/text.js';

const near = new IntersectionObserver(
  (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => mount(/** @type {HTMLElement} */ (entry.target))),
  { rootMargin: '600px' },
);
document.querySelectorAll('.exercise').forEach((exercise) => near.observe(exercise));
if (Object.keys(storage()).some((key) => key.startsWith('nabla.outbox.'))) import('../exercise/outbox.js').then(({ flush }) => flush());
if (document.querySelector('.progress-page')) import('./progress-page.js');
if (document.querySelector('.opening')) import('./cover.js');
addEventListener('load', () => import('./later.js'));

function storage() {
  try {
    return localStorage;
  } catch {
    return {};
  }
}

/** @param {HTMLElement} exercise */
async function mount(exercise) {
  near.unobserve(exercise);
  exercise.querySelector('.exercise-broken')?.remove();
  try {
    const { default: start } = await import('../exercise/exercise.js');
    await start(exercise);
  } catch (error) {
    console.error(error);
    const sentence = Object.assign(document.createElement('p'), { className: 'exercise-broken' });
    sentence.setAttribute('role', 'alert');
    sentence.textContent = text('exerciseBroken');
    exercise.append(sentence);
    addEventListener('online', () => mount(exercise), { once: true });
  }
}
