/**
 * Does something as soon as the page is really opened: at once, as a rule, and on activation where
 * a browser has prepared the page behind a link that somebody pointed at. Until then nothing may be
 * written, counted or sent. Returns how to call it off.
 */
export function whenOpened(work: () => void): () => void {
  if (!("prerendering" in document && document.prerendering)) {
    work();
    return () => {};
  }
  document.addEventListener("prerenderingchange", work, { once: true });
  return () => document.removeEventListener("prerenderingchange", work);
}
