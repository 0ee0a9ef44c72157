/** The variants of an exercise: each has a seed, which stands in the address unless it is the first. */
import { get } from '../base/api.js';
import { remember, stateOf } from '../base/fragment.js';
import { language } from '../base/text.js';

/**
 * How far the reader has come with an exercise.
 * @typedef {'new' | 'tried' | 'solved' | 'given-up'} State
 *
 * A variant as the server asks it; `last` is the answer that was graded last.
 * @typedef {{id: string, seed: number, variants: boolean, prompt: Record<string, string>, fields: import('./fields.js').Field[],
 *   hintsShown: string[], hintAvailable: boolean, state: State, attempts: number,
 *   last?: {answer: unknown, graded: import('./outbox.js').Graded}}} Question
 */

const FIRST = '1';
const MOST_ALIKE = 5;

/** @param {string} id @param {number} seed @returns {Promise<Question>} */
export function question(id, seed) {
  return get(`/api/exercises/${id}`, { query: { seed: String(seed) } });
}

/** Whether the server has rendered this one into the page. @param {{seed: number}} question */
export function isFirst({ seed }) {
  return String(seed) === FIRST;
}

/** The seed that the address asks for. @param {string} id */
export function seedOf(id) {
  const { seed = FIRST } = stateOf(id);
  return /^\d{1,9}$/.test(seed) ? Number(seed) : Number(FIRST);
}

/** The next variant that asks something else. @param {Question} now */
export async function another(now) {
  let next = await question(now.id, now.seed + 1);
  for (let i = 1; i < MOST_ALIKE && isAlike(next, now); i++) next = await question(now.id, next.seed + 1);
  rememberSeed(now.id, next.seed);
  return next;
}

/** @param {string} id @param {number} seed */
export function rememberSeed(id, seed) {
  remember(id, { seed: String(seed) }, { seed: FIRST });
}

/** @param {Question} one @param {Question} other */
function isAlike(one, other) {
  return one.prompt[language] === other.prompt[language] && JSON.stringify(one.fields) === JSON.stringify(other.fields);
}
