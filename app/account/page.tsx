import type { Metadata } from "next";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { FormField } from "@/components/ui/form-field";
import { Moment } from "@/components/ui/moment";
import { Page, Section } from "@/components/ui/page";
import { Saved } from "@/components/ui/saved";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { type AccountSummary, summariseAccount } from "@/server/identity/summarise-account";
import { deleteEverything } from "./actions";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Your data" };

type Props = { searchParams: Promise<{ deleted?: string }> };

export default async function AccountPage({ searchParams }: Props) {
  const viewer = await currentViewer();
  if (viewer.kind === "visitor")
    return <NothingKept isDeleted={"deleted" in (await searchParams)} />;
  const summary = await summariseAccount(database(), viewer, viewer.id);
  const isInstructor = viewer.kind === "instructor";
  return (
    <Page
      title="Your data"
      lead={
        isInstructor
          ? `You are signed in as ${viewer.email}.`
          : "You have no account, only a cookie in this browser that says which work is yours."
      }
    >
      <Section title="What is kept">
        <Kept name={viewer.name} summary={summary} />
      </Section>
      <Section
        title="Take it with you"
        lead="One JSON file with all of it: drafts, quiz attempts with answers, submitted programs with their results, hints and solutions that were opened, what Check told your class, classes. What you said to be unclear is kept without your name, so it is not in it."
      >
        <a
          href="/api/account/export"
          download
          className="inline-flex min-h-11 items-center rounded-sm border-[1.5px] border-strong-line bg-raised px-4 py-2 font-semibold text-ink text-sm no-underline hover:border-ink hover:text-ink"
        >
          Download my data
        </a>
      </Section>
      <Section
        title="Delete it"
        lead={
          isInstructor
            ? "Deletes your account and your classes with their codes and lists. Learners keep their own work, outside any class. It cannot be undone."
            : "Deletes all of the above from the server, also from your instructor’s view. What you said to be unclear was kept without your name, and stays. It cannot be undone. Backups that the server’s owner made may still hold it, and this browser keeps copies of its own, such as drafts, earlier versions, the last reports and what was read, until you clear the site’s data in it."
        }
      >
        <Form action={deleteEverything} submitLabel="Delete everything" kind="danger">
          <FormField
            name="confirmation"
            label="Type delete to confirm"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        </Form>
      </Section>
      <p className="border-line border-t pt-6 text-sm">
        <Link href="/classes" className="inline-block py-1">
          {isInstructor ? "Your classes" : "Your class"}
        </Link>{" "}
        ·{" "}
        <Link href="/sign-out" className="inline-block py-1">
          Sign out
        </Link>
      </p>
    </Page>
  );
}

function NothingKept({ isDeleted }: { isDeleted: boolean }) {
  return (
    <Page
      title="Your data"
      lead="Nothing is kept about you on the server, and this browser has no session."
    >
      {isDeleted && <Saved title="Deleted: nothing is kept under your name on the server." />}
      <p className="max-w-prose leading-relaxed">
        The first thing worth keeping, such as a draft or an answer, starts a session in this
        browser. Then this page shows what is kept, and lets you download or delete it.
      </p>
      <ButtonLink href="/">The lesson</ButtonLink>
    </Page>
  );
}

function Kept({ name, summary }: { name: string; summary: AccountSummary }) {
  const { since, classesTaught, learnersTaught, ...work } = summary;
  const rows: [string, string | number][] = [
    ["Name", name],
    ...(classesTaught > 0
      ? ([
          ["Classes you teach", classesTaught],
          ["Learners in them", learnersTaught],
        ] satisfies [string, number][])
      : []),
    ["Classes joined", work.classesJoined],
    ["Drafts of exercises", work.drafts],
    ["Quiz attempts", work.quizAttempts],
    ["Submitted programs", work.submissions],
  ];
  return (
    <dl className="grid max-w-md grid-cols-[1fr_auto] gap-x-6 gap-y-2 text-sm">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="break-words text-end font-serif">{value}</dd>
        </div>
      ))}
      {since && (
        <>
          <dt className="text-muted">Since</dt>
          <dd className="text-end font-serif">
            <Moment at={since.toISOString()} />
          </dd>
        </>
      )}
    </dl>
  );
}
