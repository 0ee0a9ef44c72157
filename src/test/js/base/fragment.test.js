import { changes, link, parse, remember, settle, share, stateOf } from '../../../../static/lib/base/fragment.js';
import { equal, holds, test } from '../test.js';

const INITIAL = { function: 'x^2', at: '1' };

/** @param {string} hash */
function address(hash) {
  settle();
  history.replaceState(null, '', hash || location.pathname);
}

test('an address has an anchor, and after a question mark the state of the figures', () => {
  const { anchor, parameters, hasState } = parse('#slope?f1.at=2&f2.at=a%26b');
  equal([anchor, parameters.get('f1.at'), parameters.get('f2.at'), String(hasState)], ['slope', '2', 'a&b', 'true']);
  equal(parse('#slope').hasState, false);
  equal(parse('').anchor, '');
});

test('a figure reads only what is its own', () => {
  address('#a?f1.at=2&f10.at=3&f1.function=x%5E3');
  equal(stateOf('f1'), { at: '2', function: 'x^3' });
});

test('only what differs from the first state is written', () => {
  equal(changes('f1', { function: 'x^2', at: '3' }, INITIAL).toString(), 'f1.at=3');
  equal(changes('f1', { ...INITIAL }, INITIAL).toString(), '');
});

test('states wait, and stand in the address as soon as somebody follows it', () => {
  address('#slope?f2.at=7');
  remember('f1', { function: 'x^2', at: '5' }, INITIAL);
  equal(location.hash, '#slope?f2.at=7');
  settle();
  equal(location.hash, '#slope?f2.at=7&f1.at=5');
});

test('a figure that is as at first leaves the address clean', () => {
  address('#?f1.at=5');
  remember('f1', { ...INITIAL }, INITIAL);
  settle();
  equal(location.hash, '');
});

test('values that figures share are told to all of them', () => {
  address('#slope');
  let heard = 0;
  addEventListener('address-change', () => heard++, { once: true });
  share(['f1', 'f2'], { at: '4' });
  equal(location.hash, '#slope?f1.at=4&f2.at=4');
  equal(heard, 1);
  address('');
});

test('a link shows one figure in its state', () => {
  equal(link('f1', { function: 'x y', at: '1' }, INITIAL), `${location.origin}${location.pathname}#f1?f1.function=x+y`);
  holds(link('f1', { ...INITIAL }, INITIAL).endsWith('#f1'), 'an untouched figure needs no state');
});
