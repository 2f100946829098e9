"use client";

import { useEffect } from "react";

/**
 * While `isUnsent`, the browser asks before the page is left. A listener that always stood there
 * would keep browsers from bringing the page back as it was.
 */
export function useLeaveWarning(isUnsent: boolean): void {
  // Listens to the browser, which alone knows that the page is about to go.
  useEffect(() => {
    if (!isUnsent) return;
    const ask = (event: Event) => event.preventDefault();
    // A link that the framework follows by itself leaves without a question: the browser follows it.
    const leaveWholly = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      if (link.origin === location.origin && link.pathname !== location.pathname) {
        event.stopPropagation();
      }
    };
    window.addEventListener("beforeunload", ask);
    window.addEventListener("click", leaveWholly, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("click", leaveWholly, { capture: true });
    };
  }, [isUnsent]);
}
