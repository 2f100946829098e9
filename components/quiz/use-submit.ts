"use client";

import { useState } from "react";
import { listUnsaved } from "@/quiz/answer-ledger";
import { useAttemptStore } from "./attempt-provider";
import { forgetAttempt } from "./kept-attempt";
import { openResult } from "./open-result";
import { type Failure, requestSubmit } from "./quiz-api";

type SubmitState =
  | { kind: "ready" }
  | { kind: "sending" }
  | { kind: "failed"; title: string; message: string };

/** Submits an attempt together with what was not saved yet, and then opens its result. */
export function useSubmit(attemptId: string): { state: SubmitState; submit: () => void } {
  const store = useAttemptStore();
  const [state, setState] = useState<SubmitState>({ kind: "ready" });

  async function submit() {
    if (state.kind === "sending") return;
    setState({ kind: "sending" });
    const { ledger, isKeptHere } = store.getState();
    const outcome = await requestSubmit(attemptId, listUnsaved(ledger));
    if (outcome.kind !== "submitted") return setState(explainFailure(outcome, isKeptHere));
    // What came too late stays here, so that the result can name it.
    if (outcome.isWhole) forgetAttempt(attemptId);
    openResult();
  }
  return { state, submit: () => void submit() };
}

function explainFailure(failure: Failure, isKeptHere: boolean): SubmitState {
  const safe = isKeptHere
    ? "Your answers are safe on this device."
    : "Keep this page open: this browser keeps nothing, so your latest answers are only here.";
  switch (failure.kind) {
    case "offline":
      return {
        kind: "failed",
        title: "You are offline",
        message: `Nothing was submitted. ${safe} Submit again when you have a connection.`,
      };
    case "trouble":
      return {
        kind: "failed",
        title: "The server failed, which is our fault",
        message: `It may or may not have your submission; submitting again does no harm. ${safe}`,
      };
    case "refused":
      return {
        kind: "failed",
        title: "The server did not accept this",
        message: `${failure.message} ${safe}`,
      };
  }
}
