"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { draftTrouble } from "@/components/exercise/drafts/draft-line";
import type { ShownStep } from "@/components/exercise/workspace/shown-step";
import type {
  WorkspaceState,
  WorkspaceStore,
} from "@/components/exercise/workspace/workspace-store";
import type { ExerciseContent } from "@/exercises/exercise";
import { announcement } from "./announcement";

/** What the page's one live region says. */
export function useAnnouncement(
  store: WorkspaceStore,
  exercise: ExerciseContent,
  shown: ShownStep,
): { said: string; say: (sentence: string) => void } {
  const [said, say] = useState("");
  /** What was told last of where the text is kept: once, not after each pause in typing. */
  const trouble = useRef<string | null>(null);
  const follow = useEffectEvent((now: WorkspaceState, before: WorkspaceState) => {
    const sentence = announcement(now, before, exercise, shown);
    if (sentence !== null) say(sentence);
    if (now.draft === before.draft || now.draft.kind === "changed") return;
    const found = draftTrouble(now.draft);
    const isOver = trouble.current !== null && now.draft.kind === "saved-on-server";
    if (found !== null && found !== trouble.current) say(`${found}.`.replace(/\.\.$/, "."));
    if (isOver) say("Saved on the server again.");
    if (found !== null || isOver) trouble.current = found;
  });

  // Follows the store: what is told is what happens in it, not how it stands.
  useEffect(() => store.subscribe((now, before) => follow(now, before)), [store]);

  return { said, say };
}
