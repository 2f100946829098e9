"use client";

import { parseWay, type Way, wayKey } from "./way";

/** Changes what this browser keeps of the way, and what the page shows of it. */
export function changeWay(change: (way: Way) => Way): void {
  try {
    localStorage.setItem(wayKey, JSON.stringify(change(readWay())));
    // The script in the page (fill-stones.ts) shows it.
    window.dispatchEvent(new Event("storage"));
  } catch {
    // A browser that keeps nothing shows open stones: nothing depends on them.
  }
}

export function readWay(): Way {
  try {
    return parseWay(localStorage.getItem(wayKey));
  } catch {
    return parseWay(null);
  }
}
