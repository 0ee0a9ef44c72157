/** What the figure "descent" says, and its table. */
import { element, number } from '../base/dom.js';
import { phrase, text } from '../base/text.js';
import { absence } from './walk.js';

/**
 * @import { Walk } from './descent.js'
 * @import { Window } from './walk.js'
 * @typedef {{head: string, cell(i: number): string | undefined}} Column
 */

/** So many steps stand in the table, and the last. */
const ROWS = 200;

/**
 * @param {Walk[]} walks
 * @param {number} step the player's
 * @param {Window} window
 */
export function sentence(walks, step, window) {
  const alone = walks.length === 1;
  const lines = walks.map((walk) => [
    where(walk, alone),
    ...absent(walk, window),
    ...(walk.now === walk.points.length - 1 ? ended(walk, alone) : []),
  ]);
  const head = alone ? [] : [element('span', {}, text('stepNumber', step))];
  return element('span', {}, ...broken([...head, ...lines.map((parts) => element('span', {}, ...spaced(parts)))]));
}

/** @param {Walk} walk @param {boolean} alone */
function where({ run, role, name, now }, alone) {
  const numbers = [
    vector(role, tuple(run.pathShown[now])),
    number('', run.valuesShown[now]),
    number('', run.normsShown[now]),
  ];
  if (alone) return phrase('descentAt', String(now), ...numbers);
  return phrase('descentOf', element('span', { className: `role-${role}` }, name), ...numbers);
}

/** Whether it is outside the picture, or was. @param {Walk} walk @param {Window} window */
function absent({ points, now }, window) {
  const { since, left } = absence(points, window, now);
  if (since >= 0) return [text('outsideSince', since)];
  return left >= 0 ? [text('cameBack', left)] : [];
}

/**
 * Why it ended and where, beside others only if it ended early; and whether it went the wrong way.
 * @param {Walk} walk
 * @param {boolean} alone
 */
function ended({ run, role, method }, alone) {
  const last = run.path.length - 1;
  const why = phrase(`stopped${run.stopped[0].toUpperCase()}${run.stopped.slice(1)}`, String(last), vector(role, run.shown));
  const [from, to] = [run.values[0], run.values[last]].map(Number);
  const rose = method !== 'ascent' && to > from;
  return [
    ...(alone || run.stopped !== 'steps' ? [why] : []),
    ...(rose ? [text('rose', run.valuesShown[0], run.valuesShown[last])] : []),
  ];
}

/** Numbers that may stand on two lines, but of which none is broken. @param {string} role @param {string} shown */
function vector(role, shown) {
  const words = shown.split(/( +)/).map((word) => (word.trim() ? element('span', { className: 'unbroken' }, word) : word));
  return element('span', { className: `number is-vector role-${role}` }, ...words);
}

/** @param {string[]} shown */
export function tuple(shown) {
  return `(${shown.join(', ')})`;
}

/** @param {(Node | string)[]} parts */
function spaced(parts) {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [' ', part]));
}

/** @param {Node[]} parts */
function broken(parts) {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [' ', element('br'), part]));
}

/**
 * @param {string[]} variables
 * @param {Walk[]} walks
 * @param {number} step the player's
 * @returns {import('../figure/table.js').Rows}
 */
export function table(variables, walks, step) {
  const length = Math.max(...walks.map(({ points }) => points.length));
  const wanted = new Set([...Array(Math.min(length, ROWS + 1)).keys(), step, length - 1]);
  const steps = [...wanted].sort((a, b) => a - b);
  const columns = walks.length === 1 ? single(variables, walks[0]) : walks.map(pair).flat();
  return {
    caption: text(length - 1 > ROWS ? 'descentTableCut' : 'descentTable', ROWS),
    head: [text('step'), ...columns.map(({ head }) => head)],
    rows: steps.map((i) => [String(i), ...columns.map(({ cell }) => cell(i) ?? '')]),
    current: steps.indexOf(step),
  };
}

/** @param {string[]} variables @param {Walk} walk @returns {Column[]} */
function single(variables, { run }) {
  return [
    ...variables.map((head, v) => ({ head, cell: (/** @type {number} */ i) => run.pathShown[i]?.[v] })),
    { head: 'f', cell: (i) => run.valuesShown[i] },
    { head: '‖∇f‖', cell: (i) => run.normsShown[i] },
  ];
}

/** @param {Walk} walk @returns {Column[]} */
function pair({ run, name }) {
  return [
    { head: name, cell: (i) => run.pathShown[i] && tuple(run.pathShown[i]) },
    { head: 'f', cell: (i) => run.valuesShown[i] },
  ];
}
