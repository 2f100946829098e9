import { type RefObject, useEffect } from "react";

/** Hands the focus to `place` where the button that led to `answer` had it and went with it. */
export function useLostFocus(place: RefObject<HTMLElement | null>, answer: unknown): void {
  // Follows what is drawn: by then the focus of what is gone is on the page itself.
  useEffect(() => {
    if (!answer || document.activeElement !== document.body) return;
    place.current?.focus({ preventScroll: true });
  }, [place, answer]);
}
