/**
 * The colours of heights: cividis, which readers with and without colour-blindness see as the same even rise from dark
 * to light. J. R. Nuñez, C. R. Anderton, R. S. Renslow, Optimizing colormaps with consideration for color vision
 * deficiency, PLoS ONE 13(7), 2018; here as ten stops.
 */
const STOPS = ['00224e', '123570', '3b496c', '575d6d', '707173', '8a8678', 'a59c74', 'c3b369', 'e1cc55', 'fee838'];
const COLOURS = STOPS.map((hex) => [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16)));

/**
 * Red, green and blue (0 to 255) of a share of the way from the lowest (0) to the highest (1).
 * @param {number} share
 */
export function cividis(share) {
  const place = Math.min(1, Math.max(0, share)) * (COLOURS.length - 1);
  const below = Math.min(COLOURS.length - 2, Math.floor(place));
  return COLOURS[below].map((low, i) => Math.round(low + (COLOURS[below + 1][i] - low) * (place - below)));
}

/** As CSS writes it. @param {number} share */
export function cividisText(share) {
  return `rgb(${cividis(share).join(' ')})`;
}

/**
 * For a thin line on paper: the end of the palette that would not be seen there is left out.
 * @param {number} share
 * @param {boolean} dark
 */
export function lineColour(share, dark) {
  return cividisText(dark ? 0.3 + 0.7 * share : 0.78 * share);
}

/** Where a height stands between the lowest and the highest. @param {number} height @param {[number, number]} range */
export function shareOf(height, [low, high]) {
  return high > low ? (height / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
}
