import { element, number, setAria } from '../../../../static/lib/base/dom.js';
import { phrase, text } from '../../../../static/lib/base/text.js';
import { equal, test } from '../test.js';

test('properties, attributes and states of an element come where they belong', () => {
  const made = element('button', { type: 'button', role: 'tab', ariaLabel: 'More', tabIndex: -1 }, 'a', element('b', {}, 'c'));
  equal(made.outerHTML, '<button type="button" role="tab" aria-label="More" tabindex="-1">a<b>c</b></button>');
});

test('a state that is null is taken back', () => {
  const made = element('input', { ariaInvalid: true });
  setAria(made, { invalid: null, valueNow: 3 });
  equal(made.outerHTML, '<input aria-valuenow="3">');
});

test('the places of a text are filled in turn, or by their numbers', () => {
  equal(text('%s of %s', 1, 2), '1 of 2');
  equal(text('%2$s before %1$s', 'a', 'b'), 'b before a');
});

test('a number in a sentence keeps its element', () => {
  const said = element('p', {}, phrase('it is %s.', number('exact', '2')));
  equal(said.innerHTML, 'it is <span class="number role-exact">2</span>.');
});
