import type { ExerciseContent } from "@/exercises/exercise";
import type { Report } from "@/exercises/grading/report";
import { CheckItem } from "./check-item";
import { ErrorView } from "./error-view";
import { reportSummary } from "./report-summary";

type Props = {
  exercise: ExerciseContent;
  report: Report;
  onGoTo: ((line: number) => void) | null;
};

/** A report in full, by task. The same in the workspace and in the instructor's review. */
export function ReportView({ exercise, report, onGoTo }: Props) {
  if (report.kind === "crashed") {
    return (
      <div className="space-y-3">
        <p>The program stopped with an error before it could be checked.</p>
        <ErrorView error={report.error} onGoTo={onGoTo} />
      </div>
    );
  }
  if (report.kind === "stopped") {
    return (
      <p>
        The program was still running after {report.seconds} seconds and was stopped before it could
        be checked. Is there a loop that never ends?
      </p>
    );
  }
  return (
    <div className="space-y-6">
      <p className="font-medium">{reportSummary(report)}</p>
      {exercise.tasks.map((task) => {
        const results = report.checks.filter(
          ({ id }) => exercise.checks.find((check) => check.id === id)?.task === task.number,
        );
        return (
          <section key={task.number}>
            <h3 className="font-semibold">
              Task {task.number}: {task.title}
            </h3>
            <ul className="mt-1">
              {results.map((result) => (
                <CheckItem
                  key={result.id}
                  result={result}
                  definition={exercise.checks.find(({ id }) => id === result.id)}
                  onGoTo={onGoTo}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
