import { filledAt, framesOf, inputAt, linesOf, namesAt, printedAt, tellingFrame, toldAt } from '../../../../static/lib/pictures/trace-frames.js';
import { equal, test } from '../test.js';

const step = (/** @type {number} */ index) => ({
  index, placeShown: `(${index},)`, xShown: `x${index}`, raisedShown: `up${index}`, loweredShown: `down${index}`,
  upperShown: `U${index}`, lowerShown: `L${index}`, partialShown: `P${index}`, gradientSoFarShown: `g${index}`,
});
const ANSWER = { trace: [step(0), step(1)], shown: 'gradient', inputShown: 'x', zerosShown: 'z' };
const frames = framesOf(2);
/** @type {(stage: string, turn: number) => any} */
const frame = (stage, turn) => (frames.find((one) => one.stage === stage && one.turn === turn));

test('a run has eight stages for each number, and three of its own', () => {
  equal(frames.length, 3 + 2 * 8);
  equal([frames[0].stage, frames[1], frames.at(-1)], ['start', { stage: 'keep', turn: 0 }, { stage: 'end', turn: -1 }]);
});

test('every stage has lines in the listing', () => {
  equal(frames.every((one) => linesOf(one).length > 0 && linesOf(one, true).length > 0), true);
});

test('the frame that tells most moves the second number, or the only one', () => {
  equal([frames[tellingFrame(2)], framesOf(1)[tellingFrame(1)]], [{ stage: 'raise', turn: 1 }, { stage: 'raise', turn: 0 }]);
});

test('an entry is raised, lowered and restored, and the others stay', () => {
  const seen = ['keep', 'raise', 'upper', 'drop', 'lower', 'restore'].map((stage) => inputAt(frame(stage, 1), step(1)));
  equal(seen.map(({ shown }) => shown), ['x1', 'up1', 'up1', 'down1', 'down1', 'x1']);
  equal(seen.map(({ state }) => state), ['keep', 'raised', 'raised', 'lowered', 'lowered', 'restored']);
  equal(inputAt(frame('raise', 1), step(0)), { shown: 'x0', state: '' });
});

test('the gradient fills up entry by entry', () => {
  equal([frame('start', -1), frame('restore', 0), frame('divide', 0), frame('keep', 1), frame('print', 1), frame('end', -1)].map((one) => filledAt(one, ANSWER.trace)), [0, 0, 1, 1, 2, 2]);
});

test('a name has its value from its line on', () => {
  equal(namesAt(frame('raise', 0), step(0)), { original: 'x0', upper: '', lower: '' });
  equal(namesAt(frame('upper', 0), step(0)), { original: 'x0', upper: 'U0', lower: '' });
  equal(namesAt(frame('return', -1), step(0)), { original: '', upper: '', lower: '' });
});

test('what was printed stays', () => {
  equal(printedAt(frame('divide', 0), ANSWER), '');
  equal(printedAt(frame('print', 0), ANSWER), '(0,) x0 U0 L0\ng0');
  equal(printedAt(frame('end', -1), ANSWER), '(0,) x0 U0 L0\ng0\n(1,) x1 U1 L1\ng1\ngradient\nx');
});

test('with nditer an index is told before its derivative, as Python spaces it', () => {
  const rule = '='.repeat(39);
  const head = `debug 1. initial input variable = x\ndebug 2. initial grad = z\n${rule}`;
  const first = `${head}\ndebug 3. idx =  (0,) , x[idx] =  x0`;
  const done = `${first}\ndebug 4. grad[idx] =  P0\ndebug 5. grad =  g0\n${rule}`;
  equal(toldAt(frame('start', -1), ANSWER), head);
  equal([toldAt(frame('divide', 0), ANSWER), toldAt(frame('print', 0), ANSWER)], [first, done]);
  equal(toldAt(frame('keep', 1), ANSWER), `${done}\ndebug 3. idx =  (1,) , x[idx] =  x1`);
  equal(toldAt(frame('end', -1), ANSWER).split('\n').slice(-3), ['debug 5. grad =  g1', rule, 'x']);
});
