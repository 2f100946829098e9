"use client";

import { type Progress, readProgress } from "@/quiz/progress";
import type { Question } from "@/quiz/question";
import { useAttempt } from "./attempt-provider";
import { QuizIcon } from "./quiz-icon";

export function MarkButton({ questionId, number }: { questionId: string; number: number }) {
  const isMarked = useAttempt(({ marked }) => marked.includes(questionId));
  const toggle = useAttempt(({ toggleMark }) => toggleMark);
  return (
    <button
      type="button"
      aria-pressed={isMarked}
      onClick={() => toggle(questionId)}
      className={`-mr-2 inline-flex min-h-9 shrink-0 scroll-my-28 items-center gap-1.5 rounded px-2 text-sm hover:text-ink ${isMarked ? "bg-warn-soft font-medium text-warn" : "text-muted"}`}
    >
      <QuizIcon name="flag" className={isMarked ? "fill-current" : ""} />
      <span>
        Mark<span className="sr-only"> question {number}</span>
        <span className="max-sm:sr-only"> for review</span>
      </span>
    </button>
  );
}

function sayProgress(progress: Progress): string {
  switch (progress.kind) {
    case "open":
      return "Not answered yet";
    case "partly":
      return `${progress.placed} of ${progress.of} placed`;
    case "answered":
      return "Answered";
  }
}

export function CardFoot({ question, number }: { question: Question; number: number }) {
  const answer = useAttempt(({ ledger }) => ledger[question.id]?.answer ?? null);
  const save = useAttempt((state) => state.answer);
  const isReplaced = useAttempt(({ replaced }) => replaced.includes(question.id));
  const isInWords = useAttempt(({ ledger }) => ledger[question.id]?.ownWords.trim() ?? "") !== "";
  const progress = readProgress(question, answer);
  return (
    <div className="mt-4 flex min-h-9 flex-wrap items-center justify-between gap-x-4 text-muted text-sm">
      <p>
        {progress.kind === "open" && isInWords ? "In your own words only" : sayProgress(progress)}
      </p>
      {answer !== null && (
        <button
          type="button"
          onClick={() => {
            save(question.id, null);
            document.getElementById(`question-${number}`)?.focus();
          }}
          className="-mr-2 min-h-9 scroll-my-28 rounded px-2 text-muted underline underline-offset-4 hover:text-ink"
        >
          Clear<span className="sr-only"> the answer to question {number}</span>
        </button>
      )}
      {isReplaced && (
        <p role="status" className="w-full text-warn">
          This question was answered on another device meanwhile; that newer answer is shown.
        </p>
      )}
    </div>
  );
}
