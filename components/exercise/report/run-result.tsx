"use client";

import { ConsoleView, OutcomeView } from "@/components/exercise/workspace/late-parts";
import { NotLoaded } from "@/components/exercise/workspace/not-loaded";
import { isOfEarlierText } from "@/components/exercise/workspace/standing";
import type { WorkspaceActions } from "@/components/exercise/workspace/workspace-actions";
import type { WorkspaceState } from "@/components/exercise/workspace/workspace-store";
import { LinesOf } from "./line-context";
import { Printed } from "./printed";

type Props = {
  state: WorkspaceState;
  actions: WorkspaceActions;
  onGoTo: (line: number) => void;
};

/** What a program printed, how it ended, and the console that it leaves; nothing before a run. */
export function RunResult({ state, actions, onGoTo }: Props) {
  const { outcome, output, activity, console } = state;
  // How an earlier run ended would be read as the end of this one.
  const isAnotherUnderWay = activity.kind === "running" || activity.kind === "checking";
  const isEnded = !isAnotherUnderWay && outcome.kind !== "none" && outcome.kind !== "report";
  if (!isEnded && output.length === 0 && console.kind === "none") return null;
  const isEarlier = !isAnotherUnderWay && isOfEarlierText(state);
  return (
    <section
      aria-label="Run"
      className={`space-y-3 border bg-raised px-3.5 py-3 text-sm ${isEarlier ? "border-strong-line border-dashed" : "border-ink"}`}
    >
      {isEarlier && <p className="font-semibold">Of an earlier text:</p>}
      {isEnded && outcome.kind === "not-loaded" && <NotLoaded />}
      {isEnded && outcome.kind !== "not-loaded" && (
        <LinesOf then={state.ranSource} now={state.source} onGoTo={onGoTo}>
          <OutcomeView outcome={outcome} onGoTo={onGoTo} />
        </LinesOf>
      )}
      {output.length > 0 && (
        <Printed title="Printed" text={output.map(({ text }) => text).join("")} />
      )}
      {console.kind !== "none" && (
        <LinesOf then={state.ranSource} now={state.source} onGoTo={onGoTo}>
          <ConsoleView console={console} actions={actions} onGoTo={onGoTo} />
        </LinesOf>
      )}
    </section>
  );
}
