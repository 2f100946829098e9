"use client";

import { useCallback, useSyncExternalStore } from "react";

/* A choice of this browser's reader, kept for the next visit; the default stands on the server. */

const listeners = new Set<() => void>();

function watch(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener("storage", onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("storage", onChange);
  };
}

/** Where the browser keeps nothing, the choice holds until the page is left. */
const forNow = new Map<string, string>();

function read(name: string): string | null {
  try {
    return localStorage.getItem(name) ?? forNow.get(name) ?? null;
  } catch {
    return forNow.get(name) ?? null;
  }
}

export function useRemembered<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...Choice[]],
): [Choice, (choice: Choice) => void] {
  const stored = useSyncExternalStore(
    watch,
    () => read(name),
    () => null,
  );
  const remember = useCallback(
    (choice: Choice) => {
      forNow.set(name, choice);
      try {
        localStorage.setItem(name, choice);
      } catch {
        // Kept for now, above.
      }
      for (const listener of listeners) listener();
    },
    [name],
  );
  return [choices.find((choice) => choice === stored) ?? choices[0], remember];
}
