import { TextField } from './controls.js';
import { element } from '../base/dom.js';
import { nearestStep } from './nearest-step.js';
import { text } from '../base/text.js';

/** 1-2-5 from 1e-10 to 10. */
const RATES = Array.from({ length: 34 }, (_, i) => Number(`${[1, 2, 5][i % 3]}e${Math.floor(i / 3) - 10}`));

/** A learning rate: typed as the reader likes, or drawn from a row of round ones on a logarithmic slider. */
export class RateField extends TextField {
  /**
   * @param {import('./figure.js').Figure} figure
   * @param {{key: string, label: string}} options
   */
  constructor(figure, { key, label }) {
    super(figure, { key, label });
    this.element.classList.add('rate-field');
    this.slider = element('input', {
      type: 'range',
      min: '0',
      max: String(RATES.length - 1),
      step: '1',
      ariaLabel: text('rateSlider', label),
      oninput: () => figure.update({ [key]: String(RATES[Number(this.slider.value)]) }),
    });
    this.box.append(this.slider);
  }

  /** A rate that is not a plain positive number leaves the slider where it was. @param {import('./figure.js').State} state */
  sync(state) {
    super.sync(state);
    const rate = Number(state[this.key]);
    if (rate > 0) this.slider.value = String(nearestStep(RATES, state[this.key]));
    this.slider.setAttribute('aria-valuetext', state[this.key]);
  }
}
