import type { ReactNode } from "react";
import { isShown, passedSteps, type ShownStep } from "@/components/exercise/workspace/shown-step";
import { Stone } from "@/components/ui/stone";
import type { CheckDefinition, ExerciseContent } from "@/exercises/exercise";
import type { LiveCheck } from "@/exercises/grading/grade-so-far";
import type { Report } from "@/exercises/grading/report";
import { CheckItem, CheckRow } from "./check-item";
import { ChecksByStep } from "./checks-by-step";
import { ErrorView } from "./error-view";
import { namedIdeas } from "./named-ideas";
import { OutcomeHeading } from "./outcome-heading";
import { reportHead } from "./report-head";
import { reportCounts } from "./report-summary";
import { StoppedAt } from "./stopped-at";

type Props = {
  exercise: ExerciseContent;
  /** Null while a first one is being made. */
  report: Report | null;
  /** The checks of the next report, as far as they are judged. */
  live?: readonly LiveCheck[] | null;
  shown?: ShownStep;
  /** The text has changed since. */
  isEarlier?: boolean;
  onGoTo: ((line: number) => void) | null;
  /** What can be done next. */
  children?: ReactNode;
};

/** A report, of one step or of all. The same in the workspace and in the instructor's review. */
export function ReportView({ report, isEarlier = false, children, ...rest }: Props) {
  return (
    <section
      aria-label="Report"
      className={`border bg-raised ${isEarlier ? "border-strong-line border-dashed" : "border-ink"}`}
    >
      {report?.kind === "crashed" ? (
        <Unchecked isEarlier={isEarlier}>
          <ErrorView error={report.error} onGoTo={rest.onGoTo} />
          <p className="text-muted">
            Nothing was checked, so this says nothing about the rest of the program.
          </p>
          {children}
        </Unchecked>
      ) : report?.kind === "stopped" ? (
        <Unchecked isEarlier={isEarlier}>
          <p>
            <span>
              {`It was still running after ${report.seconds} seconds. Is there a loop that never ends?`}
            </span>
            <StoppedAt line={report.line ?? null} onGoTo={rest.onGoTo} />
          </p>
          {children}
        </Unchecked>
      ) : (
        <Graded report={report} isEarlier={isEarlier} {...rest}>
          {children}
        </Graded>
      )}
    </section>
  );
}

function Unchecked({ isEarlier, children }: { isEarlier: boolean; children: ReactNode }) {
  return (
    <div className="space-y-3 px-3.5 py-3 text-sm">
      <OutcomeHeading>
        {`${earlier(isEarlier)}The program stopped before it could be checked`}
      </OutcomeHeading>
      {children}
    </div>
  );
}

type GradedProps = Omit<Props, "report"> & {
  report: Extract<Report, { kind: "graded" }> | null;
};

function Graded(props: GradedProps) {
  const { exercise, report, live, shown = "all", isEarlier = false, onGoTo, children } = props;
  const byId = new Map(live?.map((check) => [check.id, check]));
  const resultOf = (id: string) => {
    const now = byId.get(id);
    // What was found before stays until it is judged anew, so that nothing jumps.
    return now?.kind === "judged" ? now.result : report?.checks.find((check) => check.id === id);
  };
  const results = exercise.checks.flatMap(({ id }) => resultOf(id) ?? []);
  const ideas = namedIdeas(
    exercise,
    inOrder(exercise, shown).flatMap(({ id }) => resultOf(id) ?? []),
  );
  const isPassed = (id: string) => resultOf(id)?.outcome === "passed";
  return (
    <>
      {report && <Head {...{ exercise, report, shown, isEarlier }}>{children}</Head>}
      <ChecksByStep
        exercise={exercise}
        shown={shown}
        // Whoever reviews a program reads all; whoever writes it opens what they go for.
        isOpen={onGoTo === null}
        beyond={(_, checks) =>
          `${checks.filter(({ id }) => isPassed(id)).length} of ${checks.length} checks pass`
        }
        row={({ id, title, points }) => {
          const result = resultOf(id);
          if (result) {
            const idea = ideas.get(id) ?? null;
            return <CheckItem key={id} {...{ exercise, result, results, idea, onGoTo }} />;
          }
          if (!live) return null;
          const words = byId.get(id)?.kind === "running" ? "Running" : "Waiting";
          const outcome = { mark: "waits", words, look: "text-muted" } as const;
          return <CheckRow key={id} {...{ id, title, outcome }} points={`${points} points`} />;
        }}
      />
    </>
  );
}

type HeadProps = {
  exercise: ExerciseContent;
  report: Extract<Report, { kind: "graded" }>;
  shown: ShownStep;
  isEarlier: boolean;
  children: ReactNode;
};

function Head({ exercise, report, shown, isEarlier, children }: HeadProps) {
  const passed = passedSteps(exercise, report);
  const isSet = shown === "all" ? report.complete : passed.has(shown);
  return (
    <div className="border-line border-b px-3.5 py-2.5">
      <div className="flex items-baseline gap-2.5">
        <Stone state={isSet ? "set" : "half"} className={isSet ? "" : "text-kestrel"} />
        <OutcomeHeading>
          {`${earlier(isEarlier)}${reportHead(exercise, report, shown)}`}
        </OutcomeHeading>
      </div>
      {shown !== "all" && <p className="mt-0.5 text-muted text-xs">{reportCounts(report)}</p>}
      {children}
    </div>
  );
}

function earlier(isEarlier: boolean): string {
  return isEarlier ? "Of an earlier text: " : "";
}

/** As they are shown: step by step, what goes further after its step. */
function inOrder({ tasks, checks }: ExerciseContent, shown: ShownStep): CheckDefinition[] {
  return tasks.flatMap(({ number }) => {
    const ofTask = checks.filter(({ task }) => task === number && isShown(shown, number));
    const [steps, further] = [
      ofTask.filter(({ part }) => part === "step"),
      ofTask.filter(({ part }) => part === "further"),
    ];
    return [...steps, ...further];
  });
}
