import { Notice } from "@/components/ui/notice";
import type { ProgramError } from "@/exercises/grading/observation";
import type { RunOutcome } from "../workspace-store";
import { ErrorView } from "./error-view";
import { LineLink } from "./line-link";
import { OutcomeHeading } from "./outcome-heading";

type Props = {
  outcome: Exclude<RunOutcome, { kind: "report" }>;
  onGoTo: (line: number) => void;
};

/** How a run ended that came to no report. */
export function OutcomeView({ outcome, onGoTo }: Props) {
  switch (outcome.kind) {
    case "ran":
      return outcome.error ? (
        <div className="space-y-3">
          <OutcomeHeading>The program stopped with an error</OutcomeHeading>
          <ErrorView error={outcome.error} onGoTo={onGoTo} />
        </div>
      ) : (
        <p>
          {outcome.isSilent
            ? "The program ran to its end and printed nothing."
            : "The program ran to its end."}
        </p>
      );
    case "stopped":
      return (
        <p>
          <span>You stopped the program. Nothing was checked.</span>
          <Place at={outcome.at} onGoTo={onGoTo} />
        </p>
      );
    case "timed-out":
      return (
        <p>
          <span>
            {`The program was still running after ${outcome.seconds} seconds and was stopped. Is there a loop that never ends?`}
          </span>
          <Place at={outcome.at} onGoTo={onGoTo} />
        </p>
      );
    case "our-fault":
      return (
        <Notice tone="bad" title="Python stopped working">
          <p>
            {`${outcome.message}. This says nothing about your program unless it fills the memory; your text is safe. Press Check to try again.`}
          </p>
        </Notice>
      );
    case "failed-here":
      return (
        <Notice tone="bad" title={`The ${outcome.verb} itself failed`}>
          <p>
            {`That is our fault, not yours: it says nothing about your program, and your text is safe. Press ${outcome.verb === "run" ? "Run" : "Check"} again; if it fails once more, reload the page.`}
          </p>
        </Notice>
      );
  }
}

/** Where the program was when it was stopped; nothing where it could not say. */
function Place({ at, onGoTo }: { at: ProgramError | null; onGoTo: (line: number) => void }) {
  if (at === null || at.line === null) return null;
  return (
    <>
      <span>{` It was at line ${at.line}.`}</span>
      <LineLink line={at.line} onGoTo={onGoTo} />
    </>
  );
}
