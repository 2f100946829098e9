"use client";

import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { SavedAnswer } from "@/quiz/answer-ledger";
import type { Question } from "@/quiz/question";
import { type AttemptFacts, AttemptFactsProvider } from "./attempt-context";
import { AttemptFoot, useLayout } from "./attempt-foot";
import { overviewOf } from "./attempt-overview";
import { AttemptProvider, useAttempt } from "./attempt-provider";
import { QuestionCard } from "./question-card";
import { QuestionStones } from "./question-stones";
import { TimeLine } from "./time-line";

type QuestionsProps = {
  /** In the order of this attempt. */
  questions: readonly Question[];
};

type Props = AttemptFacts &
  QuestionsProps & {
    saved: readonly SavedAnswer[] /** What this is: beside the stones. */;
    children: ReactNode;
  };

/** An open attempt: one question a screen, or all questions on one page. */
export function QuizAttempt({ questions, saved, children, ...facts }: Props) {
  return (
    <AttemptFactsProvider value={facts}>
      <AttemptProvider attemptId={facts.attemptId} saved={saved}>
        <Questions questions={questions}>{children}</Questions>
      </AttemptProvider>
    </AttemptFactsProvider>
  );
}

function Questions({ questions, children }: QuestionsProps & { children: ReactNode }) {
  const [layout, setLayout] = useLayout();
  const [current, setCurrent] = useState(1);
  const ledger = useAttempt((state) => state.ledger);
  const marked = useAttempt((state) => state.marked);
  const page = useRef<HTMLDivElement>(null);
  const isOne = layout === "one";
  const isLast = !isOne || current === questions.length;
  const overview = overviewOf(questions, ledger, marked);

  /** Shows a question, where only one is shown, and leads there. */
  function goTo(number: number) {
    setCurrent(number);
    // The heading is there once this change is drawn.
    requestAnimationFrame(() => {
      const heading = page.current?.querySelector<HTMLElement>(`#question-${number}`);
      heading?.focus({ preventScroll: true });
      const top = isOne ? page.current : heading?.closest("section");
      top?.scrollIntoView({ block: "start" });
    });
  }

  return (
    <div ref={page} className="scroll-mt-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        {/* First for those who hear the page, after the stones for those who see it. */}
        <div className="order-1 leading-snug">{children}</div>
        <QuestionStones overview={overview} current={isOne ? current : null} onGo={goTo} />
        <div className="order-2">
          <TimeLine />
        </div>
      </div>
      <div className="mt-4 space-y-20">
        {questions.map((question, index) => {
          const number = index + 1;
          return (
            // Every question stays on the page, so that nothing typed in it is lost.
            <div key={question.id} hidden={isOne && number !== current}>
              <QuestionCard question={question} number={number} of={questions.length}>
                {isOne && number < questions.length && (
                  <Button onClick={() => goTo(number + 1)}>Next: question {number + 1}</Button>
                )}
              </QuestionCard>
            </div>
          );
        })}
      </div>
      <div className="mt-14">
        <AttemptFoot
          overview={overview}
          isLast={isLast}
          layout={layout}
          onChoose={setLayout}
          onGo={goTo}
        />
      </div>
    </div>
  );
}
