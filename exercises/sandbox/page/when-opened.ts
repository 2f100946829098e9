/**
 * Does something as soon as the page is really opened: at once, as a rule, and on activation where
 * a browser has prepared the page behind a link that somebody pointed at. Until then nothing may be
 * written, counted or sent. Returns how to call it off.
 */
export function whenOpened(work: () => void): () => void {
  if (!isPrepared()) {
    work();
    return () => {};
  }
  document.addEventListener("prerenderingchange", work, { once: true });
  return () => document.removeEventListener("prerenderingchange", work);
}

/** Whether nobody has opened the page yet. */
export function isPrepared(): boolean {
  return "prerendering" in document && document.prerendering === true;
}
