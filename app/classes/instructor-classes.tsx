import { randomUUID } from "node:crypto";
import Link from "next/link";
import { Form } from "@/components/ui/form";
import { FormField } from "@/components/ui/form-field";
import { NothingYet } from "@/components/ui/nothing-yet";
import { Page, Section } from "@/components/ui/page";
import { listClasses } from "@/server/classes/list-classes";
import { database } from "@/server/db/store";
import type { Instructor } from "@/server/identity/viewer";
import { create } from "./actions";

export async function InstructorClasses({ viewer }: { viewer: Instructor }) {
  const classes = await listClasses(database(), viewer);
  const id = randomUUID();
  return (
    <Page title="Your classes">
      {classes.length === 0 && (
        <NothingYet>
          You have no class yet. One gives you a code for your learners, and shows how they are
          doing.
        </NothingYet>
      )}
      {classes.length > 0 && (
        <ul className="divide-y divide-line border-ink border-y">
          {classes.map((one) => (
            <li key={one.id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-4">
              <Link
                href={`/classes/${one.id}`}
                prefetch={false}
                className="min-w-0 grow basis-60 break-words py-1 font-serif text-h3"
              >
                {one.name}
              </Link>
              <span className="text-muted text-sm">
                {one.learners === 1 ? "1 learner" : `${one.learners} learners`}
              </span>
              <span className="text-muted text-sm">
                Code <code className="font-mono text-base text-ink tracking-wider">{one.code}</code>
              </span>
            </li>
          ))}
        </ul>
      )}
      <Section title="Create a class">
        <Form action={create} submitLabel="Create the class" values={{ id }}>
          <input type="hidden" name="id" value={id} />
          <FormField
            name="name"
            label="Name"
            hint="Learners see it when they join. Up to 80 characters."
            autoComplete="off"
            maxLength={80}
          />
        </Form>
      </Section>
      <p className="border-line border-t pt-6 text-muted text-sm">
        Signed in as {viewer.email}. <Link href="/account">Your account</Link> ·{" "}
        <Link href="/sign-out">Sign out</Link>
      </p>
    </Page>
  );
}
