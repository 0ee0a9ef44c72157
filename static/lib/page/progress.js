/** What the reader has done so far, where the page says so: beside lessons and beside the exercises of a lesson. */
import { get } from '../base/api.js';
import { text } from '../base/text.js';

/** @typedef {{id: string, lesson: string, points: number, state: import('../exercise/variants.js').State}} Exercise */

const PAUSE = 300;
let timer = 0;

if (document.querySelector('[data-progress]')) begin();

function begin() {
  for (const event of ['progress-change', 'attempt']) document.addEventListener(event, soon);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soon());
  addEventListener('pageshow', (event) => event.persisted && soon());
  show();
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
}

async function show() {
  /** @type {{exercises: Exercise[]} | null} */
  const progress = await get('/api/progress').catch(() => null);
  if (!progress) return;
  const of = (/** @type {string | null} */ name) => progress.exercises.filter(({ lesson }) => lesson === name);
  for (const place of placesOf('lesson')) showLesson(place, of(place.getAttribute('data-lesson')));
  for (const place of placesOf('book')) showBook(place, progress.exercises);
  const states = new Map(progress.exercises.map(({ id, state }) => [/** @type {string | null} */ (id), state]));
  for (const place of placesOf('exercise')) showExercise(place, states.get(place.getAttribute('data-exercise')));
}

/** @param {HTMLElement} place @param {Exercise[]} exercises */
function showLesson(place, exercises) {
  const solved = exercises.filter(({ state }) => state === 'solved').length;
  const points = exercises.reduce((sum, exercise) => sum + exercise.points, 0);
  const begun = exercises.some(({ state }) => state !== 'new');
  place.textContent = text(begun ? 'lessonProgress' : 'lessonExercises', exercises.length, solved, points);
  place.dataset.state = solved === exercises.length ? 'solved' : begun ? 'tried' : 'new';
}

/** Once something is solved or tried. @param {HTMLElement} place @param {Exercise[]} exercises */
function showBook(place, exercises) {
  const solved = exercises.filter(({ state }) => state === 'solved').length;
  const points = exercises.reduce((sum, exercise) => sum + exercise.points, 0);
  if (exercises.every(({ state }) => state === 'new')) return;
  const bar = Object.assign(document.createElement('progress'), { max: exercises.length, value: solved, ariaHidden: 'true' });
  place.replaceChildren(text('bookProgress', exercises.length, solved, points), bar);
}

/** @param {HTMLElement} place @param {Exercise['state']} [state] */
function showExercise(place, state) {
  place.dataset.state = state ?? 'new';
  const words = place.querySelector('.chip-state');
  if (words) words.textContent = (state ?? 'new') === 'new' ? '' : text(`state${state === 'solved' ? 'Solved' : state === 'tried' ? 'Begun' : 'GivenUp'}`);
}

/** @param {'book' | 'lesson' | 'exercise'} what @returns {NodeListOf<HTMLElement>} */
function placesOf(what) {
  return document.querySelectorAll(`[data-progress="${what}"]`);
}
