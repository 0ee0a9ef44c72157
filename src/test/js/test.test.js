import { close, equal, fails, holds, test } from './test.js';

test('two structures are equal if every part is', () => {
  equal({ a: [1, { b: 'x' }], c: NaN }, { c: NaN, a: [1, { b: 'x' }] });
});

test('a different value, a missing key, a longer list and the other zero are told', async () => {
  await fails(() => equal(1, 2), 'expected 2 but was 1');
  await fails(() => equal(/** @type {any} */ ({ a: 1 }), { a: 1, b: undefined }), 'expected');
  await fails(() => equal([1, 2], [1]), 'expected [1] but was [1,2]');
  await fails(() => equal(0, -0), '−0');
  await fails(() => equal(/** @type {any} */ ([]), {}), 'expected');
});

test('numbers may differ by no more than said', async () => {
  close([1, 2], [1 + 1e-13, 2]);
  await fails(() => close(1, 1.1, 0.05), 'within 0.05');
  await fails(() => close(NaN, 1), 'within');
});

test('what should fail and does not is told', async () => {
  await fails(() => fails(() => {}, 'x'), 'expected an error');
  await fails(() => holds(false, 'the sky is green'), 'the sky is green');
});
