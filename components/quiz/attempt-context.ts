"use client";

import { createContext, useContext } from "react";

/** What every part of an open attempt may need to know and nothing changes. */
export type AttemptFacts = {
  attemptId: string;
  mode: "practice" | "graded";
  startedAt: Date;
  /** Why answers are not explained now; null: they are, in practice. */
  withheld: string | null;
};

const AttemptFactsContext = createContext<AttemptFacts | null>(null);

/** React 19 renders a context itself as its provider. */
export const AttemptFactsProvider = AttemptFactsContext;

export function useAttemptFacts(): AttemptFacts {
  const facts = useContext(AttemptFactsContext);
  if (!facts) throw new Error("useAttemptFacts stands outside of an attempt.");
  return facts;
}
