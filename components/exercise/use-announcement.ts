"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { ExerciseContent } from "@/exercises/exercise";
import { announcement } from "./announcement";
import type { ShownStep } from "./shown-step";
import type { WorkspaceState, WorkspaceStore } from "./workspace-store";

/** What the page's one live region says. */
export function useAnnouncement(
  store: WorkspaceStore,
  exercise: ExerciseContent,
  shown: ShownStep,
): { said: string; say: (sentence: string) => void } {
  const [said, say] = useState("");
  const follow = useEffectEvent((now: WorkspaceState, before: WorkspaceState) => {
    const sentence = announcement(now, before, exercise, shown);
    if (sentence !== null) say(sentence);
  });

  // Follows the store: what is told is what happens in it, not how it stands.
  useEffect(() => store.subscribe((now, before) => follow(now, before)), [store]);

  return { said, say };
}
