/**
 * What the figure of the digits shows of a training: pure functions of its events.
 * @typedef {{loss: number | string, lossShown: string, right: number, of: number, accuracy: number, accuracyShown: string}} Score
 * @typedef {{epoch: number, training: Score, test: Score}} Epoch
 * @typedef {{sample: number, meant: number, read: number, pixels: number[]}} Wrong
 * @typedef {{confusion: number[][], wrong: Wrong[]}} End
 * @typedef {{epochs: Epoch[], end: End | null}} Run
 */
import { element, number } from '../base/dom.js';
import { phrase, text } from '../base/text.js';

/** @param {import('../base/api.js').Told[]} events @returns {Run} */
export function runOf(events) {
  const told = (/** @type {string} */ wanted) => events.filter(({ name }) => name === wanted).map(({ data }) => data);
  return { epochs: told('epoch'), end: told('end')[0] ?? null };
}

/** Both losses over the epochs. @param {Epoch[]} epochs @param {number} last @param {number} now */
export function lossesPicture(epochs, last, now) {
  const losses = epochs.flatMap(({ training, test }) => [training.loss, test.loss]).filter(Number.isFinite).map(Number);
  return picture(epochs, last, now, ({ loss }) => (Number.isFinite(loss) ? Number(loss) : null), { min: 0, max: 1.06 * Math.min(4, Math.max(...losses)), title: text('loss') });
}

/** Both accuracies over the epochs. @param {Epoch[]} epochs @param {number} last @param {number} now */
export function accuraciesPicture(epochs, last, now) {
  return picture(epochs, last, now, ({ accuracy }) => accuracy, { min: 0, max: 1, title: text('digitsAccuracy') });
}

/**
 * @param {Epoch[]} epochs
 * @param {number} last
 * @param {number} now
 * @param {(score: Score) => number | null} value
 * @param {import('../chart/chart.js').Axis} y
 */
function picture(epochs, last, now, value, y) {
  const line = (/** @type {'training' | 'test'} */ of) => epochs.map((epoch) => ({ x: epoch.epoch, y: value(epoch[of]) }));
  const [training, test] = [line('training'), line('test')];
  return {
    x: { min: 0, max: Math.max(1, last), title: text('digitsEpoch') },
    y,
    marks: [
      { role: 'path', label: text('digitsTraining'), data: training, marker: '' },
      { role: 'curve', label: text('digitsTest'), data: test, marker: '', dash: [7, 4] },
      { role: 'point', label: text('digitsShownEpoch'), data: [training[now], test[now]], size: 5, line: false, quiet: true },
    ],
  };
}

/** @param {Epoch} epoch */
export function sentenceOf({ epoch, training, test }) {
  const parts = [training, test].flatMap(({ lossShown, of, right, accuracyShown }) => [number('function', lossShown), String(of), String(right), accuracyShown]);
  return phrase('digitsSentence', String(epoch), ...parts);
}

/** @param {Epoch[]} epochs @param {number} now */
export function tableOf(epochs, now) {
  const names = ['digitsTraining', 'digitsTest'].map((key) => text(key));
  return {
    caption: text('digitsTable'),
    head: [text('digitsEpoch'), ...names.flatMap((name) => [`${name}: ${text('loss')}`, `${name}: ${text('digitsAccuracy')}`])],
    rows: epochs.map(({ epoch, training, test }) => [String(epoch), training.lossShown, training.accuracyShown, test.lossShown, test.accuracyShown]),
    current: now,
  };
}

/** Which digit is taken for which. @param {number[][]} counts */
export function confusionTable(counts) {
  const digits = counts.map((_, digit) => element('th', { scope: 'col' }, String(digit)));
  const row = (/** @type {number[]} */ cells, /** @type {number} */ meant) =>
    element('tr', {}, element('th', { scope: 'row' }, String(meant)), ...cells.map((count, read) => element('td', { className: meant === read ? 'is-right' : count > 0 ? 'is-wrong' : 'is-none' }, String(count))));
  return element(
    'table',
    { className: 'confusion' },
    element('caption', {}, text('digitsConfusion')),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, text('digitsMeantRead')), ...digits)),
    element('tbody', {}, ...counts.map(row)),
  );
}
