import type { ReactNode } from "react";
import type { Counts } from "@/quiz/terms";

type Props = {
  learners: number;
  quiz: { submitted: number; inProgress: number; meanShare: number | null; counts: Counts };
  exercises: readonly {
    id: string;
    number: number;
    title: string;
    submitted: number;
    complete: number;
    mastered: number;
  }[];
};

const percent = new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 0 });

const countedWord: Readonly<Record<Counts, string>> = {
  best: "best attempt",
  first: "first attempt",
  last: "last attempt",
  average: "average of all attempts",
};

/** The class in a few numbers, each saying what it was counted from. */
export function ClassFigures({ learners, quiz, exercises }: Props) {
  const { submitted, inProgress, meanShare, counts } = quiz;
  return (
    <dl className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      <Figure title="Quiz submitted" value={`${submitted} of ${learners}`}>
        {inProgress > 0 ? `learners, ${inProgress} more in progress` : "learners, none in progress"}
      </Figure>
      <Figure
        title="Quiz result"
        value={meanShare === null ? "No data yet" : percent.format(meanShare)}
      >
        {meanShare === null
          ? "nobody has submitted the graded quiz"
          : submitted === 1
            ? `of the points, in the ${countedWord[counts]} of 1 learner`
            : `of the points: the mean over ${submitted} learners, of each the ${countedWord[counts]}`}
      </Figure>
      {exercises.map((exercise) => (
        <Figure
          key={exercise.id}
          title={`Exercise ${exercise.number} complete`}
          value={`${exercise.complete} of ${learners}`}
        >
          learners, {exercise.mastered} mastered it; {exercise.submitted} submitted
        </Figure>
      ))}
    </dl>
  );
}

function Figure({ title, value, children }: { title: string; value: string; children: ReactNode }) {
  return (
    <div className="border-ink border-t pt-3">
      <dt className="text-muted text-sm">{title}</dt>
      <dd>
        <span className="block font-display font-serif text-[1.875rem] leading-tight">{value}</span>
        <span className="text-muted text-sm">{children}</span>
      </dd>
    </div>
  );
}
