"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { nothingGiven } from "@/quiz/answer-ledger";
import type { Question } from "@/quiz/question";
import { useAttemptFacts } from "./attempt-context";
import { useAttempt } from "./attempt-provider";
import { OwnWordsView } from "./own-words-view";
import { type Explained, requestExplanation } from "./quiz-api";
import { judgeResult } from "./result-question";
import { ResultRows } from "./result-rows";
import { SectionLink } from "./section-link";
import { VerdictMark } from "./verdict";

type Props = { question: Question; number: number };

type State =
  | { kind: "none" }
  | { kind: "asking" }
  | { kind: "shown"; explained: Explained; revision: number }
  | { kind: "failed"; message: string };

/** Practice: the server scores and explains this one answer, as often as one likes. */
export function ExplainedAnswer({ question, number }: Props) {
  const { attemptId, mode, withheld } = useAttemptFacts();
  const entry = useAttempt(({ ledger }) => ledger[question.id]);
  const [state, setState] = useState<State>({ kind: "none" });
  if (mode !== "practice") return null;
  if (withheld) return <p className="mt-4 text-muted text-sm">{withheld}</p>;
  const given = entry ?? nothingGiven;
  const isEmpty = given.answer === null && given.ownWords.trim() === "";
  const revision = entry?.revision ?? 0;
  const shown = state.kind === "shown" && state.revision === revision ? state.explained : null;

  async function ask() {
    if (isEmpty || state.kind === "asking") return;
    setState({ kind: "asking" });
    const outcome = await requestExplanation(attemptId, question.id, given);
    if (outcome.kind === "explained") {
      return setState({ kind: "shown", explained: outcome.explained, revision });
    }
    const message =
      outcome.kind === "offline"
        ? "You are offline. The explanation comes from the server: check again when you are back."
        : outcome.message;
    setState({ kind: "failed", message });
  }

  return (
    <div className="mt-4">
      {!shown && (
        <Button kind="quiet" onClick={() => void ask()} aria-disabled={isEmpty}>
          <span>{state.kind === "asking" ? "Checking…" : "Check this answer"}</span>
          <span className="sr-only">: question {number}</span>
        </Button>
      )}
      {state.kind === "failed" && (
        <Notice tone="bad" announce className="mt-3" title="This was not checked">
          <p>{state.message}</p>
        </Notice>
      )}
      <div role="status">{shown && <Explanation explained={shown} />}</div>
    </div>
  );
}

function Explanation({ explained: { result, ownWords } }: { explained: Explained }) {
  return (
    <div className="rounded-md border border-line bg-sunken p-4">
      {result && (
        <>
          <h3 className="font-medium">
            <VerdictMark {...judgeResult(result)} />
          </h3>
          <p className="mt-1 leading-relaxed">{result.how}</p>
          {result.note && <p className="mt-1 text-muted text-sm leading-relaxed">{result.note}</p>}
          <ResultRows rows={result.rows} />
          <p className="mt-3 text-sm">
            In the lesson:{" "}
            {result.sections.map((section, index) => (
              <span key={section}>
                {index > 0 && <span>, </span>}
                <SectionLink section={section} />
              </span>
            ))}
          </p>
        </>
      )}
      {ownWords && <OwnWordsView ownWords={ownWords} />}
      {!result && (
        <p className="mt-3 text-muted text-sm">
          Choose an answer above as well, and it is explained option by option.
        </p>
      )}
    </div>
  );
}
