import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { Completion } from "@/components/review/completion";
import { HelpTaken } from "@/components/review/help-taken";
import { HistoryTable } from "@/components/review/history-table";
import { Form } from "@/components/ui/form";
import { FormField } from "@/components/ui/form-field";
import { Moment } from "@/components/ui/moment";
import { Page, Section } from "@/components/ui/page";
import { Saved } from "@/components/ui/saved";
import { findExercise } from "@/exercises/exercise-list";
import { countsWords } from "@/quiz/describe-terms";
import { formatPoints } from "@/quiz/format-points";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { mostExtraMinutes } from "@/server/quiz/give-extra-time";
import {
  type AttemptEntry,
  historyLength,
  readLearnerHistory,
} from "@/server/results/read-learner-history";
import { orNotFound } from "../../../or-not-found";
import { giveTime } from "../../quiz/actions";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ id: string; learnerId: string }>;
  searchParams: Promise<{ saved?: string }>;
};

const read = cache(async (classId: string, learnerId: string) =>
  orNotFound(readLearnerHistory(database(), await currentViewer(), { classId, learnerId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, learnerId } = await params;
  const { name, className } = await read(id, learnerId);
  return { title: `${name}, ${className}` };
}

export default async function LearnerPage({ params, searchParams }: Props) {
  const { id: classId, learnerId } = await params;
  const history = await read(classId, learnerId);
  const { className, name, joinedAt, attempts, submissions, counted, extraMinutes } = history;
  const isCut = attempts.length === historyLength || submissions.length === historyLength;
  return (
    <Page
      title={name}
      above={<Link href={`/classes/${classId}`}>{className}</Link>}
      lead={
        <>
          Joined <Moment at={joinedAt.toISOString()} />.
          {isCut && <span>{` Of each kind the latest ${historyLength} are listed.`}</span>}
        </>
      }
    >
      {"saved" in (await searchParams) && (
        <Saved key={Date.now()} title="The extra time is saved." />
      )}
      <Section
        title="Quiz"
        lead={
          counted
            ? `${formatPoints(counted.points)} of ${formatPoints(counted.outOf)} points count: ${countsWords[counted.counts].toLowerCase()}.`
            : "No graded attempt is submitted."
        }
      >
        {attempts.length === 0 ? (
          <p className="text-muted">Not started in this class.</p>
        ) : (
          <HistoryTable
            label="Quiz attempts"
            rows={attempts.map((attempt, index) => ({
              id: attempt.id,
              what: `Attempt ${attempts.length - index}`,
              at: attempt.submittedAt ?? attempt.startedAt,
              href: `/classes/${classId}/attempts/${attempt.id}`,
              result: <AttemptOutcome attempt={attempt} />,
            }))}
          />
        )}
      </Section>
      <Section
        className="print:hidden"
        title="Extra time in the quiz"
        lead="For this learner alone: added to the time limit and to the closing time. An attempt that is open gets it at once; taking it back does not shorten that attempt."
      >
        <Form
          action={giveTime.bind(null, { classId, learnerId })}
          submitLabel="Save the extra time"
          kind="quiet"
          values={{ minutes: String(extraMinutes) }}
        >
          <FormField
            name="minutes"
            label="Minutes more"
            hint={`0 to ${mostExtraMinutes}.`}
            inputMode="numeric"
            autoComplete="off"
            className="max-w-32"
          />
        </Form>
      </Section>
      <Section
        title="Exercises"
        lead="Graded by the server on inputs the learner had not seen before."
      >
        {submissions.length === 0 ? (
          <p className="text-muted">Nothing submitted in this class.</p>
        ) : (
          <HistoryTable
            label="Submitted programs"
            rows={submissions.map((one) => ({
              id: one.id,
              what: findExercise(one.exerciseId)?.title ?? one.exerciseId,
              at: one.submittedAt,
              href: `/classes/${classId}/submissions/${one.id}`,
              result: (
                <>
                  <span className="inline-flex flex-wrap items-center gap-2 tabular-nums">
                    {formatPoints(one.points)} of {formatPoints(one.outOf)} points
                    <Completion complete={one.complete} mastered={one.mastered} />
                  </span>
                  <span className="block text-muted text-xs">
                    <HelpTaken help={one.help} />
                  </span>
                </>
              ),
            }))}
          />
        )}
      </Section>
    </Page>
  );
}

function AttemptOutcome({ attempt: { mode, points, outOf } }: { attempt: AttemptEntry }) {
  if (points === null) return <span className="text-muted">In progress</span>;
  return (
    <span className="tabular-nums">
      {formatPoints(points)} of {formatPoints(outOf)} points
      {mode === "practice" && <span className="text-muted">, practice</span>}
    </span>
  );
}
