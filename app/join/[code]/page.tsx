import type { Metadata } from "next";
import { headers } from "next/headers";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { currentEnrolment } from "@/server/classes/current-enrolment";
import { type FoundClass, requireClassByCode } from "@/server/classes/find-class";
import { database } from "@/server/db/store";
import { clientAddress } from "@/server/http/client-address";
import { Refusal } from "@/server/http/refusal";
import { currentViewer } from "@/server/identity/session";
import type { Viewer } from "@/server/identity/viewer";
import { InstructorsDoNotJoin } from "../instructors-do-not-join";
import { JoinForm } from "../join-form";
import { UnknownCode } from "./unknown-code";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Join a class", robots: { index: false } };

// The status of the refusals below, 404 for both, is set in proxy.ts.
export default async function JoinByCodePage({ params }: { params: Promise<{ code: string }> }) {
  const viewer = await currentViewer();
  const found = await findOrRefusal(viewer, (await params).code);
  if (found instanceof Refusal) {
    if (found.status === 404) return <UnknownCode />;
    return (
      <Page title="Too many wrong codes">
        <Notice tone="warn" title="Please wait">
          <p>{found.message}</p>
        </Notice>
        <ButtonLink href="/join">Type the right code</ButtonLink>
      </Page>
    );
  }
  if (viewer.kind === "instructor") return <InstructorsDoNotJoin />;
  const current = viewer.kind === "learner" ? await currentEnrolment(database(), viewer.id) : null;
  return (
    <Page title={`Join ${found.name}`} lead={`A class by ${found.instructorName}.`}>
      <JoinForm code={found.code} name={current?.name} seesChecks={found.seesChecks} />
    </Page>
  );
}

async function findOrRefusal(viewer: Viewer, code: string): Promise<FoundClass | Refusal> {
  try {
    return await requireClassByCode(database(), viewer, {
      code,
      from: clientAddress(await headers()),
      now: new Date(),
    });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
