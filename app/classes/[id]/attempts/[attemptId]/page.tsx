import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { ReviewedQuestion } from "@/components/review/reviewed-question";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { formatPoints } from "@/quiz/format-points";
import { questions } from "@/quiz/questions";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { type ReviewedAttempt, reviewAttempt } from "@/server/results/review-attempt";
import { orNotFound } from "../../../or-not-found";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ id: string; attemptId: string }> };

const read = cache(async (classId: string, attemptId: string) =>
  orNotFound(reviewAttempt(database(), await currentViewer(), { classId, attemptId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, attemptId } = await params;
  const { learnerName, className } = await read(id, attemptId);
  return { title: `${learnerName}: quiz, ${className}` };
}

export default async function AttemptPage({ params }: Props) {
  const { id: classId, attemptId } = await params;
  const attempt = await read(classId, attemptId);
  const { learnerId, learnerName, className, startedAt, mode, state } = attempt;
  return (
    <Page
      title={`${learnerName}: quiz`}
      above={
        <>
          <Link href={`/classes/${classId}`}>{className}</Link> ·{" "}
          <Link href={`/classes/${classId}/learners/${learnerId}`}>{learnerName}</Link>
        </>
      }
      lead={
        state.kind === "submitted" ? (
          <>
            <span>
              {`${formatPoints(state.result.points)} of ${formatPoints(state.result.outOf)} points, `}
              {mode === "practice" ? "in practice, which does not count, submitted " : "submitted "}
            </span>
            <Moment at={state.submittedAt.toISOString()} />
            <span>{state.endedBy === "time" ? " when the time was over." : "."}</span>
          </>
        ) : (
          <>
            In progress since <Moment at={startedAt.toISOString()} />: {state.answered} of{" "}
            {questions.length} questions answered.
          </>
        )
      }
    >
      <Answers state={state} />
    </Page>
  );
}

function Answers({ state }: { state: ReviewedAttempt["state"] }) {
  if (state.kind === "open") {
    return <p>The answers and their points appear here once the attempt is submitted.</p>;
  }
  return (
    <>
      {!state.result.isCurrentVersion && (
        <Notice tone="warn" title="The quiz has changed since">
          <p>
            Points stand as they were given. The right answers below are those of today’s quiz, and
            answers to options that no longer exist are not shown.
          </p>
        </Notice>
      )}
      {state.result.questions.map((result) => (
        <ReviewedQuestion key={result.id} result={result} />
      ))}
    </>
  );
}
