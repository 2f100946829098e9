import Link from "next/link";
import { formatPoints } from "@/quiz/format-points";
import type { QuizStanding, ScoredAttempt } from "./standing";

type Props = { quiz: QuizStanding; classId: string; questionCount: number };

/** Where a learner stands in the quiz: not started, in progress, or scored and from how many tries. */
export function QuizCell({ quiz, classId, questionCount }: Props) {
  const { tries, best, latest, open } = quiz;
  const inProgress = open && `${open.answered} of ${questionCount} answered`;
  if (!best || !latest) {
    return (
      <span className="text-muted">
        {inProgress ? `In progress, ${inProgress}` : "Not started"}
      </span>
    );
  }
  return (
    <>
      <Attempt attempt={best} classId={classId} />
      <span className="block text-muted text-xs">
        {tries === 1 ? "1 attempt" : `best of ${tries} attempts`}
        {latest.attemptId !== best.attemptId && (
          <>
            , latest <Attempt attempt={latest} classId={classId} />
          </>
        )}
        {inProgress && `, another in progress (${inProgress})`}
      </span>
    </>
  );
}

function Attempt({ attempt, classId }: { attempt: ScoredAttempt; classId: string }) {
  return (
    <Link
      href={`/classes/${classId}/attempts/${attempt.attemptId}`}
      prefetch={false}
      className="inline-block min-h-6 whitespace-nowrap tabular-nums underline"
    >
      {formatPoints(attempt.points)} of {formatPoints(attempt.outOf)}
    </Link>
  );
}
