import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { TermsList } from "@/components/quiz/terms-list";
import { ClassFigures } from "@/components/review/class-figures";
import { LearnerTable } from "@/components/review/learner-table";
import { PagesNav } from "@/components/review/pages-nav";
import { StuckList } from "@/components/review/stuck-list";
import { UnclearList } from "@/components/review/unclear-list";
import { ButtonLink } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { NothingYet } from "@/components/ui/nothing-yet";
import { Page, Section } from "@/components/ui/page";
import { Saved } from "@/components/ui/saved";
import { exerciseList } from "@/exercises/exercise-list";
import { questions } from "@/quiz/questions";
import { listStuck } from "@/server/checks/list-stuck";
import { readClass } from "@/server/classes/read-class";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { readTerms } from "@/server/quiz/read-terms";
import { learnersPerPage, listLearnerResults } from "@/server/results/list-learner-results";
import { summariseClass } from "@/server/results/summarise-class";
import { siteSettings } from "@/server/site-settings";
import { listUnclear } from "@/server/unclear/list-unclear";
import { orNotFound } from "../or-not-found";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ page?: string | string[]; saved?: string }>;
};

const read = cache(async (classId: string) =>
  orNotFound(readClass(database(), await currentViewer(), classId)),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Class ${(await read((await params).id)).name}` };
}

export default async function ClassPage({ params, searchParams }: Props) {
  const { id: classId } = await params;
  const asked = await searchParams;
  const page = Math.max(1, Number.parseInt(String(asked.page), 10) || 1);
  const viewer = await currentViewer();
  const { name, code, learners, seesChecks } = await read(classId);
  const [summary, rows, stuck, unclear] = await Promise.all([
    summariseClass(database(), viewer, { classId }),
    listLearnerResults(database(), viewer, { classId, page }),
    listStuck(database(), viewer, { classId }),
    listUnclear(database(), viewer, { classId }),
  ]);
  const { terms } = await readTerms(database(), classId);
  const address = `${siteSettings().origin}/join/${code}`;
  const noneYet = { submitted: 0, complete: 0, mastered: 0 };
  return (
    <Page
      title={name}
      width="wide"
      above={<Link href="/classes">Your classes</Link>}
      lead={learners > 0 && (learners === 1 ? "1 learner joined." : `${learners} learners joined.`)}
    >
      {asked.saved !== undefined && <Saved key={Date.now()} title="The settings are saved." />}
      <Section title="Invite learners" lead="They need no account: the code and a name are enough.">
        <dl className="grid max-w-3xl gap-x-8 gap-y-4 sm:grid-cols-[auto_1fr]">
          <div>
            <dt className="text-muted text-sm">Code</dt>
            <dd className="mt-1 font-mono font-semibold text-3xl tracking-widest">{code}</dd>
          </div>
          <div className="min-w-0">
            <dt className="text-muted text-sm">Address</dt>
            <dd className="mt-1 flex flex-wrap items-center gap-3">
              <code className="min-w-0 break-all font-mono text-sm">{address}</code>
              <CopyButton text={address} label="Copy the address" />
            </dd>
          </div>
        </dl>
      </Section>
      <Section
        title="The graded quiz"
        lead="Practice is open to everybody whose classes show the answers, and never counts."
      >
        <TermsList terms={terms} made={null} extraMinutes={0} />
        <ButtonLink kind="quiet" className="mt-4" href={`/classes/${classId}/quiz`}>
          Change the quiz’s settings
        </ButtonLink>
      </Section>
      {learners > 0 && (
        <Section title="In numbers">
          <ClassFigures
            learners={learners}
            quiz={summary.quiz}
            exercises={exerciseList.map((exercise) => ({
              ...noneYet,
              ...summary.exercises.find(({ exerciseId }) => exerciseId === exercise.id),
              ...exercise,
            }))}
          />
        </Section>
      )}
      <Section title="Where the class is stuck" lead={describeStuck(seesChecks, stuck.learners)}>
        <StuckList exercises={exerciseList} stuck={stuck.exercises} />
        <ButtonLink kind="quiet" className="mt-4" href={`/classes/${classId}/checks`}>
          {seesChecks ? "Change what Check tells" : "See where the class is stuck"}
        </ButtonLink>
      </Section>
      {unclear.length > 0 && (
        <Section
          title="Said to be unclear"
          lead="Learners press “This is unclear” in the quiz and in exercises. No names are kept."
        >
          <UnclearList places={unclear} />
        </Section>
      )}
      <Section
        title="Learners"
        lead={
          learners > 0 &&
          "Exercise results are graded by the server on inputs the learner had not seen before."
        }
      >
        {learners === 0 && (
          <NothingYet>Nobody has joined yet. Share the code, or the address with it.</NothingYet>
        )}
        {rows.length > 0 && (
          <LearnerTable
            classId={classId}
            learners={rows}
            exercises={exerciseList}
            questionCount={questions.length}
          />
        )}
        {rows.length === 0 && learners > 0 && (
          <p>
            There is no page {page}. <Link href={`/classes/${classId}`}>Back to the first one</Link>
            .
          </p>
        )}
        <PagesNav
          page={page}
          perPage={learnersPerPage}
          total={learners}
          href={`/classes/${classId}`}
        />
      </Section>
    </Page>
  );
}

function describeStuck(seesChecks: boolean, learners: number): string {
  if (!seesChecks) {
    return "A Check sends nothing, so only what is submitted shows. Your class may ask for more; learners are told.";
  }
  if (learners === 0) {
    return "No Check has come in yet that could be judged. Which checks fail appears here then; a program that does not run shows only once it is submitted.";
  }
  return `From the last Check that could be judged, of ${learners === 1 ? "1 learner" : `${learners} learners`}, as their browsers tell. Nothing here is a grade.`;
}
