import type { Metadata } from "next";
import { Page } from "@/components/ui/page";
import { currentEnrolment } from "@/server/classes/current-enrolment";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { InstructorsDoNotJoin } from "./instructors-do-not-join";
import { JoinForm } from "./join-form";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Join a class" };

export default async function JoinPage() {
  const viewer = await currentViewer();
  if (viewer.kind === "instructor") return <InstructorsDoNotJoin />;
  const current = viewer.kind === "learner" ? await currentEnrolment(database(), viewer.id) : null;
  return (
    <Page
      title="Join a class"
      lead={
        current
          ? `You are in ${current.className}. What you do after joining another class goes to that one.`
          : "You can read, practise and take the quiz without a class. In one, your instructor sees how you are doing."
      }
    >
      <JoinForm name={current?.name} />
    </Page>
  );
}
