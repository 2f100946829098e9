import type { Metadata } from "next";
import { EarlierAttempts } from "@/components/quiz/earlier-attempts";
import { GradedPanel } from "@/components/quiz/graded-panel";
import { ScoringRules } from "@/components/quiz/scoring-rules";
import { StartQuiz } from "@/components/quiz/start-quiz";
import { ButtonLink } from "@/components/ui/button";
import { Beside, Page, Section } from "@/components/ui/page";
import { SiteLink } from "@/components/ui/site-link";
import { questions } from "@/quiz/questions";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";
import type { AnswerAccess } from "@/server/policy-quiz";
import { explainWithheld } from "@/server/quiz/answer-access";
import { describeMayNotStart } from "@/server/quiz/explain-may-not-start";
import { readQuizStanding } from "@/server/quiz/quiz-standing";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Quiz",
  description: `${questions.length} questions on data mesh, about 5 minutes, explained afterwards.`,
};

export default async function QuizPage() {
  const standing = await readQuizStanding(database(), await currentViewer());
  const { graded, openGraded, openPractice, access, attempts } = standing;
  const submitted = attempts.flatMap(({ id, mode, submittedAt, points, outOf }) =>
    submittedAt === null || points === null
      ? []
      : [
          {
            id,
            where: mode === "graded" ? "Graded" : "Practice",
            submittedAt: submittedAt.toISOString(),
            points,
            outOf,
          },
        ],
  );
  return (
    <Page
      title="Quiz"
      lead={`${questions.length} questions, about 5 minutes, no account needed. Afterwards you see what to reread.`}
    >
      <Beside aside={<ScoringRules />}>
        <div className="space-y-14">
          {graded && (
            <Section title={`Graded, in ${graded.className}`}>
              <GradedPanel
                {...graded}
                openAttempt={openGraded}
                closed={graded.may.kind === "no" ? describeMayNotStart(graded.may) : null}
              />
            </Section>
          )}
          <Section
            title="Practice"
            lead="Each answer is explained when you ask for it, as often as you like. Practice never counts."
          >
            <Practice access={access} open={openPractice} isAlone={graded === null} />
            <p className="mt-4 text-muted text-sm">
              Answers are kept on this device and on the server as you give them; you may leave and
              come back. <SiteLink href="/classes">In a class</SiteLink> your instructor can see
              attempts in practice too.
            </p>
          </Section>
          {submitted.length > 0 && (
            <Section title="Your attempts">
              <EarlierAttempts attempts={submitted} />
            </Section>
          )}
        </div>
      </Beside>
    </Page>
  );
}

type PracticeProps = { access: AnswerAccess; open: string | null; isAlone: boolean };

function Practice({ access, open, isAlone }: PracticeProps) {
  const kind = isAlone ? "primary" : "quiet";
  if (open) {
    return (
      <ButtonLink kind={kind} href={`/quiz/${open}`}>
        Continue your practice
      </ButtonLink>
    );
  }
  if (access.kind === "withheld") return <p>{explainWithheld(access)}</p>;
  return (
    <StartQuiz mode="practice" kind={kind} label={isAlone ? "Start practising" : "Practise"} />
  );
}
