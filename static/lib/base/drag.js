/**
 * Follows a pointer from its press to its release.
 * @param {HTMLElement} handle what holds the pointer meanwhile
 * @param {PointerEvent} press
 * @param {(event: PointerEvent) => void} follow
 */
export function drag(handle, press, follow) {
  press.preventDefault();
  handle.setPointerCapture(press.pointerId);
  handle.addEventListener('pointermove', follow);
  const release = () => handle.removeEventListener('pointermove', follow);
  handle.addEventListener('lostpointercapture', release, { once: true });
}
