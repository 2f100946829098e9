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
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsent]);
}
