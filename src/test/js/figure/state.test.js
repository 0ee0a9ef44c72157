import { rowsOf, written } from '../../../../static/lib/figure/cells.js';
import { layersIn, parametersOf, writtenLayers } from '../../../../static/lib/network/layer-weights.js';
import { bodyOf, bringIntoView, groundOf, landscapeState } from '../../../../static/lib/figure/landscape-fields.js';
import { stepOf, stopOf } from '../../../../static/lib/figure/player.js';
import { nearestStep } from '../../../../static/lib/figure/nearest-step.js';
import { nestedOf, shapeOf, tensor } from '../../../../static/lib/figure/tensor.js';
import { hasGrown, whole } from '../../../../static/lib/network/training-controls.js';
import { element } from '../../../../static/lib/base/dom.js';
import { close, equal, test } from '../test.js';

test('cells travel as one text and come back', () => {
  equal(written([[1, '2a'], ['', 0.5]]), '1|2a;|0.5');
  equal(rowsOf('1|2a;|0.5'), [['1', '2a'], ['', '0.5']]);
});

test('the player\'s step is the last one unless a step of the run is named', () => {
  equal(['', '3', '2.6', '-1', '99', 'x'].map((step) => stepOf(step, 10)), [10, 3, 3, 0, 10, 10]);
});

test('a player that cannot stop everywhere stops before the step that is named', () => {
  equal(['', '0', '7', '10', '99'].map((step) => stopOf(step, [0, 5, 10])), [2, 0, 1, 2, 2]);
});

test('the parameters of layers travel as one text, each bias under its weights', () => {
  const parameters = [[['1', '2']], ['0', 'sin(1)'], [['3'], ['4']], ['0']];
  equal(writtenLayers(layersIn(parameters)), '1|2;0|sin(1)~3;4;0');
  equal(parametersOf('1|2;0|sin(1)~3;4;0'), parameters);
});

test('the nearest step size is near in its power of ten', () => {
  const steps = [1, 1e-2, 1e-4];
  equal(['1e-4', '0.2', '0.05', '1e-9', 'h'].map((typed) => nearestStep(steps, typed)), [2, 0, 1, 2, 0]);
});

test('nested lists keep their numbers as they were typed', () => {
  equal(nestedOf(' [[1, 2e-3], [ln(2, 3), -0]] '), [['1', '2e-3'], ['ln(2, 3)', '-0']]);
  equal([nestedOf('[]'), nestedOf('5'), nestedOf('[1, (2]'), nestedOf('[1]]')], [[], '5', '[1, (2]', '[1]]']);
});

test('an array has a shape, and its cells are numbered along it', () => {
  equal([shapeOf([[1, 2, 3], [4, 5, 6]]), shapeOf(7)], [[2, 3], []]);
  const shown = tensor([2, 2], (index) => element('i', {}, String(index)));
  equal(shown.innerHTML, '<div class="tensor-row"><i>0</i><i>1</i></div><div class="tensor-row"><i>2</i><i>3</i></div>');
});

test('a whole number travels as such, and anything else as it was typed', () => {
  equal([' 12 ', '-3', '1.5', '1e3', ''].map(whole), [12, -3, '1.5', '1e3', '']);
});

test('training has done harm if the loss at the end is no less, or no number', () => {
  equal([[1, 0.5], [1, 1], [1, 2], [1, 'NaN']].map(([from, to]) => hasGrown([{ loss: from }, { loss: to }])), [false, false, true, true]);
});

test('a landscape has its own names, window and point, or those that every one has', () => {
  const own = landscapeState({ function: 'u*v', variables: ['u', 'v'], window: [[0, 1], [2, 4]], at: [0.5, 3] });
  equal(own, { function: 'u*v', variables: 'u,v', x0: '0', x1: '1', y0: '2', y1: '4', a: '0.5', b: '3' });
  const { variables, a, b } = landscapeState({ function: 'x' });
  equal([variables, a, b], ['x,y', '2', '1']);
  equal(bodyOf(own), { function: 'u*v', variables: ['u', 'v'], window: [['0', '1'], ['2', '4']] });
});

test('a point outside takes its half of the window along, and nothing if it is inside', () => {
  const changes = /** @type {any[]} */ ([]);
  const figure = /** @type {any} */ ({ update: (/** @type {unknown} */ changed) => changes.push(changed) });
  bringIntoView(figure, { x: 0, y: 0 }, [[-1, 1], [-1, 1]]);
  bringIntoView(figure, { x: 5, y: 0 }, [[-1, 1], [-1, 1]]);
  equal(changes, [{ x0: '4', x1: '6' }]);
});

test('contours without heights are coloured by their place in the row', () => {
  const contours = [2, 5, 9].map((level) => ({ level, lines: [] }));
  const ground = groundOf({ variables: ['x', 'y'], contours }, [[0, 1], [2, 3]]);
  close(ground.contours.map(({ share }) => share ?? NaN), [0, 0.5, 1]);
  equal([ground.range, ground.x], [[2, 9], { min: 0, max: 1, title: 'x' }]);
});
