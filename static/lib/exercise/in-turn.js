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
  const queue = new AbortController();
  const timer = setTimeout(() => queue.abort(), PATIENCE);
  const turn = () => {
    clearTimeout(timer);
    return work();
  };
  try {
    return await navigator.locks.request('nabla-send', { signal: queue.signal }, turn);
  } catch (error) {
    if (!queue.signal.aborted) throw error;
    return work();
  }
}
