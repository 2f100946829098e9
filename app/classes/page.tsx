import type { Metadata } from "next";
import { currentViewer } from "@/server/identity/session";
import { InstructorClasses } from "./instructor-classes";
import { LearnerClasses } from "./learner-classes";
import { VisitorClasses } from "./visitor-classes";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Class" };

export default async function ClassesPage() {
  const viewer = await currentViewer();
  if (viewer.kind === "instructor") return <InstructorClasses viewer={viewer} />;
  if (viewer.kind === "learner") return <LearnerClasses viewer={viewer} />;
  return <VisitorClasses />;
}
