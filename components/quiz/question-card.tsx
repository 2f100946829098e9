"use client";

import type { ReactNode } from "react";
import { readProgress } from "@/quiz/progress";
import type { Question } from "@/quiz/question";
import { kindNames, scoringRules } from "@/quiz/scoring/scoring-rule";
import { useAttempt } from "./attempt-provider";
import { ClassificationInput } from "./classification-input";
import { MatchingInput } from "./matching-input";
import { MultipleInput } from "./multiple-input";
import { QuizIcon } from "./quiz-icon";
import { SingleInput } from "./single-input";

type Props = { question: Question; number: number; of: number };

/** One question, whatever its kind: its words, its rule, its answer, and the mark for review. */
export function QuestionCard({ question, number, of }: Props) {
  const ruleId = `rule-${question.id}`;
  return (
    <section
      aria-labelledby={`question-${number}`}
      className="rounded-lg border border-line bg-raised p-4 sm:p-6"
    >
      <div className="-mt-1.5 flex items-center justify-between gap-3">
        <p className="text-muted text-sm">
          Question {number} of {of} <span aria-hidden="true">·</span> {kindNames[question.kind]}
        </p>
        <MarkButton questionId={question.id} number={number} />
      </div>
      <fieldset aria-describedby={ruleId} className="mt-1 min-w-0">
        <legend className="w-full">
          <h2
            id={`question-${number}`}
            tabIndex={-1}
            className="text-balance font-semibold text-xl leading-snug tracking-tight"
          >
            {question.ask}
          </h2>
        </legend>
        <p id={ruleId} className="mt-1.5 text-muted text-sm leading-relaxed">
          {scoringRules[question.kind]}
        </p>
        <div className="mt-5">
          <QuestionInput question={question} />
        </div>
      </fieldset>
      <CardFoot question={question} number={number} />
    </section>
  );
}

function QuestionInput({ question }: { question: Question }): ReactNode {
  const answer = useAttempt(({ ledger }) => ledger[question.id]?.answer ?? null);
  const save = useAttempt((state) => state.answer);
  switch (question.kind) {
    case "single":
      return (
        <SingleInput
          question={question}
          answer={answer?.kind === "single" ? answer : null}
          onAnswer={(next) => save(question.id, next)}
        />
      );
    case "multiple":
      return (
        <MultipleInput
          question={question}
          answer={answer?.kind === "multiple" ? answer : null}
          onAnswer={(next) => save(question.id, next)}
        />
      );
    case "matching":
      return (
        <MatchingInput
          question={question}
          answer={answer?.kind === "matching" ? answer : null}
          onAnswer={(next) => save(question.id, next)}
        />
      );
    case "classification":
      return (
        <ClassificationInput
          question={question}
          answer={answer?.kind === "classification" ? answer : null}
          onAnswer={(next) => save(question.id, next)}
        />
      );
  }
}

function MarkButton({ questionId, number }: { questionId: string; number: number }) {
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

function CardFoot({ question, number }: { question: Question; number: number }) {
  const answer = useAttempt(({ ledger }) => ledger[question.id]?.answer ?? null);
  const save = useAttempt((state) => state.answer);
  const isReplaced = useAttempt(({ replaced }) => replaced.includes(question.id));
  const progress = readProgress(question, answer);
  return (
    <div className="mt-4 flex min-h-9 flex-wrap items-center justify-between gap-x-4 text-muted text-sm">
      <p>
        {progress.kind === "open" && "Not answered yet"}
        {progress.kind === "partly" && `${progress.placed} of ${progress.of} placed`}
        {progress.kind === "answered" && "Answered"}
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
