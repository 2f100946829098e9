import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { ReportView } from "@/components/exercise/report/report-view";
import { Completion } from "@/components/review/completion";
import { HelpTaken } from "@/components/review/help-taken";
import { SourceView } from "@/components/review/source-view";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Page, Section } from "@/components/ui/page";
import { findExercise } from "@/exercises/exercise-list";
import { loadExercise } from "@/exercises/load-exercise";
import { formatPoints } from "@/quiz/format-points";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { reviewSubmission } from "@/server/results/review-submission";
import { orNotFound } from "../../../or-not-found";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ id: string; submissionId: string }> };

const read = cache(async (classId: string, submissionId: string) =>
  orNotFound(reviewSubmission(database(), await currentViewer(), { classId, submissionId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, submissionId } = await params;
  const { learnerName, className, exerciseId } = await read(id, submissionId);
  return {
    title: `${learnerName}: ${findExercise(exerciseId)?.title ?? exerciseId}, ${className}`,
  };
}

export default async function SubmissionPage({ params }: Props) {
  const { id: classId, submissionId } = await params;
  const viewer = await currentViewer();
  const submission = await read(classId, submissionId);
  const { learnerId, learnerName, className, exerciseId, exerciseVersion, report } = submission;
  const isOwn = viewer.kind !== "visitor" && viewer.id === learnerId;
  const exercise = findExercise(exerciseId);
  const isCurrent =
    exercise !== null && (await loadExercise(exerciseId)).definition.version === exerciseVersion;
  return (
    <Page
      title={`${learnerName}: ${exercise?.title ?? exerciseId}`}
      above={
        isOwn ? (
          className
        ) : (
          <>
            <Link href={`/classes/${classId}`}>{className}</Link> ·{" "}
            <Link href={`/classes/${classId}/learners/${learnerId}`}>{learnerName}</Link>
          </>
        )
      }
      lead={
        <>
          {formatPoints(submission.points)} of {formatPoints(submission.outOf)} points, submitted{" "}
          <Moment at={submission.submittedAt.toISOString()} />.
        </>
      }
    >
      <div className="text-sm">
        <p className="flex flex-wrap items-baseline gap-3">
          <Completion complete={submission.complete} mastered={submission.mastered} />
          <span>Graded by the server on inputs the learner had not seen before.</span>
        </p>
        <p className="mt-1">
          <HelpTaken help={submission.help} />
        </p>
      </div>
      {!isCurrent && (
        <Notice tone="warn" title="The exercise has changed since">
          <p>
            The result stands as it was graded. Checks that no longer exist are not listed below.
          </p>
        </Notice>
      )}
      <Section title="Checks">
        {exercise ? (
          <ReportView exercise={exercise} report={report} onGoTo={null} />
        ) : (
          <p>This exercise is no longer part of the lesson.</p>
        )}
      </Section>
      <Section title="Program" className="print:break-before-page">
        <SourceView source={submission.source} />
      </Section>
    </Page>
  );
}
