import { labelsOf } from '../../../../static/lib/chart/contour-labels.js';
import { close, equal, holds, test } from '../test.js';

const AREA = { left: 0, top: 0, width: 400, height: 300 };
/** @import { Point } from '../../../../static/lib/chart/pen.js' */

const pixel = (/** @type {Point} */ { x, y }) => ({ left: x, top: 300 - y });
const level = (/** @type {string} */ text, /** @type {Point[][]} */ ...lines) => ({ text, colour: 'black', ground: 'white', lines });
const straight = (/** @type {number} */ y, from = 20, to = 380) => Array.from({ length: 19 }, (_, i) => ({ x: from + ((to - from) * i) / 18, y }));

test('a line carries its height once, on itself, turned as it runs', () => {
  const [label, ...more] = labelsOf([level('2', straight(100))], pixel, AREA);
  equal([label.text, label.top, label.turn, label.colour, more.length], ['2', 200, 0, 'black', 0]);
  const [steep] = labelsOf([level('1', [{ x: 100, y: 50 }, { x: 150, y: 100 }, { x: 200, y: 150 }])], pixel, AREA);
  close(steep.turn, -Math.PI / 4);
});

test('the longest piece of a level is the one that is named', () => {
  const [label] = labelsOf([level('2', straight(100, 20, 60), straight(200))], pixel, AREA);
  equal(label.top, 100);
});

test('labels keep apart from each other', () => {
  const labels = labelsOf([level('1', straight(100)), level('2', straight(105)), level('3', straight(110))], pixel, AREA);
  holds(labels.length > 1, 'there is room for more than one');
  for (const one of labels)
    for (const other of labels) holds(one === other || Math.hypot(one.left - other.left, one.top - other.top) > 34, 'they are apart');
});

test('no label stands at the rim, and none on a line that is too short for it', () => {
  equal(labelsOf([level('1', straight(4))], pixel, AREA), []);
  equal(labelsOf([level('1', straight(100, 100, 140))], pixel, AREA), []);
  equal(labelsOf([level('1')], pixel, AREA), []);
});

test('a label keeps clear of a path and of arrows where its line has room', () => {
  const path = Array.from({ length: 9 }, (_, i) => ({ x: 20 + 25 * i, y: 100 + (i % 2) }));
  const [label] = labelsOf([level('2', straight(100))], pixel, AREA, [path]);
  holds(label.left >= 220 + 10, 'it stands beyond the end of the path');
  const [free] = labelsOf([level('2', straight(100))], pixel, AREA);
  holds(free.left < 220, 'without the path it stands there');
});

test('a label stands where least is drawn if all its line is taken', () => {
  const [label] = labelsOf([level('2', straight(100))], pixel, AREA, [straight(100), straight(105, 20, 300)]);
  holds(label.left > 300, 'one line crosses it, not two');
});
