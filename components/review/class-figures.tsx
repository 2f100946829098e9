import type { ReactNode } from "react";

type Props = {
  learners: number;
  quiz: { submitted: number; inProgress: number; meanBestShare: number | null };
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

/** The class in a few numbers, each saying what it was counted from. */
export function ClassFigures({ learners, quiz, exercises }: Props) {
  const { submitted, inProgress, meanBestShare } = quiz;
  return (
    <dl className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      <Figure title="Quiz submitted" value={`${submitted} of ${learners}`}>
        {inProgress > 0 ? `learners, ${inProgress} more in progress` : "learners, none in progress"}
      </Figure>
      <Figure
        title="Quiz result"
        value={meanBestShare === null ? "No data yet" : percent.format(meanBestShare)}
      >
        {meanBestShare === null
          ? "nobody has submitted the quiz"
          : submitted === 1
            ? "of the points, in the best attempt of 1 learner"
            : `of the points: the mean of the best attempts of ${submitted} learners`}
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
    <div className="rounded-lg border border-line bg-raised p-4">
      <dt className="text-muted text-sm">{title}</dt>
      <dd>
        <span className="block font-semibold text-2xl tabular-nums">{value}</span>
        <span className="text-muted text-sm">{children}</span>
      </dd>
    </div>
  );
}
