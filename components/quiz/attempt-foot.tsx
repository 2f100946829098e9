"use client";

import { Button } from "@/components/ui/button";
import { useRemembered } from "@/components/ui/use-remembered";
import { useAttemptFacts } from "./attempt-context";
import type { OverviewItem } from "./attempt-overview";
import { SaveLine } from "./save-line";
import { SubmitDialog } from "./submit-dialog";

export type Layout = "one" | "all";

/** How this reader likes the questions, remembered in this browser. */
export function useLayout(): [Layout, (layout: Layout) => void] {
  return useRemembered("quiz-layout", ["one", "all"]);
}

type Props = {
  overview: readonly OverviewItem[];
  /** No question is left to go on to: submitting is the one thing to do. */
  isLast: boolean;
  layout: Layout;
  onChoose: (layout: Layout) => void;
  onGo: (number: number) => void;
};

/** At the end of the page: how far one is, where the answers are, and the way to the end. */
export function AttemptFoot({ overview, isLast, layout, onChoose, onGo }: Props) {
  const { attemptId } = useAttemptFacts();
  const answered = overview.filter(({ progress }) => progress.kind === "answered").length;
  const other = layout === "one" ? "all" : "one";
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-ink border-t pt-4">
      <div className="min-w-0">
        <p className="text-sm">
          <span className="font-serif">{answered}</span> of{" "}
          <span className="font-serif">{overview.length}</span> answered
        </p>
        <SaveLine />
      </div>
      <div className="flex flex-wrap items-center gap-3 max-sm:w-full">
        <Button
          kind="plain"
          className="max-sm:order-last max-sm:-ml-4"
          onClick={() => onChoose(other)}
        >
          {other === "all" ? "Show all on one page" : "Show one at a time"}
        </Button>
        <SubmitDialog
          attemptId={attemptId}
          overview={overview}
          kind={isLast ? "primary" : "quiet"}
          onGo={onGo}
        />
      </div>
    </div>
  );
}
