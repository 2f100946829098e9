"use client";

import { useEffect, useState } from "react";
import { announcement } from "./announcement";
import type { PlacedCheck } from "./report/first-to-mend";
import type { WorkspaceStore } from "./workspace-store";

/** What the page's one live region says. */
export function useAnnouncement(
  store: WorkspaceStore,
  checks: readonly PlacedCheck[],
): { said: string; say: (sentence: string) => void } {
  const [said, say] = useState("");

  // Follows the store: what is told is what happens in it, not how it stands.
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const sentence = announcement(now, before, checks);
        if (sentence !== null) say(sentence);
      }),
    [store, checks],
  );

  return { said, say };
}
