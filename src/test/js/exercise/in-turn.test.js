import { inTurn } from '../../../../static/lib/exercise/in-turn.js';
import { seedOf } from '../../../../static/lib/exercise/variants.js';
import { equal, fails, test } from '../test.js';

test('work waits for the work that began before it', async () => {
  const said = /** @type {string[]} */ ([]);
  const begin = (/** @type {string} */ name) => inTurn(async () => {
    said.push(`${name} begins`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    said.push(`${name} ends`);
    return name;
  });
  equal(await Promise.all([begin('one'), begin('two')]), ['one', 'two']);
  equal(said, ['one begins', 'one ends', 'two begins', 'two ends']);
});

test('work that fails tells so and lets the next one in', async () => {
  await fails(() => inTurn(() => Promise.reject(new Error('lost'))), 'lost');
  equal(await inTurn(async () => 'next'), 'next');
});

test('a variant has the seed that the address names, the first one if it names none', () => {
  const seeds = ['', '#e1', '#?e1.seed=7', '#?e1.seed=x', '#?e2.seed=7', '#?e1.seed=12345678901'].map((hash) => {
    history.replaceState(null, '', hash || location.pathname);
    return seedOf('e1');
  });
  history.replaceState(null, '', location.pathname);
  equal(seeds, [1, 1, 7, 1, 1, 1]);
});
