import { cividisText, shareOf } from './palette.js';
import { tickText, ticks } from '../base/round.js';

const WIDTH = 12;
const GAP = 14;

/**
 * Which colour is which height, right of a map.
 * @param {import('./pen.js').Pen} pen
 * @param {import('./contour-labels.js').Area} area of the map
 * @param {[number, number]} range
 * @param {string} title
 */
export function colourBar({ context, style }, area, range, title) {
  const left = area.left + area.width + GAP;
  const [top, height] = [area.top, area.height];
  const colours = context.createLinearGradient(0, top + height, 0, top);
  for (let i = 0; i <= 20; i++) colours.addColorStop(i / 20, cividisText(i / 20));
  context.fillStyle = colours;
  context.fillRect(left, top, WIDTH, height);
  context.fillStyle = style.getPropertyValue('--muted');
  Object.assign(context, { textAlign: 'left', textBaseline: 'middle' });
  for (const value of range[1] > range[0] ? ticks(...range, Math.min(8, height / 30)) : [range[0]])
    context.fillText(tickText(value), left + WIDTH + 6, top + height * (1 - shareOf(value, range)));
  Object.assign(context, { textAlign: 'center', textBaseline: 'top' });
  context.fillText(title, left + WIDTH / 2, top + height + 26);
}
