import { hearEvents } from './events.js';
import { language, text } from './text.js';

const PATIENCE = 10_000;
const REMEMBERED = 40;
const LONGEST_WAIT = 60;

/**
 * A question's `fields` give a field of its answer's error another name, when two questions have the same fields. With
 * `mayFail` a refusal is an answer too, `{error}`: the figure can show the other answers without it.
 * Where the answer comes event by event, `told` hears each, and the answer is the list of all.
 * @typedef {{name: string, data: any}} Told
 * @typedef {{path: string, body: any, fields?: Record<string, string>, mayFail?: boolean, told?(events: Told[]): void}} Question
 *
 * @typedef {RequestInit & {signal: AbortSignal}} Request
 */

/**
 * Why there is no answer, in the reader's language; `field` and `position` say where, if the reader's text is the cause.
 */
export class ApiError extends Error {
  /**
   * @param {{code: string, message: string, field?: string, position?: number}} error
   * @param {boolean} passing whether the same question may be answered later
   * @param {number} [wait] in how many seconds, where the server says so
   */
  constructor({ code, message, field, position }, passing, wait = 0) {
    super(message);
    this.code = code;
    this.field = field;
    this.position = position;
    this.passing = passing;
    this.wait = wait;
  }
}

/**
 * @param {string} path
 * @param {object} body
 * @param {{signal?: AbortSignal, patience?: number, told?(events: Told[]): void}} [options] `signal` gives the question up, which throws an AbortError;
 *   `patience` is how many milliseconds the answer may take
 * @returns {Promise<any>}
 * @throws {ApiError}
 */
export async function post(path, body, { signal, patience, told } = {}) {
  const headers = { 'Content-Type': 'application/json' };
  return inTime((given) => ask(path, { method: 'POST', headers, body: JSON.stringify(body), signal: given }, {}, told), signal, patience);
}

/**
 * @param {string} path
 * @param {{query?: Record<string, string>, method?: string}} [options]
 * @returns {Promise<any>} null where the server has nothing to say
 * @throws {ApiError}
 */
export async function get(path, { query = {}, method = 'GET' } = {}) {
  return inTime((signal) => ask(path, { method, signal }, query));
}

/**
 * Not every browser tells by the error why a request was given up, or has `AbortSignal.timeout`.
 * @template T
 * @param {(signal: AbortSignal) => Promise<T>} work
 * @param {AbortSignal} [givenUp]
 * @param {number} [patience]
 */
async function inTime(work, givenUp = new AbortController().signal, patience = PATIENCE) {
  const control = new AbortController();
  const stop = () => control.abort();
  const timer = setTimeout(stop, patience);
  givenUp.addEventListener('abort', stop);
  try {
    return await work(control.signal);
  } catch (problem) {
    throw control.signal.aborted && !givenUp.aborted ? unreachable() : problem;
  } finally {
    clearTimeout(timer);
    givenUp.removeEventListener('abort', stop);
  }
}

/** @param {string} path @param {Request} request @param {Record<string, string>} [query] @param {(events: Told[]) => void} [told] */
async function ask(path, request, query = {}, told = () => {}) {
  const response = await send(path, request, query);
  if (response.status === 204) return null;
  if (response.headers.get('Content-Type')?.startsWith('text/event-stream')) return listen(response, request, told);
  const answer = await response.json().catch(() => null);
  if (response.ok && answer) return answer;
  const passing = response.status >= 500 || response.status === 429 || response.ok;
  const wait = response.status === 429 ? Math.min(LONGEST_WAIT, Number(response.headers.get('Retry-After')) || 1) : 0;
  throw new ApiError(answer?.error ?? { code: 'server', message: text('server') }, passing, wait);
}

/** @param {Response} response @param {Request} request @param {(events: Told[]) => void} told */
async function listen(response, request, told) {
  /** @type {Told[]} */
  const events = [];
  const heard = (/** @type {string} */ name, /** @type {any} */ data) => {
    if (name === 'error') throw new ApiError(data.error, true);
    events.push({ name, data });
    told(events);
  };
  try {
    await hearEvents(response, heard);
  } catch (problem) {
    throw problem instanceof ApiError || request.signal.aborted ? problem : unreachable();
  }
  return events;
}

/** @param {string} path @param {Request} request @param {Record<string, string>} query */
async function send(path, request, query) {
  const parameters = new URLSearchParams({ lang: language, ...query });
  try {
    return await fetch(`${path}?${parameters}`, request);
  } catch (problem) {
    throw request.signal.aborted ? problem : unreachable();
  }
}

function unreachable() {
  return new ApiError({ code: 'network', message: text('network') }, true);
}

/**
 * Asks for one figure: the newest questions win, one request is in flight at most, and what was answered before is not
 * asked again. Where the server has too much to do, they are asked again when it says.
 */
export class Asker {
  #answers = new Map();
  #wanted = /** @type {Question[]} */ ([]);
  #timer = 0;
  #flight = /** @type {AbortController | null} */ (null);

  /**
   * @param {{
   *   answered(answers: any[], questions: Question[]): void,
   *   failed(error: ApiError): void,
   *   busy(is: boolean): void,
   * }} listener
   */
  constructor(listener) {
    this.listener = listener;
  }

  /**
   * @param {Question[]} questions whose answers the figure needs together
   * @param {number} [delay] milliseconds to wait for the next key; a request for older text is given up meanwhile
   */
  ask(questions, delay = 0) {
    if (JSON.stringify(questions) === JSON.stringify(this.#wanted)) return;
    this.#wanted = questions;
    clearTimeout(this.#timer);
    if (delay > 0) this.#flight?.abort();
    this.#timer = setTimeout(() => this.retry(), delay);
  }

  /** Asks the newest questions now, or as soon as the request in flight has landed. */
  retry() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    if (!this.#flight) this.#run();
  }

  /** The next answer comes from the server, whatever was answered before. */
  forget() {
    this.#answers.clear();
  }

  async #run() {
    const questions = this.#wanted;
    const flight = (this.#flight = new AbortController());
    this.listener.busy(true);
    try {
      const answers = [];
      for (const question of questions) answers.push(await this.#answer(question, flight.signal));
      this.listener.answered(answers, questions);
    } catch (error) {
      if (questions === this.#wanted) this.#fail(error);
    } finally {
      this.#flight = null;
      this.listener.busy(false);
      if (questions !== this.#wanted && this.#timer === 0) this.#run();
    }
  }

  /** @param {Question} question @param {AbortSignal} signal */
  async #answer(question, signal) {
    const { path, body, told } = question;
    const key = path + JSON.stringify(body);
    const answer = this.#answers.get(key) ?? (await post(path, body, { signal, told }).catch((error) => refused(error, question)));
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    if (this.#answers.size > REMEMBERED) this.#answers.delete(this.#answers.keys().next().value);
    return answer;
  }

  /** Not all at the same moment. @param {ApiError} error */
  #comeBack(error) {
    error.message = text('waiting', error.wait);
    this.#timer = setTimeout(() => this.retry(), 1000 * error.wait * (1 + Math.random() / 2));
  }

  /** @param {unknown} error */
  #fail(error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.wait > 0) this.#comeBack(error);
    this.listener.failed(error);
  }
}

/** @param {Error} error @param {Question} question */
function refused(error, { fields, mayFail }) {
  if (error instanceof ApiError) {
    error.field = fields?.[error.field ?? ''] ?? error.field;
    if (mayFail && !error.passing) return { error };
  }
  throw error;
}
