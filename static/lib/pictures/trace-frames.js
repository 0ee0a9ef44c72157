/**
 * The run of the routine that differentiates by every variable, as frames. Each number has a turn of eight stages; the
 * listing in the lesson names its lines as here. The routine goes through the array by ndindex, or by nditer and tells more.
 * @typedef {{stage: string, turn: number}} Frame `turn` is the place in the trace, -1 before and after
 *
 * What the server printed of each turn, and of all.
 * @typedef {{index: number, placeShown: string, xShown: string, raisedShown: string, loweredShown: string, upperShown: string,
 *   lowerShown: string, partialShown: string, gradientSoFarShown: string}} Step
 * @typedef {{formula: import('../figure/formula-field.js').Formula, variables: string[], value: unknown, shown: string,
 *   inputText: string, inputShown: string, zerosShown: string, trace: Step[]}} Answer
 */
const TURN = ['keep', 'raise', 'upper', 'drop', 'lower', 'restore', 'divide', 'print'];

/** @type {Record<string, string[]>} */
const LINES = {
  start: ['gradient = np.zeros_like(x)'],
  keep: ['for i in np.ndindex(x.shape):', 'original = x[i]'],
  raise: ['x[i] = original + h'],
  upper: ['upper = f(x)'],
  drop: ['x[i] = original - h'],
  lower: ['lower = f(x)'],
  restore: ['x[i] = original'],
  divide: ['gradient[i] = (upper - lower) / (2 * h)'],
  print: ['print(i, original, upper, lower)', 'print(gradient)'],
  return: ['return gradient', 'print(numerical_gradient(f, x))'],
  end: ['print(x)'],
};

/** @type {Record<string, string[]>} */
const TOLD_LINES = {
  start: [
    'grad = np.zeros_like(x)',
    'print("debug 1. initial input variable =", x)',
    'print("debug 2. initial grad =", grad)',
    "it = np.nditer(x, flags=['multi_index'])",
  ],
  keep: [
    'while not it.finished:',
    'idx = it.multi_index',
    'print("debug 3. idx = ", idx, ", x[idx] = ", x[idx])',
    'original = x[idx]',
  ],
  raise: ['x[idx] = original + h'],
  upper: ['upper = f(x)'],
  drop: ['x[idx] = original - h'],
  lower: ['lower = f(x)'],
  restore: ['x[idx] = original'],
  divide: ['grad[idx] = (upper - lower) / (2 * h)'],
  print: ['print("debug 4. grad[idx] = ", grad[idx])', 'print("debug 5. grad = ", grad)', 'it.iternext()'],
  return: ['return grad', 'numerical_derivative(f, x)'],
  end: ['print(x)'],
};

const RULE = '='.repeat(39);

/** @param {number} numbers how many the input holds @returns {Frame[]} */
export function framesOf(numbers) {
  const turns = Array.from({ length: numbers }, (_, turn) => TURN.map((stage) => ({ stage, turn }))).flat();
  const alone = (/** @type {string} */ stage) => ({ stage, turn: -1 });
  return [alone('start'), ...turns, alone('return'), alone('end')];
}

/** A frame that shows it all: the second number is moved, the first one is done. @param {number} numbers */
export function tellingFrame(numbers) {
  return framesOf(numbers).findIndex(({ stage, turn }) => stage === 'raise' && turn === Math.min(1, numbers - 1));
}

/** @param {Frame} frame @param {boolean} [told] by nditer */
export function linesOf({ stage }, told = false) {
  return (told ? TOLD_LINES : LINES)[stage];
}

const reached = (/** @type {Frame} */ frame, /** @type {string} */ stage) => TURN.indexOf(frame.stage) >= TURN.indexOf(stage);
const over = (/** @type {Frame} */ { stage }) => stage === 'return' || stage === 'end';

/** How many entries of the gradient are filled. @param {Frame} frame @param {unknown[]} trace */
export function filledAt(frame, trace) {
  if (frame.turn < 0) return over(frame) ? trace.length : 0;
  return frame.turn + (reached(frame, 'divide') ? 1 : 0);
}

/**
 * What stands in the input at an index, and what was done to it.
 * @param {Frame} frame
 * @param {Pick<Step, 'index' | 'xShown' | 'raisedShown' | 'loweredShown'>} step of the trace
 * @returns {{shown: string, state: '' | 'keep' | 'raised' | 'lowered' | 'restored'}}
 */
export function inputAt(frame, { index, xShown, raisedShown, loweredShown }) {
  if (index !== frame.turn) return { shown: xShown, state: '' };
  if (reached(frame, 'restore')) return { shown: xShown, state: 'restored' };
  if (reached(frame, 'drop')) return { shown: loweredShown, state: 'lowered' };
  if (reached(frame, 'raise')) return { shown: raisedShown, state: 'raised' };
  return { shown: xShown, state: 'keep' };
}

/** The variables of the routine that have a value by now. @param {Frame} frame @param {Step} step */
export function namesAt(frame, step) {
  if (frame.turn < 0) return { original: '', upper: '', lower: '' };
  return {
    original: step.xShown,
    upper: reached(frame, 'upper') ? step.upperShown : '',
    lower: reached(frame, 'lower') ? step.lowerShown : '',
  };
}

/** What the program has printed. @param {Frame} frame @param {Pick<Answer, 'trace' | 'shown' | 'inputShown'>} answer */
export function printedAt(frame, { trace, shown, inputShown }) {
  const turns = over(frame) ? trace.length : frame.turn + (frame.stage === 'print' ? 1 : 0);
  const lines = trace
    .slice(0, Math.max(0, turns))
    .flatMap((step) => [
      [step.placeShown, step.xShown, step.upperShown, step.lowerShown].join(' '),
      step.gradientSoFarShown,
    ]);
  return [...lines, ...(over(frame) ? [shown] : []), ...(frame.stage === 'end' ? [inputShown] : [])].join('\n');
}

/**
 * What the program with nditer has printed, spaces and all.
 * @param {Frame} frame
 * @param {Pick<Answer, 'trace' | 'inputShown' | 'zerosShown'>} answer
 */
export function toldAt(frame, { trace, inputShown, zerosShown }) {
  const begun = over(frame) ? trace.length : frame.turn + 1;
  const done = over(frame) ? trace.length : frame.turn + (frame.stage === 'print' ? 1 : 0);
  const turns = trace.slice(0, begun).flatMap((step, i) => [
    `debug 3. idx =  ${step.placeShown} , x[idx] =  ${step.xShown}`,
    ...(i < done ? [`debug 4. grad[idx] =  ${step.partialShown}`, `debug 5. grad =  ${step.gradientSoFarShown}`, RULE] : []),
  ]);
  const head = [`debug 1. initial input variable = ${inputShown}`, `debug 2. initial grad = ${zerosShown}`, RULE];
  return [...head, ...turns, ...(frame.stage === 'end' ? [inputShown] : [])].join('\n');
}
