import { valueAt, wideEnough } from '../../../../static/lib/chart/curve.js';
import { heightAt } from '../../../../static/lib/chart/height-map.js';
import { close, equal, test } from '../test.js';

test('the height of a drawn curve is read between its points, and at its ends', () => {
  const curve = [{ x: 0, y: 0 }, { x: 2, y: 4 }, { x: 3, y: null }];
  equal([valueAt(curve, 1), valueAt(curve, 2), valueAt(curve, -1), valueAt(curve, 2.5)], [2, 4, 0, NaN]);
  equal(valueAt([], 1), NaN);
});

test('a range is widened for what has to be seen, with a margin on that side alone', () => {
  equal(wideEnough({ lo: 0, hi: 10 }, [5, NaN]), { min: 0, max: 10 });
  equal(wideEnough({ lo: 0, hi: 10 }, [20]), { min: 0, max: 21 });
  equal(wideEnough({ lo: 0, hi: 10 }, [-10]), { min: -11, max: 10 });
});

const LAND = { x: [0, 1, 2], y: [0, 10], z: [[0, 1, 2], [10, 11, null]] };

test('a height between the points of a grid is bilinear', () => {
  close([heightAt(LAND, { x: 0.5, y: 5 }), heightAt(LAND, { x: 1, y: 10 }), heightAt(LAND, { x: 2, y: 0 })], [5.5, 11, 2]);
});

test('there is no height in a hole or outside', () => {
  equal([{ x: 1.5, y: 5 }, { x: 2, y: 10 }, { x: -1, y: 0 }, { x: 0, y: 11 }].map((point) => heightAt(LAND, point)), [NaN, NaN, NaN, NaN]);
});
