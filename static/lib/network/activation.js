/** What a hidden unit makes of its sum: one choice for all of a network. */
import { Choice } from '../figure/controls.js';
import { text } from '../base/text.js';

/** As requests and links name them. */
export const ACTIVATIONS = ['relu', 'tanh', 'sigmoid', 'identity'];

/** @param {import('../figure/figure.js').Figure} figure */
export function activationChoice(figure) {
  const labels = ['ReLU', 'tanh', text('sigmoid'), text('noActivation')];
  const options = ACTIVATIONS.map((value, i) => ({ value, label: labels[i] }));
  return new Choice(figure, { key: 'activation', legend: text('activation'), options });
}
