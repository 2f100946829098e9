import type { RunOutcome } from "@/components/exercise/workspace/workspace-store";
import { Notice } from "@/components/ui/notice";
import { ErrorView } from "./error-view";
import { OutcomeHeading } from "./outcome-heading";
import { StoppedAt } from "./stopped-at";

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
          <StoppedAt line={outcome.at?.line ?? null} onGoTo={onGoTo} />
        </p>
      );
    case "timed-out":
      return (
        <p>
          <span>
            {`The program was still running after ${outcome.seconds} seconds and was stopped. Is there a loop that never ends?`}
          </span>
          <StoppedAt line={outcome.at?.line ?? null} onGoTo={onGoTo} />
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
