/**
 * Answers on their way to the server. One stays here until the server has acknowledged it, over reloads and days without
 * a connection; sending it twice is harmless, as its id was made here. Documents hear "attempt" with what became of it.
 */
import { ApiError, post } from '../base/api.js';
import { inTurn } from './in-turn.js';
import { forget, keep, keysWith, recall } from '../base/storage.js';

export const BOX = 'outbox.';
const PATIENCE = 15_000;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

let sending = false;
let failures = 0;
let timer = 0;

/**
 * What the server says of an attempt.
 * @typedef {{verdict: 'scored' | 'invalid' | 'saved', points: number, of: number, diagnosis?: string, feedback?: string,
 *   field?: string, position?: number, attemptsSoFar: number, hintAvailable: boolean, afterSolution: boolean,
 *   state: import('./variants.js').State}} Graded
 *
 * @typedef {{attempt: string, exercise: string, seed: number, answer: unknown, at: number}} Letter
 * @typedef {{state: 'answered', answer: Graded, error?: undefined}
 *   | {state: 'delayed' | 'refused', error: ApiError, answer?: undefined}} Outcome
 * @typedef {{letter: Letter} & Outcome} News
 */

/** @param {string} exercise @param {number} seed @param {unknown} answer */
export function submit(exercise, seed, answer) {
  const same = waiting(exercise, seed).find((letter) => JSON.stringify(letter.answer) === JSON.stringify(answer));
  if (!same) store({ attempt: uuid(), exercise, seed, answer, at: Date.now() });
  flush();
}

/** What has not been acknowledged yet. @param {string} [exercise] @param {number} [seed] @returns {Letter[]} */
export function waiting(exercise, seed) {
  return keysWith(BOX)
    .map((key) => recall(key))
    .filter((letter) => letter && (!exercise || (letter.exercise === exercise && letter.seed === seed)))
    .sort((a, b) => a.at - b.at);
}

/** Sends all that waits, oldest first; without a connection it does not get far. */
export async function flush() {
  if (sending) return;
  sending = true;
  clearTimeout(timer);
  let late = true;
  try {
    late = await inTurn(sendAll);
  } finally {
    sending = false;
    failures = late ? failures + 1 : 0;
    if (late) timer = setTimeout(flush, pause());
  }
}

/** @returns {Promise<boolean>} whether something is left */
async function sendAll() {
  const tried = new Set();
  const next = () => waiting().find(({ attempt }) => !tried.has(attempt));
  let late = false;
  for (let letter = next(); letter; letter = next()) {
    tried.add(letter.attempt);
    const error = await send(letter);
    late ||= Boolean(error?.passing);
    if (error?.code === 'network') break;
  }
  return late;
}

/** @param {Letter} letter @returns {Promise<ApiError | null>} */
async function send(letter) {
  const { attempt, exercise, seed, answer } = letter;
  try {
    const body = { attempt, seed, answer };
    const acknowledged = await post(`/api/exercises/${exercise}/attempts`, body, { patience: PATIENCE });
    forget(keyOf(letter));
    tell({ letter, state: 'answered', answer: acknowledged });
    return null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    settle(letter, error);
    return error;
  }
}

/**
 * An id that somebody else's answer has is exchanged; what the server will never take goes back to the reader.
 * @param {Letter} letter
 * @param {ApiError} error
 */
function settle(letter, error) {
  if (error.passing) return tell({ letter, state: 'delayed', error });
  forget(keyOf(letter));
  if (error.code.startsWith('attempt-')) store({ ...letter, attempt: uuid() });
  else tell({ letter, state: 'refused', error });
}

/** Other tabs can tell from the key whose answer it is. @param {Letter} letter */
function keyOf({ exercise, attempt }) {
  return `${BOX}${exercise}.${attempt}`;
}

/** @param {Letter} letter */
function store(letter) {
  keep(keyOf(letter), letter);
}

/** @param {News} news */
function tell(news) {
  document.dispatchEvent(new CustomEvent('attempt', { detail: news }));
}

function pause() {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
}

/** Pages that came over plain HTTP have no randomUUID. */
function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

addEventListener('online', flush);
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && flush());
