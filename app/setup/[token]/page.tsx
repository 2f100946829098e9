import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { FormField } from "@/components/ui/form-field";
import { FormPassword } from "@/components/ui/form-password";
import { Page } from "@/components/ui/page";
import { database } from "@/server/db/store";
import { passwordLength } from "@/server/identity/password-length";
import { readSetupLink } from "@/server/identity/setup-link";
import { setUp } from "../actions";
import { UnknownSetupLink } from "./unknown-setup-link";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Set up the first instructor",
  robots: { index: false },
};

// The status of the refusals below is set in proxy.ts.
export default async function SetupPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const state = await readSetupLink(database(), token, new Date());
  if (state === "unknown") return <UnknownSetupLink />;
  if (state === "used") return <UsedLink />;
  if (state === "expired") return <ExpiredLink />;
  return (
    <Page
      title="Set up the first instructor"
      lead="You will create classes and see their results. This link works once."
    >
      <Form action={setUp} submitLabel="Create my account" values={{ token }}>
        <input type="hidden" name="token" value={token} />
        <FormField
          name="name"
          label="Your name"
          hint="Learners see it when they join a class."
          autoComplete="name"
          maxLength={80}
          optional
        />
        <FormField
          name="email"
          label="E-mail"
          hint="Only to sign in. The site never sends mail."
          type="email"
          autoComplete="username"
        />
        <FormPassword
          name="password"
          label="Password"
          hint={`At least ${passwordLength.least} characters. A few words in a row are easy to remember.`}
          autoComplete="new-password"
          minLength={passwordLength.least}
          maxLength={passwordLength.most}
        />
      </Form>
    </Page>
  );
}

function UsedLink() {
  return (
    <Page title="This set-up link was used" lead="It works once, and an account was made with it.">
      <p className="max-w-prose leading-relaxed">
        If that was you, sign in with the e-mail and password you chose. If it was not, ask whoever
        runs the server.
      </p>
      <ButtonLink href="/sign-in">Sign in</ButtonLink>
    </Page>
  );
}

function ExpiredLink() {
  return (
    <Page
      title="This set-up link has expired"
      lead="A link works for 24 hours, and only until a newer one is made. No account was made with it."
    >
      <p className="max-w-prose leading-relaxed">
        Restart the server to get a new link: it prints one as long as there is no instructor.
      </p>
    </Page>
  );
}
