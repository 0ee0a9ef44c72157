import { MatrixField } from '../../../../static/lib/exercise/matrix-field.js';
import { components } from '../../../../static/lib/exercise/components.js';
import { equal, test } from '../test.js';

test('a vector is read as other programs write it', () => {
  for (const typed of ['[-1.2, -2.4]', '(-1.2,-2.4)', '-1.2\t-2.4', '-1.2; -2.4', '[-1.2 -2.4]', ' -1.2\n-2.4\n', 'np.array([-1.2, -2.4])'])
    equal(components(typed), ['-1.2', '-2.4']);
});

test('a matrix is read row by row', () => {
  for (const typed of ['[[1, 2], [3, 4]]', '[[1. 2.]\n [3. 4.]]', '1\t2\n3\t4', '[1, 2; 3, 4]'])
    equal(components(typed).map(Number), [1, 2, 3, 4]);
});

test('a formula stays whole', () => {
  for (const typed of ['max(1, 2)', 'x + 1', '(1+2)*(3-1)', '2 x', '-1.2', '(1+2']) equal(components(typed), [typed]);
  equal(components('[max(1, 2), pi/2]'), ['max(1, 2)', 'pi/2']);
});

/** @type {(rows: number, columns: number) => import('../../../../static/lib/exercise/fields.js').Field} */
const field = (rows, columns) => ({ name: 'answer', type: 'vector', label: '', rows, columns, variables: [] });

/** @param {MatrixField} cells @param {string} typed */
function pasted(cells, typed) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', typed);
  const event = new ClipboardEvent('paste', { clipboardData, cancelable: true, bubbles: true });
  cells.lines[0][0].input.dispatchEvent(event);
  return event.defaultPrevented;
}

test('a pasted vector is spread over its cells', () => {
  let changes = 0;
  const cells = new MatrixField({ id: 'v', field: field(1, 2), heading: [], describedBy: 'm', changed: () => changes++ });
  equal(pasted(cells, '[-1.2, -2.4]'), true);
  equal(cells.value, ['-1.2', '-2.4']);
  equal(changes, 1);
});

test('a pasted matrix is spread over its rows', () => {
  const cells = new MatrixField({ id: 'm', field: field(2, 2), heading: [], describedBy: 'm', changed: () => {} });
  equal(pasted(cells, '[[1, 2], [3, 4]]'), true);
  equal(cells.value, [['1', '2'], ['3', '4']]);
});

test('what has another number of components is pasted where the caret is', () => {
  const cells = new MatrixField({ id: 'w', field: field(1, 2), heading: [], describedBy: 'm', changed: () => {} });
  for (const typed of ['[1, 2, 3]', '-1.2', 'max(1, 2)']) equal(pasted(cells, typed), false);
  equal(cells.value, ['', '']);
});
