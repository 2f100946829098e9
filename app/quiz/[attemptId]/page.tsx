import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AttemptResult, ResultTotal } from "@/components/quiz/attempt-result";
import { QuizAttempt } from "@/components/quiz/quiz-attempt";
import { ResultPlan } from "@/components/quiz/result-plan";
import { StartQuiz } from "@/components/quiz/start-quiz";
import { Moment } from "@/components/ui/moment";
import { Page, Section } from "@/components/ui/page";
import { database } from "@/server/db/store";
import { Refusal } from "@/server/http/refusal";
import { currentViewer } from "@/server/identity/session";
import { type AttemptRoute, requireAttemptId } from "@/server/quiz/attempt-id";
import { type AttemptPage as Attempt, readAttempt } from "@/server/quiz/read-attempt";
import { readResult } from "@/server/quiz/read-result";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Quiz attempt", robots: { index: false } };

export default async function AttemptPage(route: AttemptRoute) {
  const attempt = await findAttempt(route);
  return attempt.kind === "open" ? (
    <OpenAttempt attempt={attempt} />
  ) : (
    <SubmittedAttempt attemptId={attempt.attemptId} />
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

const toQuiz = <Link href="/quiz">Quiz</Link>;

function OpenAttempt({ attempt }: { attempt: Extract<Attempt, { kind: "open" }> }) {
  return (
    <Page
      above={toQuiz}
      title="Eight questions"
      width="medium"
      lead="Answer in any order. Each change is saved at once."
    >
      <QuizAttempt
        attemptId={attempt.attemptId}
        questions={attempt.questions}
        saved={attempt.answers}
      />
    </Page>
  );
}

async function SubmittedAttempt({ attemptId }: { attemptId: string }) {
  const { result, submittedAt } = await readResult(database(), await currentViewer(), {
    attemptId,
  });
  return (
    <Page
      above={toQuiz}
      title="Your result"
      width="medium"
      lead={
        <>
          Submitted <Moment at={submittedAt.toISOString()} />
        </>
      }
    >
      <ResultTotal result={result} />
      <Section title="What to do next">
        <ResultPlan plan={result.plan} />
        <div className="mt-6 print:hidden">
          <StartQuiz label="Try again" />
        </div>
      </Section>
      <Section title="Question by question">
        <AttemptResult result={result} />
      </Section>
    </Page>
  );
}
