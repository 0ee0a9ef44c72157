import { ApiError, Asker, get, post } from '../../../../static/lib/base/api.js';
import { equal, fails, holds, test } from '../test.js';

/**
 * Answers each request by what `server` makes of it, in place of the network.
 * @typedef {{url: string, body: any}} Asked
 * @param {(question: Asked, request: RequestInit & {signal: AbortSignal}) => Response | Promise<Response>} server
 * @param {(asked: Asked[]) => Promise<void>} work
 */
async function withServer(server, work) {
  const own = window.fetch;
  const asked = /** @type {Asked[]} */ ([]);
  window.fetch = /** @type {any} */ (async (/** @type {string} */ url, /** @type {any} */ request) => {
    const question = { url, body: request.body && JSON.parse(request.body) };
    asked.push(question);
    return server(question, request);
  });
  try {
    await work(asked);
  } finally {
    window.fetch = own;
  }
}

const json = (/** @type {unknown} */ body, status = 200) => new Response(JSON.stringify(body), { status });

test('a question goes out in the reader\'s language', () =>
  withServer(() => json({ y: 1 }), async (asked) => {
    equal(await post('/api/derivative', { at: '1' }), { y: 1 });
    equal(asked, [{ url: '/api/derivative?lang=en', body: { at: '1' } }]);
  }));

test('an answer without content is null', () =>
  withServer(() => new Response(null, { status: 204 }), async () => equal(await get('/api/progress'), null)));

test('a refusal says why and where, and is final', () =>
  withServer(() => json({ error: { code: 'name', message: 'no q', field: 'function', position: 3 } }, 400), async () => {
    const error = await post('/api/derivative', {}).catch((problem) => problem);
    holds(error instanceof ApiError, 'it is an ApiError');
    equal([error.message, error.field, error.position, error.passing], ['no q', 'function', 3, false]);
  }));

test('a broken server and a lost connection pass', async () => {
  await withServer(() => new Response('oops', { status: 502 }), async () => {
    const error = await get('/api/progress').catch((problem) => problem);
    equal([error.code, error.passing], ['server', true]);
  });
  await withServer(() => { throw new TypeError('offline'); }, async () => {
    const error = await get('/api/progress').catch((problem) => problem);
    equal([error.code, error.passing], ['network', true]);
  });
});

test('who gives a question up is told so', () =>
  withServer((_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))), async () => {
    const control = new AbortController();
    const answer = post('/api/derivative', {}, { signal: control.signal });
    control.abort();
    await fails(() => answer.catch((problem) => { throw new Error(problem.name); }), 'AbortError');
  }));

/** An asker, and the promise of its next answers. */
function asker() {
  let heard = /** @type {(value: any) => void} */ (() => {});
  return {
    asker: new Asker({ answered: (answers) => heard(answers), failed: (error) => heard(error), busy: () => {} }),
    next: () => new Promise((resolve) => (heard = resolve)),
  };
}

test('what was answered before is not asked again, until it is to be forgotten', () =>
  withServer(({ body }) => json({ twice: 2 * body.x }), async (asked) => {
    const { asker: figure, next } = asker();
    for (const x of [1, 2, 1]) {
      const answer = next();
      figure.ask([{ path: '/double', body: { x } }]);
      equal(await answer, [{ twice: 2 * x }]);
    }
    equal(asked.length, 2);
    const again = next();
    figure.forget();
    figure.retry();
    equal(await again, [{ twice: 2 }]);
    equal(asked.length, 3);
  }));

test('a question that may fail is answered by its error, under the name of its own field', () =>
  withServer(() => json({ error: { code: 'x', message: 'no', field: 'at' } }, 400), async () => {
    const { asker: figure, next } = asker();
    const answer = next();
    figure.ask([{ path: '/p', body: {}, fields: { at: 'compare' }, mayFail: true }]);
    const [{ error }] = await answer;
    equal([error.message, error.field], ['no', 'compare']);
  }));
