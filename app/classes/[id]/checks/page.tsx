import type { Metadata } from "next";
import Link from "next/link";
import { FormChoice } from "@/components/quiz/form-choice";
import { Form } from "@/components/ui/form";
import { Moment } from "@/components/ui/moment";
import { Beside, Page, Section } from "@/components/ui/page";
import { readClass } from "@/server/classes/read-class";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { orNotFound } from "../../or-not-found";
import { setChecksSeen } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { name } = await orNotFound(readClass(database(), await currentViewer(), id));
  return { title: `Where ${name} is stuck` };
}

type Props = { params: Promise<{ id: string }> };

export default async function ChecksSettingsPage({ params }: Props) {
  const { id: classId } = await params;
  const viewer = await currentViewer();
  const { name, seesChecks, seesChecksSetAt } = await orNotFound(
    readClass(database(), viewer, classId),
  );
  return (
    <Page
      title="See where the class is stuck"
      above={<Link href={`/classes/${classId}`}>{name}</Link>}
      lead="Check is for practising, and sends nothing unless a class asks it to."
    >
      <Beside aside={<WhatItDoes />}>
        <Form
          action={setChecksSeen.bind(null, { classId })}
          submitLabel="Save"
          values={{ seesChecks: seesChecks ? "yes" : "no" }}
        >
          <FormChoice
            name="seesChecks"
            label="Does each Check tell you which checks failed?"
            hint="Switching it off deletes what was told."
            choices={[
              { value: "no", label: "No, a Check stays with the learner" },
              { value: "yes", label: "Yes, and learners are told" },
            ]}
          />
        </Form>
        {seesChecksSetAt && (
          <p className="mt-6 text-muted text-sm">
            {seesChecks ? "On since " : "Off since "}
            <Moment at={seesChecksSetAt.toISOString()} />
          </p>
        )}
      </Beside>
    </Page>
  );
}

function WhatItDoes() {
  return (
    <Section title="What it does">
      <ul className="max-w-[44rem] list-disc space-y-1 pl-5">
        <li>
          Each Check that can be judged then tells which checks passed, failed or wait, and which
          wrong idea was named. The program is not sent; one that does not run is not told of.
        </li>
        <li>
          Of each learner only the last one is kept. You see numbers, not names; in a small class a
          number may tell who.
        </li>
        <li>
          Learners read it before they join, on the page of their class, and beside Check whenever
          they work. Who joined before reads it there too.
        </li>
        <li>It is what browsers say, not a grade: nothing counts that is not submitted.</li>
      </ul>
    </Section>
  );
}
