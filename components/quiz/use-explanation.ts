"use client";

import { useState } from "react";
import { nothingGiven } from "@/quiz/answer-ledger";
import type { Question } from "@/quiz/question";
import { useAttemptFacts } from "./attempt-context";
import { useAttempt } from "./attempt-provider";
import { type Explained, requestExplanation } from "./quiz-api";

type State =
  | { kind: "none" }
  | { kind: "asking" }
  | { kind: "shown"; explained: Explained; revision: number }
  | { kind: "failed"; message: string };

type Explanation = {
  /** Null once the answer has changed: then it is another one's. */
  shown: Explained | null;
  isAsking: boolean;
  /** There is nothing to explain yet. */
  isEmpty: boolean;
  failure: string | null;
  ask: () => void;
};

/** Practice: the server scores and explains one answer, as often as one likes. */
export function useExplanation(question: Question): Explanation {
  const { attemptId } = useAttemptFacts();
  const entry = useAttempt(({ ledger }) => ledger[question.id]);
  const [state, setState] = useState<State>({ kind: "none" });
  const given = entry ?? nothingGiven;
  const isEmpty = given.answer === null && given.ownWords.trim() === "";
  const revision = entry?.revision ?? 0;

  async function ask() {
    if (isEmpty || state.kind === "asking") return;
    setState({ kind: "asking" });
    const outcome = await requestExplanation(attemptId, question.id, given);
    if (outcome.kind === "explained") {
      return setState({ kind: "shown", explained: outcome.explained, revision });
    }
    const message =
      outcome.kind === "offline"
        ? "You are offline. The explanation comes from the server: ask again when you are back."
        : outcome.message;
    setState({ kind: "failed", message });
  }

  return {
    shown: state.kind === "shown" && state.revision === revision ? state.explained : null,
    isAsking: state.kind === "asking",
    isEmpty,
    failure: state.kind === "failed" ? state.message : null,
    ask: () => void ask(),
  };
}
