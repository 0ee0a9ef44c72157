/**
 * The way through a graph of operations: forwards an operation a step, then backwards, beginning with ∂f/∂f = 1.
 * @typedef {{to: number, localBrief: string, productBrief: string, sumBrief: string}} Passed
 * @typedef {{id: number, name: string, operation: string, inputs: number[], rule: string, worked: string, shown: string,
 *   brief: string, derivativeShown: string, derivativeBrief: string, text: string, passed: Passed[]}} GraphNode
 * @typedef {{formula: {text: string, latex: string, python: string}, atShown: string, nodes: GraphNode[]}} Graph
 * @typedef {{
 *   phase: 'start' | 'forward' | 'seed' | 'backward',
 *   number: number,
 *   of: number,
 *   active: GraphNode | null,
 *   computed: Set<number>,
 *   received: Map<number, string>,
 *   finished: Set<number>,
 * }} Progress `received` is what each node has of its derivative so far, `finished` has those that lack nothing
 */
import { phrase, text } from '../base/text.js';
import { element, number } from '../base/dom.js';

/** @param {GraphNode} node */
export function isOperation({ operation }) {
  return operation !== 'variable' && operation !== 'number';
}

/** @param {Graph} graph */
function operationsOf({ nodes }) {
  return nodes.filter(isOperation);
}

/** The node of f itself. @param {Graph} graph */
export function resultOf({ nodes, formula }) {
  return nodes.find(({ text: own }) => own === formula.text) ?? nodes[nodes.length - 1];
}

/** @param {Graph} graph */
export function stepCount(graph) {
  return 2 * operationsOf(graph).length + 1;
}

/** @param {Graph} graph @param {number} step @returns {Progress} */
export function progressAt(graph, step) {
  const operations = operationsOf(graph);
  const of = operations.length;
  const leaves = graph.nodes.filter((node) => !isOperation(node));
  const computed = new Set([...leaves, ...operations.slice(0, step)].map(({ id }) => id));
  const back = [...operations].reverse().slice(0, Math.max(0, step - of - 1));
  const received = new Map(step > of ? [[resultOf(graph).id, '1']] : []);
  for (const { passed } of back) for (const { to, sumBrief } of passed) received.set(to, sumBrief);
  const untouched = graph.nodes.filter(({ id, operation }) => operation === 'variable' && !received.has(id));
  if (step === 2 * of + 1) for (const { id } of untouched) received.set(id, '0');
  const open = operations.filter((node) => !back.includes(node)).flatMap(({ inputs }) => inputs);
  const finished = new Set([...received.keys()].filter((id) => !open.includes(id)));
  const shared = { of, computed, received, finished };
  if (step === 0) return { ...shared, phase: 'start', number: 0, active: null };
  if (step <= of) return { ...shared, phase: 'forward', number: step, active: operations[step - 1] };
  if (step === of + 1) return { ...shared, phase: 'seed', number: 0, active: resultOf(graph) };
  return { ...shared, phase: 'backward', number: step - of - 1, active: back[back.length - 1] };
}

/** The step at which a node gets its value, or passes on what it has received. @param {Graph} graph @param {GraphNode} node @param {boolean} backward */
export function stepOfNode(graph, node, backward) {
  const operations = operationsOf(graph);
  const place = operations.indexOf(node);
  if (place < 0) return backward ? stepCount(graph) : 0;
  return backward ? 2 * operations.length + 1 - place : place + 1;
}

/** What happens in a step. @param {Graph} graph @param {Progress} progress */
export function sentenceOf(graph, progress) {
  const { phase, active } = progress;
  const ending = isLast(progress) ? [' ', partials(graph)] : [];
  if (phase === 'start' || !active) return element('span', {}, text(progress.of === 0 ? 'graphLeaf' : 'graphStart'));
  if (phase === 'forward') return phrase('graphForward', ...counted(progress), equation(active));
  if (phase === 'seed') return element('span', {}, phrase('graphSeed', active.name, `∂f/∂${active.name}`, number('exact', '1')), ...ending);
  const derivative = progress.received.get(active.id) ?? '';
  const parts = active.passed.map((passed) => share(graph, derivative, passed));
  const words = phrase('graphBackward', ...counted(progress), active.name, `∂f/∂${active.name}`, number('exact', derivative));
  return element('span', {}, words, ' ', ...(parts.length > 0 ? [...between(parts), '.'] : [text('graphNothing')]), ...ending);
}

/** @param {Progress} progress */
function isLast({ phase, number: done, of }) {
  return (phase === 'backward' && done === of) || (phase === 'seed' && of === 0);
}

/** @param {Progress} progress */
function counted({ number: done, of }) {
  return [String(done), String(of)];
}

/** @param {GraphNode} node */
function equation({ name, rule, worked, brief }) {
  const value = number('function', brief);
  const steps = worked === brief ? '' : `${worked} = `;
  return element('span', { className: 'graph-equation' }, `${name} = ${rule} = ${steps}`, value);
}

/** @param {Graph} graph @param {string} derivative @param {Passed} passed */
function share({ nodes }, derivative, { to, localBrief, productBrief, sumBrief }) {
  const product = [bracketed(derivative, 0), bracketed(localBrief, 1)].join(' × ');
  const words = [`∂f/∂${nodes[to].name}: `, product, ' = ', number('exact', productBrief)];
  const sum = sumBrief === productBrief ? [] : [phrase('graphSum', number('exact', sumBrief))];
  return element('span', { className: 'graph-equation' }, ...words, ...sum);
}

/** @param {string} shown @param {number} place */
function bracketed(shown, place) {
  return place > 0 && shown.startsWith('-') ? `(${shown})` : shown;
}

/** @param {Graph} graph */
function partials({ nodes }) {
  const variables = nodes.filter(({ operation }) => operation === 'variable');
  const parts = variables.map(({ name, derivativeBrief }) =>
    element('span', { className: 'graph-equation' }, `∂f/∂${name} = `, number('exact', derivativeBrief)),
  );
  return element('span', {}, text('graphPartials'), ' ', ...between(parts));
}

/** @param {Node[]} parts */
function between(parts) {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part]));
}

/** The graph as a list, as far as the step knows it. @param {Graph} graph @param {Progress} progress */
export function tableOf({ nodes }, { active, computed, received, finished }) {
  return {
    caption: text('graphTable'),
    head: [text('graphNode'), text('graphRule'), text('graphValue'), '∂f/∂v'],
    rows: nodes.map(({ id, name, operation, rule, shown, derivativeShown }) => [
      name,
      operation === 'variable' || operation === 'number' ? text(operation === 'variable' ? 'graphVariable' : 'graphNumber') : rule,
      computed.has(id) ? shown : '',
      received.has(id) ? number('exact', finished.has(id) ? derivativeShown : text('graphSoFar', received.get(id) ?? '')) : '',
    ]),
    current: active?.id,
  };
}
