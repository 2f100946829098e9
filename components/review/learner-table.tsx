import Link from "next/link";
import { Moment } from "@/components/ui/moment";
import { TableRegion } from "@/components/ui/table-region";
import { formatPoints } from "@/quiz/format-points";
import { Completion } from "./completion";
import { QuizCell } from "./quiz-cell";
import styles from "./review-table.module.css";
import type { ExerciseStanding, LearnerRow } from "./standing";

type Props = {
  classId: string;
  learners: readonly LearnerRow[];
  exercises: readonly { id: string; number: number; title: string }[];
  questionCount: number;
};

const head = "px-3 py-3 text-left font-semibold align-bottom";
const cell = "px-3 py-3 align-top";

/** One row a learner: when they joined, how the quiz went, the best of each exercise. */
export function LearnerTable({ classId, learners, exercises, questionCount }: Props) {
  return (
    <TableRegion label="Learners and their results">
      <table className={`${styles.table} w-full border-collapse text-sm`}>
        <thead>
          <tr>
            <th scope="col" className={`${head} sticky left-0 z-10 bg-paper`}>
              Name
            </th>
            <th scope="col" className={head}>
              Joined
            </th>
            <th scope="col" className={head}>
              Quiz
            </th>
            {exercises.map(({ id, number, title }) => (
              <th key={id} scope="col" className={`${head} min-w-30`}>
                <span className="block font-normal text-muted text-xs">Exercise {number}</span>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {learners.map((learner) => (
            <tr key={learner.learnerId}>
              <th
                scope="row"
                className={`${cell} sticky left-0 z-10 min-w-32 max-w-60 bg-paper lg:min-w-44 text-left font-normal font-serif text-base wrap-anywhere`}
              >
                <Link
                  href={`/classes/${classId}/learners/${learner.learnerId}`}
                  prefetch={false}
                  className="inline-block min-h-6"
                >
                  {learner.name}
                </Link>
              </th>
              <td data-label="Joined" className={`${cell} text-muted`}>
                <Moment at={learner.joinedAt.toISOString()} />
              </td>
              <td data-label="Quiz" className={`${cell} min-w-30`}>
                <div>
                  <QuizCell quiz={learner.quiz} classId={classId} questionCount={questionCount} />
                </div>
              </td>
              {exercises.map(({ id, number }) => (
                <td key={id} data-label={`Exercise ${number}`} className={cell}>
                  <div>
                    <ExerciseCell
                      classId={classId}
                      standing={learner.exercises.find(({ exerciseId }) => exerciseId === id)}
                    />
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function ExerciseCell({
  classId,
  standing,
}: {
  classId: string;
  standing: ExerciseStanding | undefined;
}) {
  if (!standing) return <span className="text-muted">Not submitted</span>;
  const { submissionId, points, outOf, tries, complete, mastered } = standing;
  return (
    <>
      <Link
        href={`/classes/${classId}/submissions/${submissionId}`}
        prefetch={false}
        className="mr-2 inline-block min-h-6 whitespace-nowrap font-serif text-base"
      >
        {formatPoints(points)} of {formatPoints(outOf)}
      </Link>
      <Completion complete={complete} mastered={mastered} />
      <span className="block text-muted text-xs">
        {tries === 1 ? "1 submission" : `best of ${tries} submissions`}
      </span>
    </>
  );
}
