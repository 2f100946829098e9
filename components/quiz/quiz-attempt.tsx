"use client";

import type { SavedAnswer } from "@/quiz/answer-ledger";
import type { Question } from "@/quiz/question";
import { AttemptBar } from "./attempt-bar";
import { AttemptProvider } from "./attempt-provider";
import { QuestionCard } from "./question-card";

type Props = {
  attemptId: string;
  /** In the order of this attempt. */
  questions: readonly Question[];
  saved: readonly SavedAnswer[];
};

/** An open attempt: all questions on one page. */
export function QuizAttempt({ attemptId, questions, saved }: Props) {
  return (
    <AttemptProvider attemptId={attemptId} saved={saved}>
      <div className="space-y-6">
        {questions.map((question, index) => (
          <QuestionCard
            key={question.id}
            question={question}
            number={index + 1}
            of={questions.length}
          />
        ))}
        <AttemptBar attemptId={attemptId} questions={questions} />
      </div>
    </AttemptProvider>
  );
}
