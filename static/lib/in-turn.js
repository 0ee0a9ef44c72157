const PATIENCE = 15_000;

/**
 * One tab sends at a time, so that a newcomer's second tab has the cookie that the first is given. Plain HTTP has no
 * locks, and a tab that was put to sleep with one keeps nobody for long.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(work) {
  if (!navigator.locks) return work();
  try {
    return await navigator.locks.request('nabla-send', { signal: AbortSignal.timeout(PATIENCE) }, work);
  } catch (error) {
    if (/** @type {Error} */ (error).name !== 'TimeoutError') throw error;
    return work();
  }
}
