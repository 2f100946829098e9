import Link from "next/link";
import type { CountedResult } from "@/quiz/counted-result";
import { formatPoints } from "@/quiz/format-points";
import type { QuizStanding } from "./standing";

type Props = { quiz: QuizStanding; classId: string; questionCount: number };

/** Where a learner stands in the graded quiz: not started, in progress, or scored and how. */
export function QuizCell({ quiz, classId, questionCount }: Props) {
  const { counted, latest, open } = quiz;
  const inProgress = open && `${open.answered} of ${questionCount} answered`;
  if (!counted || !latest) {
    return (
      <span className="text-muted">
        {inProgress ? `In progress, ${inProgress}` : "Not started"}
      </span>
    );
  }
  return (
    <>
      <Points {...counted} classId={classId} attemptId={counted.attemptId} />
      <span className="block text-muted text-xs">
        <span>{describeTries(counted)}</span>
        {latest.attemptId !== counted.attemptId && (
          <span>
            , latest <Points {...latest} classId={classId} />
          </span>
        )}
        {inProgress && <span>{`, another in progress (${inProgress})`}</span>}
      </span>
    </>
  );
}

function describeTries({ tries, counts }: CountedResult): string {
  if (tries === 1) return "1 attempt";
  return counts === "average" ? `average of ${tries} attempts` : `${counts} of ${tries} attempts`;
}

type PointsProps = { points: number; outOf: number; classId: string; attemptId: string | null };

/** A link to the attempt that has these points; an average has none. */
function Points({ points, outOf, classId, attemptId }: PointsProps) {
  const shown = `${formatPoints(points)} of ${formatPoints(outOf)}`;
  if (attemptId === null)
    return <span className="whitespace-nowrap font-serif text-base">{shown}</span>;
  return (
    <Link
      href={`/classes/${classId}/attempts/${attemptId}`}
      prefetch={false}
      className="inline-block min-h-6 whitespace-nowrap font-serif text-base"
    >
      {shown}
    </Link>
  );
}
