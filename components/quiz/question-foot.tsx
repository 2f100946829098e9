"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { useLostFocus } from "@/components/ui/use-lost-focus";
import { type Progress, readProgress } from "@/quiz/progress";
import type { Question } from "@/quiz/question";
import { useAttemptFacts } from "./attempt-context";
import { useAttempt } from "./attempt-provider";
import { ExplainedAnswer } from "./explained-answer";
import { useExplanation } from "./use-explanation";

type Props = { question: Question; number: number; children?: ReactNode };

/** What one can do with an answer, how far it is, and in practice what it is worth. */
export function QuestionFoot({ question, number, children }: Props) {
  const { mode, withheld } = useAttemptFacts();
  const answer = useAttempt(({ ledger }) => ledger[question.id]?.answer ?? null);
  const isInWords = useAttempt(({ ledger }) => ledger[question.id]?.ownWords.trim() ?? "") !== "";
  const isReplaced = useAttempt(({ replaced }) => replaced.includes(question.id));
  const save = useAttempt((state) => state.answer);
  const { shown, isAsking, isEmpty, failure, ask } = useExplanation(question);
  const mayAsk = mode === "practice" && withheld === null;
  const saidId = `said-${question.id}`;
  const explanation = useRef<HTMLDivElement>(null);
  useLostFocus(explanation, shown);

  function clear() {
    save(question.id, null);
    document.getElementById(`question-${number}`)?.focus();
  }

  return (
    <>
      <div className="mt-9 flex flex-wrap items-center gap-x-3 gap-y-2.5 max-sm:*:w-full">
        {children}
        {mayAsk && !shown && (
          <Button kind="quiet" onClick={ask} aria-disabled={isEmpty} aria-describedby={saidId}>
            <span>{isAsking ? "Asking…" : "Explain this answer"}</span>
            <span className="sr-only">: question {number}</span>
          </Button>
        )}
        <div className="-mx-4 flex sm:mx-0">
          <MarkButton questionId={question.id} number={number} />
          {answer !== null && (
            <Button kind="plain" onClick={clear}>
              Clear<span className="sr-only"> the answer to question {number}</span>
            </Button>
          )}
        </div>
        <p id={saidId} className="text-muted text-sm">
          {`${describe(readProgress(question, answer), isInWords)}${mayAsk && isEmpty ? ". Once it is, it can be explained." : ""}`}
        </p>
      </div>
      {isReplaced && (
        <Notice tone="warn" announce className="mt-4" title="Answered elsewhere">
          <p>This question was answered on another device meanwhile; that newer answer is shown.</p>
        </Notice>
      )}
      {mode === "practice" && withheld && <p className="mt-4 text-muted text-sm">{withheld}</p>}
      {failure && (
        <Notice tone="bad" announce className="mt-4" title="This was not explained">
          <p>{failure}</p>
        </Notice>
      )}
      <div ref={explanation} tabIndex={-1} role="status">
        {shown && <ExplainedAnswer explained={shown} />}
      </div>
    </>
  );
}

function describe(progress: Progress, isInWords: boolean): string {
  switch (progress.kind) {
    case "open":
      return isInWords ? "In your own words only" : "Not answered yet";
    case "partly":
      return `${progress.placed} of ${progress.of} placed`;
    case "answered":
      return "Answered";
  }
}

function MarkButton({ questionId, number }: { questionId: string; number: number }) {
  const isMarked = useAttempt(({ marked }) => marked.includes(questionId));
  const toggle = useAttempt(({ toggleMark }) => toggleMark);
  return (
    <Button
      kind="plain"
      aria-pressed={isMarked}
      className={isMarked ? "font-semibold" : ""}
      onClick={() => toggle(questionId)}
    >
      <Icon name="flag" className={isMarked ? "fill-current" : ""} />
      <span>
        Mark<span className="sr-only"> question {number}</span> for review
      </span>
    </Button>
  );
}
