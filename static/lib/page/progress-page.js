/** The page of a reader's progress: a code that moves it to another browser, and its deletion. */
import { ApiError, get, post } from '../base/api.js';
import { element } from '../base/dom.js';
import { forget, keysWith } from '../base/storage.js';
import { text } from '../base/text.js';

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const typed = /** @type {HTMLInputElement} */ (at('typed-code'));
const sure = at('delete-sure');

at('make-code').addEventListener('click', () => trying('code-said', makeCode));
at('use-code').addEventListener('submit', (event) => {
  event.preventDefault();
  trying('code-said', useCode);
});
/** @type {HTMLButtonElement} */ (at('use-code-now')).disabled = false;
at('sign-out-others').addEventListener('click', () => trying('sign-out-said', signOutOthers));
at('delete-data').addEventListener('click', () => {
  sure.hidden = false;
  at('delete-yes').focus();
});
at('delete-no').addEventListener('click', stay);
sure.addEventListener('keydown', ({ key }) => key === 'Escape' && stay());
at('delete-yes').addEventListener('click', () => trying('data-said', deleteAll));

async function makeCode() {
  const { code } = await post('/api/recovery', {});
  at('code').replaceChildren(element('strong', {}, code), ' ', text('recoveryNote'));
}

async function useCode() {
  if (!typed.value.trim()) return typed.focus();
  await post('/api/recovery/use', { code: typed.value });
  typed.value = '';
  say('code-said', text('recoveryDone'));
  document.dispatchEvent(new CustomEvent('progress-change'));
}

async function signOutOthers() {
  await post('/api/sign-out-others', {});
  say('sign-out-said', text('signedOut'));
}

async function deleteAll() {
  await get('/api/my-data', { method: 'DELETE' });
  for (const kept of ['draft.', 'outbox.']) keysWith(kept).forEach(forget);
  stay();
  at('code').replaceChildren();
  say('data-said', text('myDataDeleted'));
  document.dispatchEvent(new CustomEvent('progress-change'));
}

function stay() {
  sure.hidden = true;
  at('delete-data').focus();
}

/** @param {string} place where it is said what went wrong @param {() => Promise<unknown>} action */
async function trying(place, action) {
  say(place, '');
  try {
    await action();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    say(place, error.message);
  }
}

/** @param {string} place @param {string} words */
function say(place, words) {
  at(place).textContent = words;
}
