import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { currentViewer } from "@/server/identity/session";
import { signOut } from "./actions";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Sign out" };

export default async function SignOutPage() {
  const viewer = await currentViewer();
  if (viewer.kind === "visitor") redirect("/");
  return (
    <Page title="Sign out">
      {viewer.kind === "instructor" ? (
        <p>You are signed in as {viewer.email}. Your classes stay as they are.</p>
      ) : (
        <Notice tone="warn" title="You could not come back to this work">
          <p>
            This browser is your only key: there is no password. After signing out nobody can open
            your drafts and answers as you, though they stay stored and your instructor still sees
            what you submitted. You may want to{" "}
            <Link href="/account">download or delete what is kept</Link> first.
          </p>
        </Notice>
      )}
      <form action={signOut} className="flex flex-wrap gap-3">
        <Button type="submit" kind={viewer.kind === "learner" ? "danger" : "primary"}>
          Sign out
        </Button>
        <ButtonLink href="/classes" kind="quiet">
          Stay signed in
        </ButtonLink>
      </form>
    </Page>
  );
}
