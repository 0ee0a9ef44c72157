/** How an answer is read, shown while it is typed; what cannot be read is underlined at its place. */
import { Asker } from '../base/api.js';
import { element } from '../base/dom.js';
import { loadKatex, ready, typeset } from '../base/katex.js';
import { text } from '../base/text.js';

const TYPING = 250;
const NUMERAL = /^[-−]?\d*[.,]?\d+$/;

export class ReadingPreview {
  #parts = element('span', { className: 'exercise-reading-parts' });
  #asker = new Asker({
    answered: ([answer], [question]) => answer && this.#show(answer, question.body.answer),
    failed: () => this.#clear(),
    busy: () => {},
  });

  /** @param {string} exercise @param {import('./fields.js').Fields} fields */
  constructor(exercise, fields) {
    this.exercise = exercise;
    this.fields = fields;
    this.element = element('div', { className: 'exercise-reading' }, this.#parts, fields.message);
  }

  /** A plain number needs no reading. @param {number} seed */
  ask(seed) {
    this.fields.fail(null);
    const { answer, empty, typed } = this.fields;
    const plain = typeof answer === 'string' && NUMERAL.test(answer);
    if (empty || plain) this.#clear();
    const path = `/api/exercises/${this.exercise}/preview`;
    this.#asker.ask(!typed || empty || plain ? [] : [{ path, body: { seed, answer } }], TYPING);
  }

  #clear() {
    this.#parts.replaceChildren();
  }

  /** @param {{readings: {latex: string}[], error?: import('./fields.js').Failure & {message: string}}} answer @param {unknown} asked */
  async #show({ readings, error }, asked) {
    if (JSON.stringify(asked) !== JSON.stringify(this.fields.answer)) return;
    this.fields.fail(partly(asked) ? null : (error ?? null));
    if (error) return this.#clear();
    await loadKatex().catch(() => {});
    if (!ready() || JSON.stringify(asked) !== JSON.stringify(this.fields.answer)) return;
    const shown = readings.map(({ latex }) => typeset(latex, element('span', { className: 'reading-part' })));
    this.#parts.replaceChildren(element('span', { className: 'reading-label' }, text('readAs')), ...shown);
  }
}

/** Whether components are still to be filled in: nobody needs to be told while they do. @param {any} answer */
function partly(answer) {
  return typeof answer !== 'string' && Object.values(answer ?? {}).flat(2).some((value) => value === '');
}
