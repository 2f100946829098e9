"use client";

import type { Question } from "@/quiz/question";
import { useAttemptFacts } from "./attempt-context";
import { describeProgress, type OverviewItem, overviewOf } from "./attempt-overview";
import { useAttempt } from "./attempt-provider";
import { QuizIcon } from "./quiz-icon";
import { SaveLine } from "./save-line";
import { SubmitDialog } from "./submit-dialog";
import { TimeLine } from "./time-line";

type Props = {
  questions: readonly Question[];
  /** The question on the screen, where one is shown at a time. */
  current: number | null;
  onGo: (number: number) => void;
};

/** At the foot of the window: how far one is, where the answers are, and the way to the end. */
export function AttemptBar({ questions, current, onGo }: Props) {
  const { attemptId } = useAttemptFacts();
  const ledger = useAttempt((state) => state.ledger);
  const marked = useAttempt((state) => state.marked);
  const overview = overviewOf(questions, ledger, marked);
  const answered = overview.filter(({ progress }) => progress.kind === "answered").length;
  return (
    // On very low windows, as at 400 % zoom, a fixed bar would hide what one reads.
    <div className="z-10 -mx-4 border-line border-t bg-paper px-4 py-3 sm:mx-0 sm:px-0 [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:bottom-0">
      <nav aria-label="Questions">
        <ol className="flex gap-1">
          {overview.map((item) => (
            <li key={item.id} className="flex-1">
              <OverviewLink item={item} isCurrent={item.number === current} onGo={onGo} />
            </li>
          ))}
        </ol>
      </nav>
      <div className="mt-2.5 flex items-center justify-between gap-4">
        <div className="min-w-0">
          <p className="font-medium text-sm tabular-nums">
            {`${answered} of ${overview.length} answered`}
          </p>
          <TimeLine />
          <SaveLine />
        </div>
        <SubmitDialog attemptId={attemptId} overview={overview} onGo={onGo} />
      </div>
    </div>
  );
}

const looks: Readonly<Record<OverviewItem["progress"]["kind"], string>> = {
  open: "border-line bg-raised text-muted",
  partly: "border-accent border-dashed bg-raised text-accent",
  answered: "border-accent bg-accent text-on-accent",
};

type LinkProps = { item: OverviewItem; isCurrent: boolean; onGo: (number: number) => void };

function OverviewLink({ item, isCurrent, onGo }: LinkProps) {
  return (
    <a
      href={`#question-${item.number}`}
      aria-current={isCurrent ? "step" : undefined}
      onClick={(event) => {
        event.preventDefault();
        onGo(item.number);
      }}
      aria-label={`Question ${item.number}: ${describeProgress(item)}`}
      className={`relative flex h-8 items-center justify-center gap-0.5 rounded border font-medium text-sm tabular-nums no-underline ${isCurrent ? "outline-2 outline-ink outline-offset-1" : ""} ${looks[item.progress.kind]}`}
    >
      {item.number}
      {item.isMarked && <QuizIcon name="flag" className="size-3! fill-current" />}
    </a>
  );
}
