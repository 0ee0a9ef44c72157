import { layersOf, rangeOf, rowsAt } from '../../../../static/lib/pictures/layers.js';
import { equal, test } from '../test.js';

test('units are named by their places, and by their layers where there are several', () => {
  equal(layersOf([2]), [{ inputs: ['x₀', 'x₁'], outputs: ['h₀', 'h₁'] }, { inputs: ['h₀', 'h₁'], outputs: ['y₀', 'y₁'] }]);
  equal(layersOf([1, 2])[1], { inputs: ['h₁₀'], outputs: ['h₂₀', 'h₂₁'] });
});

test('the numbers of a layer are rows of weights with the biases last', () => {
  const frame = { step: 0, parameters: [], boundary: [], units: [], parametersBrief: [['1', '2', '3', '4'], ['5', '6'], ['7', '8'], ['9']] };
  equal(rowsAt(frame, 0), [['1', '2'], ['3', '4'], ['5', '6']]);
  equal(rowsAt(frame, 1), [['7'], ['8'], ['9']]);
});

test('a unit has full colour at the ends of its activation, or where it is farthest from 0', () => {
  equal([rangeOf('sigmoid', [[0.2]]), rangeOf('tanh', [[0.2]])], [[0, 1], [-1, 1]]);
  equal([rangeOf('relu', [[0, 3], [null, 1]]), rangeOf('relu', [[0]])], [[-3, 3], [-1, 1]]);
});
