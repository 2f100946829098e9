import type { ReactNode } from "react";
import { QuizAttempt } from "@/components/quiz/quiz-attempt";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Frame } from "@/components/ui/page";
import { KeepQuiz } from "@/components/way/keep-quiz";
import { explainWithheld } from "@/server/quiz/answer-access";
import type { OpenAttempt } from "@/server/quiz/read-attempt";

type Props = { attempt: OpenAttempt; above: ReactNode };

export function OpenAttemptPage({ attempt, above }: Props) {
  const { attemptId, mode, className, startedAt, clock, access, termsChanged } = attempt;
  const where = className === null ? "graded" : `graded in ${className}`;
  return (
    <Frame>
      <KeepQuiz stage="half" />
      <div className="space-y-6">
        {clock.dueAt && (
          <Notice title="This attempt ends by itself">
            <p>
              At <Moment at={clock.dueAt.toISOString()} /> by the server’s clock what is saved then
              is submitted, also when this page is closed. Changes that arrive later are not
              counted.
            </p>
          </Notice>
        )}
        {termsChanged && (
          <Notice title="Your instructor changed the quiz’s settings">
            <p>
              Your attempt keeps the time it began with{" "}
              {clock.dueAt ? "and gets more where there is more now" : "and has no end of its own"}.
              When answers are shown and which attempt counts follow the new settings.
            </p>
          </Notice>
        )}
        <QuizAttempt
          attemptId={attemptId}
          mode={mode}
          startedAt={startedAt}
          withheld={access.kind === "withheld" ? explainWithheld(access) : null}
          questions={attempt.questions}
          saved={attempt.answers}
        >
          <h1 className="inline font-normal font-sans text-sm tracking-normal">
            {above}, {mode === "graded" ? where : "practice"}: {attempt.questions.length} questions
          </h1>
          <span className="ml-3 text-muted text-sm">Answers are kept as you give them.</span>
        </QuizAttempt>
      </div>
      <p className="mt-4 text-sm print:hidden">
        <a href={`/quiz/${attemptId}/quiz.md`} download>
          Download your answers so far as quiz.md
        </a>
      </p>
    </Frame>
  );
}
