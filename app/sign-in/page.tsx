import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Form } from "@/components/ui/form";
import { FormField } from "@/components/ui/form-field";
import { FormPassword } from "@/components/ui/form-password";
import { Beside, Page } from "@/components/ui/page";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { hasInstructor } from "@/server/identity/setup-link";
import { signIn } from "./actions";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Sign in as an instructor" };

export default async function SignInPage() {
  const viewer = await currentViewer();
  if (viewer.kind === "instructor") redirect("/classes");
  const isSetUp = await hasInstructor(database());
  return (
    <Page
      title="Sign in as an instructor"
      lead={
        <>
          Learners need no account: read on, or <Link href="/join">join a class with its code</Link>
          .
        </>
      }
    >
      <Beside
        aside={
          <p className="text-muted text-sm">
            {isSetUp
              ? "No account yet, or the password is lost? Ask whoever runs the server: the site never sends mail."
              : "There is no instructor yet. The terminal in which the server runs shows a one-time link to set one up."}
          </p>
        }
      >
        <Form action={signIn} submitLabel="Sign in" busyLabel="Signing in …">
          <FormField name="email" label="E-mail" type="email" autoComplete="username" />
          <FormPassword name="password" label="Password" autoComplete="current-password" />
        </Form>
      </Beside>
    </Page>
  );
}
