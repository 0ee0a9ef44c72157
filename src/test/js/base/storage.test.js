import { forget, keep, keysWith, recall } from '../../../../static/lib/base/storage.js';
import { equal, test } from '../test.js';

test('what is kept is recalled, and listed by how its key starts', () => {
  equal(keep('test.a', { x: [1] }), true);
  keep('test.b', 'two');
  keep('other', 3);
  equal(recall('test.a'), { x: [1] });
  equal(keysWith('test.').sort(), ['test.a', 'test.b']);
  forget('test.a');
  equal([recall('test.a'), ...keysWith('test.')], [undefined, 'test.b']);
  localStorage.clear();
});

test('what is no JSON is as good as nothing', () => {
  localStorage.setItem('nabla.broken', '{');
  equal(recall('broken'), undefined);
  localStorage.clear();
});

test('a browser that stores nothing keeps it as long as the page is open', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', { configurable: true, get: () => { throw new Error('refused'); } });
  try {
    equal(keep('test.c', 1), false);
    equal([recall('test.c'), ...keysWith('test.')], [1, 'test.c']);
    forget('test.c');
    equal(recall('test.c'), undefined);
  } finally {
    Object.defineProperty(window, 'localStorage', /** @type {PropertyDescriptor} */ (own));
  }
});
