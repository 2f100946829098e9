import type { Metadata } from "next";
import { EarlierAttempts } from "@/components/quiz/earlier-attempts";
import { StartQuiz } from "@/components/quiz/start-quiz";
import { ButtonLink } from "@/components/ui/button";
import { Page, Section } from "@/components/ui/page";
import { questions } from "@/quiz/questions";
import { kindNames, scoringRules } from "@/quiz/scoring/scoring-rule";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import { listAttempts } from "@/server/quiz/list-attempts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Quiz",
  description: "Eight questions on data mesh, about five minutes, explained afterwards.",
};

const kinds = ["single", "multiple", "matching", "classification"] as const;

export default async function QuizPage() {
  const attempts = await listAttempts(database(), await currentViewer());
  const open = attempts.find(({ submittedAt }) => submittedAt === null);
  const submitted = attempts.flatMap(({ id, submittedAt, points, outOf }) =>
    submittedAt === null || points === null
      ? []
      : [{ id, submittedAt: submittedAt.toISOString(), points, outOf }],
  );
  return (
    <Page
      title="Quiz"
      width="medium"
      lead="Eight questions, about five minutes, no account needed. Afterwards every option is explained, and you see what to reread."
    >
      <div>
        {open ? (
          <ButtonLink href={`/quiz/${open.id}`}>Continue your attempt</ButtonLink>
        ) : (
          <StartQuiz label={submitted.length > 0 ? "Start another attempt" : "Start the quiz"} />
        )}
        <p className="mt-3 max-w-prose text-muted text-sm leading-relaxed">
          Answers are kept on this device and on the server as you give them. There is no clock, and
          you may leave and come back.
        </p>
      </div>
      {submitted.length > 0 && (
        <Section title="Your attempts">
          <EarlierAttempts attempts={submitted} />
        </Section>
      )}
      <Section
        title="How it is scored"
        lead="Each question gives up to one point. What you leave open gives none, but it does not count as wrong."
      >
        <dl className="space-y-4 leading-relaxed">
          {kinds.map((kind) => (
            <div key={kind}>
              <dt className="font-medium">
                {kindNames[kind]}{" "}
                <span className="font-normal text-muted">({nameNumbers(kind)})</span>
              </dt>
              <dd className="max-w-prose text-muted">{scoringRules[kind]}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </Page>
  );
}

function nameNumbers(kind: (typeof kinds)[number]): string {
  const numbers = questions.flatMap((question, index) =>
    question.kind === kind ? [String(index + 1)] : [],
  );
  const named = new Intl.ListFormat("en-GB").format(numbers);
  return `${numbers.length === 1 ? "question" : "questions"} ${named}`;
}
