import { MarkedText } from "@/components/exercise/report/marked-text";
import { Moment } from "@/components/ui/moment";
import type { ExerciseContent } from "@/exercises/exercise";
import { CountedRow, CountedRows, inLearners } from "./counted-rows";

/** As server/checks answers it: counts of learners, checks failed by most first. */
type Stuck = {
  exerciseId: string;
  checkedBy: number;
  lastAt: Date;
  checks: readonly {
    checkId: string;
    failing: number;
    idea: { id: string; learners: number } | null;
  }[];
};

type Props = { exercises: readonly ExerciseContent[]; stuck: readonly Stuck[] };

/** For each exercise that was checked, the checks that learners fail now. */
export function StuckList({ exercises, stuck }: Props) {
  return (
    <div className="space-y-8">
      {exercises.map((exercise) => {
        const found = stuck.find(({ exerciseId }) => exerciseId === exercise.id);
        return found && <StuckExercise key={exercise.id} exercise={exercise} found={found} />;
      })}
    </div>
  );
}

function StuckExercise({ exercise, found }: { exercise: ExerciseContent; found: Stuck }) {
  const { checkedBy, lastAt } = found;
  const rows = found.checks.flatMap((row) => {
    const check = exercise.checks.find(({ id }) => id === row.checkId);
    return check ? { ...row, check } : [];
  });
  return (
    <section>
      <h3 className="text-lg">
        Exercise {exercise.number}: {exercise.title}
      </h3>
      <p className="text-muted text-sm">
        {`${rows.length === 0 ? "Nobody fails a check now. " : ""}Checked by ${inLearners(checkedBy)}, last `}
        <Moment at={lastAt.toISOString()} />
      </p>
      {rows.length > 0 && (
        <CountedRows
          rows={rows}
          plural="checks"
          row={({ check, failing, idea }) => (
            <CountedRow key={check.id} count={`${failing} of ${checkedBy}`}>
              <p className="font-serif leading-snug">
                <MarkedText text={check.title} />
              </p>
              <p className="mt-0.5 text-muted text-sm">
                {`Step ${check.task}${check.part === "further" ? ", further" : ""}`}
              </p>
              {idea && <NamedIdea exercise={exercise} idea={idea} />}
            </CountedRow>
          )}
        />
      )}
    </section>
  );
}

type IdeaProps = { exercise: ExerciseContent; idea: { id: string; learners: number } };

function NamedIdea({ exercise, idea }: IdeaProps) {
  const sentence = exercise.misconceptions.find(({ id }) => id === idea.id)?.sentence;
  if (!sentence) return null;
  return (
    <p className="mt-2 border-note border-l-2 bg-note-wash px-3 py-2 text-sm leading-relaxed">
      <strong>{`Named for ${inLearners(idea.learners)}: `}</strong>
      <MarkedText text={sentence} />
    </p>
  );
}
