"use client";

import type { ReactNode } from "react";
import type { Question } from "@/quiz/question";
import { kindNames, scoringRules } from "@/quiz/scoring/scoring-rule";
import { useAttempt } from "./attempt-provider";
import { ClassificationInput } from "./classification-input";
import { ExplainedAnswer } from "./explained-answer";
import { MatchingInput } from "./matching-input";
import { MultipleInput } from "./multiple-input";
import { OwnWordsInput } from "./own-words-input";
import { CardFoot, MarkButton } from "./question-marks";
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
      <OwnWordsInput question={question} number={number} />
      <CardFoot question={question} number={number} />
      <ExplainedAnswer question={question} number={number} />
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
