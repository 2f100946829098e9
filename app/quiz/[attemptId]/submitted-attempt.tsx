import type { ReactNode } from "react";
import { AttemptResult } from "@/components/quiz/attempt-result";
import { AttemptTable } from "@/components/quiz/attempt-table";
import { LateAnswers } from "@/components/quiz/late-answers";
import { PrintButton } from "@/components/quiz/print-button";
import { ResultPlan } from "@/components/quiz/result-plan";
import { ResultTotal } from "@/components/quiz/result-total";
import { ButtonLink } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Page, Section } from "@/components/ui/page";
import { KeepQuiz } from "@/components/way/keep-quiz";
import { NextLink } from "@/components/way/next-link";
import { formatPoints } from "@/quiz/format-points";
import { questions } from "@/quiz/questions";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { explainWithheld } from "@/server/quiz/answer-access";
import { compareAttempts } from "@/server/quiz/compare-attempts";
import { readLoweringBy } from "@/server/quiz/read-lowering";
import { type AttemptResult as Result, readResult } from "@/server/quiz/read-result";

type Props = { attemptId: string; above: ReactNode };

export async function SubmittedAttemptPage({ attemptId, above }: Props) {
  const viewer = await currentViewer();
  const attempt = await readResult(database(), viewer, { attemptId });
  const lowering = await readLoweringBy(database(), viewer, { attemptId });
  const { answers } = attempt;
  return (
    <Page
      above={above}
      title="Your result"
      lead={
        <>
          {attempt.mode === "graded" ? "Graded, submitted" : "Practice, submitted"}{" "}
          <Moment at={attempt.submittedAt.toISOString()} />
        </>
      }
    >
      <WhatWasCounted attempt={attempt} />
      <LateAnswers attemptId={attemptId} revisions={attempt.revisions} />
      {lowering && (
        <Notice tone="warn" title="Your result is lower now">
          <p>
            With this attempt it went from {formatPoints(lowering.from.points)} to{" "}
            {formatPoints(lowering.to.points)} of {formatPoints(lowering.to.outOf)} points, because
            in this class{" "}
            {lowering.to.counts === "last"
              ? "the last attempt counts"
              : "the average of all attempts counts"}
            . Every attempt is kept.
          </p>
        </Notice>
      )}
      <ResultTotal {...attempt} result={answers.kind === "shown" ? answers.result : null} />
      {answers.kind === "shown" ? (
        <Shown attemptId={attemptId} result={answers.result} />
      ) : (
        <Notice title="Answers are not shown now">
          <p>{explainWithheld(answers.access)}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3 print:hidden">
        <KeepQuiz stage="set" />
        <NextLink href="/your-day">Your Day 17</NextLink>
        <ButtonLink kind="quiet" href="/quiz">
          To the quiz
        </ButtonLink>
        <PrintButton />
        <a
          href={`/quiz/${attemptId}/quiz.md`}
          download
          className="inline-flex min-h-11 items-center px-2 text-sm"
        >
          Download your answers as quiz.md
        </a>
      </div>
    </Page>
  );
}

function WhatWasCounted({ attempt }: { attempt: Result }) {
  const { endedBy, answered, inOwnWords, submittedAt } = attempt;
  const counted = `${answered} of ${questions.length} questions with an answer`;
  const words = inOwnWords > 0 ? `, ${inOwnWords} with own words, which give no points` : "";
  if (endedBy === "learner") {
    return (
      <p className="text-muted">
        Counted: {counted}
        {words}.
      </p>
    );
  }
  return (
    <Notice tone="warn" title="The time was over">
      <p>
        At <Moment at={submittedAt.toISOString()} /> the attempt was submitted as the server had it:{" "}
        {counted}
        {words}. Exactly that is counted.
      </p>
    </Notice>
  );
}

type ShownProps = {
  attemptId: string;
  result: Extract<Result["answers"], { kind: "shown" }>["result"];
};

async function Shown({ attemptId, result }: ShownProps) {
  const compared = await compareAttempts(database(), await currentViewer(), { attemptId });
  return (
    <>
      <Section title="What to do next">
        <ResultPlan plan={result.plan} />
      </Section>
      {compared.length > 1 && (
        <Section title="Compared with before" lead="Attempts of the same kind, the latest first.">
          <AttemptTable
            attempts={compared}
            questionIds={questions.map(({ id }) => id)}
            currentId={attemptId}
          />
        </Section>
      )}
      <Section title="Question by question">
        <AttemptResult result={result} />
      </Section>
    </>
  );
}
