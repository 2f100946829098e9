import type { Metadata } from "next";
import Link from "next/link";
import { cache } from "react";
import { TermsForm } from "@/components/quiz/terms-form";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { readClass } from "@/server/classes/read-class";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { countOpenIn } from "@/server/quiz/count-open";
import { readTerms } from "@/server/quiz/read-terms";
import { orNotFound } from "../../or-not-found";
import { setTerms } from "./actions";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ id: string }> };

const read = cache(async (classId: string) =>
  orNotFound(readClass(database(), await currentViewer(), classId)),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Quiz settings of ${(await read((await params).id)).name}` };
}

export default async function QuizSettingsPage({ params }: Props) {
  const { id: classId } = await params;
  const { name } = await read(classId);
  const { terms } = await readTerms(database(), classId);
  const open = await countOpenIn(database(), classId);
  return (
    <Page
      title="Quiz settings"
      above={<Link href={`/classes/${classId}`}>{name}</Link>}
      lead="They hold for graded attempts of this class."
    >
      {open > 0 && (
        <Notice title={open === 1 ? "1 attempt is open" : `${open} attempts are open`}>
          <p>
            Attempts that are open keep the time they began with, or get more where you give more.
            When answers are shown and which attempt counts change for everybody at once.
          </p>
        </Notice>
      )}
      <TermsForm action={setTerms.bind(null, { classId })} terms={terms} />
    </Page>
  );
}
