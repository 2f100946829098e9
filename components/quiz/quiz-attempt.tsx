"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { SavedAnswer } from "@/quiz/answer-ledger";
import type { Question } from "@/quiz/question";
import { AttemptBar } from "./attempt-bar";
import { type AttemptFacts, AttemptFactsProvider } from "./attempt-context";
import { AttemptProvider } from "./attempt-provider";
import { LayoutChoice, useLayout } from "./layout-choice";
import { QuestionCard } from "./question-card";

type Props = AttemptFacts & {
  /** In the order of this attempt. */
  questions: readonly Question[];
  saved: readonly SavedAnswer[];
};

/** An open attempt: all questions on one page, or one question a screen. */
export function QuizAttempt({ questions, saved, ...facts }: Props) {
  const [layout, setLayout] = useLayout();
  const [current, setCurrent] = useState(1);
  const isOne = layout === "one";
  const page = useRef<HTMLDivElement>(null);

  /** Shows a question, where only one is shown, and leads there. */
  function goTo(number: number) {
    setCurrent(number);
    // The heading is there once this change is drawn.
    requestAnimationFrame(() => {
      const heading = page.current?.querySelector<HTMLElement>(`#question-${number}`);
      heading?.focus({ preventScroll: true });
      heading?.closest("section")?.scrollIntoView({ block: "start" });
    });
  }

  return (
    <AttemptFactsProvider value={facts}>
      <AttemptProvider attemptId={facts.attemptId} saved={saved}>
        <div ref={page} className="space-y-6">
          <LayoutChoice layout={layout} onChoose={setLayout} />
          {questions.map((question, index) => (
            // Every question stays on the page, so that nothing typed in it is lost.
            <div key={question.id} hidden={isOne && index + 1 !== current}>
              <QuestionCard question={question} number={index + 1} of={questions.length} />
            </div>
          ))}
          {isOne && <Steps current={current} of={questions.length} onGo={goTo} />}
          <AttemptBar questions={questions} current={isOne ? current : null} onGo={goTo} />
        </div>
      </AttemptProvider>
    </AttemptFactsProvider>
  );
}

type StepsProps = { current: number; of: number; onGo: (number: number) => void };

function Steps({ current, of, onGo }: StepsProps) {
  return (
    <div className="flex justify-between gap-3">
      <Button kind="quiet" disabled={current === 1} onClick={() => onGo(current - 1)}>
        Previous question
      </Button>
      <Button kind="quiet" disabled={current === of} onClick={() => onGo(current + 1)}>
        Next question
      </Button>
    </div>
  );
}
