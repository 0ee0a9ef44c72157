import { element } from './dom.js';

/** Pages that came over plain HTTP have no clipboard of their own; there the old command still works. @param {string} words */
export async function copy(words) {
  if (navigator.clipboard)
    return navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    );
  const area = element('textarea', { value: words, className: 'unseen' });
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
