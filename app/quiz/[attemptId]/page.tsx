import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { database } from "@/server/db/store";
import { Refusal } from "@/server/http/refusal";
import { currentViewer } from "@/server/identity/session";
import { type AttemptRoute, requireAttemptId } from "@/server/quiz/attempt-id";
import { type AttemptPage as Attempt, readAttempt } from "@/server/quiz/read-attempt";
import { OpenAttemptPage } from "./open-attempt";
import { SubmittedAttemptPage } from "./submitted-attempt";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: AttemptRoute): Promise<Metadata> {
  const { kind } = await findAttempt((await params).attemptId);
  return {
    title: kind === "open" ? "Quiz under way" : "Result of the quiz",
    robots: { index: false },
  };
}

export default async function AttemptPage({ params }: AttemptRoute) {
  const attempt = await findAttempt((await params).attemptId);
  const above = <Link href="/quiz">Quiz</Link>;
  return attempt.kind === "open" ? (
    <OpenAttemptPage attempt={attempt} above={above} />
  ) : (
    <SubmittedAttemptPage attemptId={attempt.attemptId} above={above} />
  );
}

const findAttempt = cache(async (address: string): Promise<Attempt> => {
  try {
    const params = Promise.resolve({ attemptId: address });
    const attemptId = await requireAttemptId({ params });
    return await readAttempt(database(), await currentViewer(), { attemptId });
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) notFound();
    throw error;
  }
});
