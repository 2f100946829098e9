import type { ExerciseContent } from "@/exercises/exercise";
import type { Report } from "@/exercises/grading/report";
import { checkAnchor } from "./check-anchor";
import { CheckItem } from "./check-item";
import { ChecksByStep } from "./checks-by-step";
import { ErrorView } from "./error-view";
import { MarkedText } from "./marked-text";
import { type SharedMisconception, sharedMisconceptions } from "./misconceptions";
import { OutcomeHeading } from "./outcome-heading";
import { reportSummary } from "./report-summary";

type Props = {
  exercise: ExerciseContent;
  report: Report;
  onGoTo: ((line: number) => void) | null;
};

/** A report in full, step by step. The same in the workspace and in the instructor's review. */
export function ReportView({ exercise, report, onGoTo }: Props) {
  if (report.kind === "crashed") {
    return (
      <div className="space-y-3">
        <OutcomeHeading>The program stopped before it could be checked</OutcomeHeading>
        <ErrorView error={report.error} onGoTo={onGoTo} />
        <p className="text-muted text-sm leading-relaxed">
          Nothing was checked, so this says nothing about the rest of the program.
        </p>
      </div>
    );
  }
  if (report.kind === "stopped") {
    return (
      <div className="space-y-3">
        <OutcomeHeading>The program was stopped before it could be checked</OutcomeHeading>
        <p className="leading-relaxed">
          {`It was still running after ${report.seconds} seconds. Is there a loop that never ends?`}
        </p>
      </div>
    );
  }
  const resultOf = (checkId: string) => report.checks.find(({ id }) => id === checkId);
  return (
    <div className="space-y-6">
      {/* In the workspace it stays in sight beside the check that was gone to. */}
      <div className={onGoTo ? "sticky top-0 z-10 border-line border-b bg-paper py-2" : ""}>
        <OutcomeHeading>{reportSummary(report)}</OutcomeHeading>
      </div>
      {sharedMisconceptions(exercise, report.checks).map((shared) => (
        <Shared key={shared.sentence} {...shared} />
      ))}
      <ChecksByStep
        exercise={exercise}
        isOpen={() => report.complete}
        beyond={(_, checks) => {
          const passed = checks.filter(({ id }) => resultOf(id)?.outcome === "passed");
          return `${passed.length} of ${checks.length} checks pass`;
        }}
        row={({ id }) => {
          const result = resultOf(id);
          if (!result) return null;
          return (
            <CheckItem
              key={id}
              exercise={exercise}
              result={result}
              results={report.checks}
              onGoTo={onGoTo}
            />
          );
        }}
      />
    </div>
  );
}

/** One wrong idea behind several failed checks. */
function Shared({ sentence, checks }: SharedMisconception) {
  return (
    <div className="rounded-md border border-warn border-l-4 bg-warn-soft px-4 py-3 text-sm leading-relaxed">
      <p>
        <MarkedText text={sentence} />
      </p>
      <p className="mt-2">{`It would explain ${checks.length} checks:`}</p>
      <ul className="list-disc pl-5">
        {checks.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${checkAnchor(id)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
