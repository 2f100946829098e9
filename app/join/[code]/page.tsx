import type { Metadata } from "next";
import { headers } from "next/headers";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { currentEnrolment } from "@/server/classes/current-enrolment";
import { type FoundClass, findClassByCode } from "@/server/classes/find-class";
import { database } from "@/server/db/store";
import { clientAddress } from "@/server/http/client-address";
import { Refusal } from "@/server/http/refusal";
import { currentViewer } from "@/server/identity/session";
import { InstructorsDoNotJoin } from "../instructors-do-not-join";
import { JoinForm } from "../join-form";
import { UnknownCode } from "./unknown-code";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Join a class", robots: { index: false } };

// The status of the refusals below is set in proxy.ts.
export default async function JoinByCodePage({ params }: { params: Promise<{ code: string }> }) {
  const found = await findOrRefusal((await params).code);
  if (found === null) return <UnknownCode />;
  if (found instanceof Refusal) {
    return (
      <Page title="Too many wrong codes">
        <Notice tone="warn" title="Please wait">
          <p>{found.message}</p>
        </Notice>
      </Page>
    );
  }
  const viewer = await currentViewer();
  if (viewer.kind === "instructor") return <InstructorsDoNotJoin />;
  const current = viewer.kind === "learner" ? await currentEnrolment(database(), viewer.id) : null;
  return (
    <Page title={`Join ${found.name}`} lead={`A class by ${found.instructorName}.`}>
      <JoinForm code={found.code} name={current?.name} />
    </Page>
  );
}

async function findOrRefusal(code: string): Promise<FoundClass | Refusal | null> {
  try {
    return await findClassByCode(database(), {
      code,
      from: clientAddress(await headers()),
      now: new Date(),
    });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
