import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { CountedResult, Lowering } from "@/quiz/counted-result";
import { countedAs, countsWords, mayLowerWords } from "@/quiz/describe-terms";
import { formatPoints } from "@/quiz/format-points";
import type { QuizTerms } from "@/quiz/terms";
import { StartQuiz } from "./start-quiz";
import { TermsList } from "./terms-list";

export type GradedPanelProps = {
  terms: QuizTerms;
  extraMinutes: number;
  made: number;
  openAttempt: string | null;
  /** Why no attempt can be started, and the time that this turns on; null: one can. */
  closed: { why: string; at: Date | null } | null;
  counted: CountedResult | null;
  lowered: (Lowering & { at: Date }) | null;
};

/** The graded quiz of a class: its terms, what counts so far, and the way in. */
export function GradedPanel(props: GradedPanelProps) {
  const { terms, extraMinutes, made, counted, lowered } = props;
  return (
    <div className="space-y-5">
      {lowered && <Lowered {...lowered} />}
      {counted && (
        <p className="leading-relaxed">
          Your result is{" "}
          <strong>
            {formatPoints(counted.points)} of {formatPoints(counted.outOf)} points
          </strong>
          <span>
            {`: ${countedAs[counted.counts]}${counted.tries > 1 ? ` (${counted.tries})` : ""}.`}
          </span>
        </p>
      )}
      <TermsList terms={terms} made={made} extraMinutes={extraMinutes} />
      <WayIn {...props} />
    </div>
  );
}

function WayIn({ terms, openAttempt, closed, counted }: GradedPanelProps): ReactNode {
  if (openAttempt) {
    return <ButtonLink href={`/quiz/${openAttempt}`}>Continue your graded attempt</ButtonLink>;
  }
  if (closed) {
    return (
      <p>
        {closed.why}
        {closed.at && (
          <>
            {" "}
            <Moment at={closed.at.toISOString()} />
          </>
        )}
      </p>
    );
  }
  const warning = counted && mayLowerWords[terms.counts];
  return (
    <>
      {warning && <p className="text-sm">{warning}</p>}
      {terms.limitMinutes !== null && (
        <p className="text-sm">
          The time starts with the attempt and goes on when you leave. At its end what is saved is
          submitted.
        </p>
      )}
      <StartQuiz
        mode="graded"
        label={counted ? "Start another graded attempt" : "Start the quiz"}
      />
    </>
  );
}

function Lowered({ from, to, at }: Lowering & { at: Date }) {
  return (
    <Notice tone="warn" title="Your instructor changed which attempt counts">
      <p>
        Since <Moment at={at.toISOString()} /> it is: {countsWords[to.counts].toLowerCase()}.
        Before: {countsWords[from.counts].toLowerCase()}. That lowered your result then from{" "}
        {formatPoints(from.points)} to {formatPoints(to.points)} of {formatPoints(to.outOf)} points.
        Every attempt is kept.
      </p>
    </Notice>
  );
}
