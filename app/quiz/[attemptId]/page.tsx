import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { database } from "@/server/db/store";
import { Refusal } from "@/server/http/refusal";
import { currentViewer } from "@/server/identity/session";
import { type AttemptRoute, requireAttemptId } from "@/server/quiz/attempt-id";
import { type AttemptPage as Attempt, readAttempt } from "@/server/quiz/read-attempt";
import { OpenAttemptPage } from "./open-attempt";
import { SubmittedAttemptPage } from "./submitted-attempt";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Quiz attempt", robots: { index: false } };

export default async function AttemptPage(route: AttemptRoute) {
  const attempt = await findAttempt(route);
  const above = <Link href="/quiz">Quiz</Link>;
  return attempt.kind === "open" ? (
    <OpenAttemptPage attempt={attempt} above={above} />
  ) : (
    <SubmittedAttemptPage attemptId={attempt.attemptId} above={above} />
  );
}

async function findAttempt(route: AttemptRoute): Promise<Attempt> {
  try {
    const attemptId = await requireAttemptId(route);
    return await readAttempt(database(), await currentViewer(), { attemptId });
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) notFound();
    throw error;
  }
}
