import { cividis, cividisText, lineColour, shareOf } from '../../../../static/lib/chart/palette.js';
import { close, equal, holds, test } from '../test.js';

test('the palette runs from its darkest stop to its lightest, and no further', () => {
  equal([cividis(0), cividis(1)], [[0, 34, 78], [254, 232, 56]]);
  equal([cividis(-3), cividis(7)], [cividis(0), cividis(1)]);
  equal(cividisText(0), 'rgb(0 34 78)');
});

test('every step up the palette is lighter than the one before', () => {
  const light = Array.from({ length: 101 }, (_, i) => cividis(i / 100)).map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b);
  holds(light.every((value, i) => i === 0 || value > light[i - 1]), 'luminance rises');
});

test('a line on paper never has the colour that paper would hide', () => {
  equal([lineColour(1, false), lineColour(0, true)], [cividisText(0.78), cividisText(0.3)]);
});

test('a height has its share of the way, in a range of any size', () => {
  close([shareOf(3, [1, 5]), shareOf(1, [1, 5]), shareOf(0, [-1.7e308, 1.7e308])], [0.5, 0, 0.5]);
  equal(shareOf(2, [2, 2]), 0.5);
});
