"use client";

import type { ReactNode } from "react";
import { SayUnclear } from "@/components/ui/say-unclear";
import type { Question } from "@/quiz/question";
import { scoringRules } from "@/quiz/scoring/scoring-rule";
import { useAttempt } from "./attempt-provider";
import { ClassificationInput } from "./classification-input";
import { MatchingInput } from "./matching-input";
import { MultipleInput } from "./multiple-input";
import { OwnWordsInput } from "./own-words-input";
import { QuestionFoot } from "./question-foot";
import { SingleInput } from "./single-input";

type Props = {
  question: Question;
  number: number;
  of: number;
  /** The way on, where there is one. */
  children?: ReactNode;
};

/** One question, whatever its kind: its words, its rule, its answer, and what to do with it. */
export function QuestionCard({ question, number, of, children }: Props) {
  const ruleId = `rule-${question.id}`;
  return (
    <section aria-labelledby={`question-${number}`}>
      <fieldset aria-describedby={ruleId} className="min-w-0">
        <legend className="w-full">
          <h2
            id={`question-${number}`}
            tabIndex={-1}
            className="font-display text-question tracking-[-0.02em]"
          >
            <span className="mb-2 block font-normal font-sans text-muted text-sm tracking-normal">
              Question {number} of {of}
            </span>
            {question.ask}
          </h2>
        </legend>
        <p id={ruleId} className="mt-2.5 max-w-[40em] text-pretty text-muted">
          {scoringRules[question.kind]}
        </p>
        <div className="mt-8">
          <QuestionInput question={question} />
        </div>
      </fieldset>
      <OwnWordsInput question={question} number={number} />
      <QuestionFoot question={question} number={number}>
        {children}
      </QuestionFoot>
      <div className="mt-4">
        <SayUnclear about="quiz" place={`question:${question.id}`} what={`question ${number}`} />
      </div>
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
