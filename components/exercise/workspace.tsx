"use client";

import "./older-browsers";

import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { TaskNumber } from "@/exercises/exercise";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { announcement } from "./announcement";
import { ConflictPanel } from "./conflict-panel";
import { ProgramPane } from "./editor/program-pane";
import { AddPartContext } from "./further/add-part";
import { HintContext } from "./help/hint-context";
import { preloadParts } from "./late-parts";
import { type PaneName, Panes } from "./panes";
import { useLinkedCheck } from "./report/use-linked-check";
import { ResultsPane } from "./results-pane";
import { SandboxLine } from "./sandbox-line";
import { TaskPane } from "./task-pane";
import { Toolbar } from "./toolbar";
import { useWorkspace } from "./use-workspace";
import type { WorkspaceExercise } from "./workspace-actions";

/** Leaves the code editor, which comes after Python too, the first place. */
const preloadAfterMs = 2_000;

type Props = {
  exercise: WorkspaceExercise;
  manifest: RuntimeManifest;
  /** The task, rendered on the server. */
  children: ReactNode;
};

export function Workspace({ exercise, manifest, children }: Props) {
  const workspace = useWorkspace(exercise, manifest);
  const { state, actions, keeper, hints, prepare, isPythonSettled } = workspace;
  const { activity, draft, sandbox, source } = state;
  const misconceptions =
    typeof state.material === "object" ? state.material.misconceptions : undefined;
  const definition = useMemo(
    () => ({ ...exercise.definition, misconceptions: misconceptions ?? [] }),
    [exercise.definition, misconceptions],
  );
  const [goTo, setGoTo] = useState<{ line: number } | null>(null);
  const [addition, setAddition] = useState<{ task: TaskNumber } | null>(null);

  const [shown, setShown] = useState<PaneName>("task");
  const linked = useLinkedCheck(exercise.definition.checks, () => setShown("results"));

  // Fetches what can be opened here once Python has what it needs: the network may go away.
  useEffect(() => {
    if (!isPythonSettled) return;
    const soon = setTimeout(() => preloadParts(exercise.definition.id), preloadAfterMs);
    return () => clearTimeout(soon);
  }, [isPythonSettled, exercise.definition.id]);

  // Follows the sandbox: what it finds is in the results, which a narrow screen does not show.
  useEffect(() => {
    if (activity.kind !== "idle") setShown("results");
  }, [activity.kind]);

  return (
    <div className="flex h-[calc(100dvh-2.9375rem)] overflow-clip min-h-[32rem] flex-col">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b bg-sunken px-4 py-2">
        <h1 className="mr-auto font-semibold max-lg:sr-only">
          Exercise {exercise.definition.number}: {exercise.definition.title}
        </h1>
        <Toolbar
          activity={activity}
          queued={state.queued}
          onRun={actions.run}
          onCheck={actions.check}
          onSubmit={actions.submit}
          onStop={actions.stop}
        />
        <span className="text-muted text-sm">
          <SandboxLine status={sandbox} diagnostics={state.diagnostics} onRetry={prepare} />
        </span>
      </div>
      <p className="sr-only" role="status">
        {announcement(state)}
      </p>
      {draft.kind === "conflict" && (
        <div className="max-h-[50%] shrink-0 overflow-y-auto border-line border-b p-4">
          <ConflictPanel
            mine={source}
            theirs={draft.theirs}
            where={draft.where}
            onChoose={(which) => void keeper.choose(which)}
          />
        </div>
      )}
      <Panes
        shown={shown}
        onShow={setShown}
        task={
          <TaskPane
            exerciseId={exercise.definition.id}
            material={state.material}
            onRetry={workspace.loadMaterial}
            observations={state.observations}
          >
            <AddPartContext
              value={(task) => {
                setShown("program");
                setAddition({ task });
              }}
            >
              {children}
            </AddPartContext>
          </TaskPane>
        }
        program={
          <ProgramPane
            exercise={exercise}
            workspace={workspace}
            goTo={goTo}
            addition={addition}
            onGoTo={(line) => {
              setShown("program");
              setGoTo({ line });
            }}
            step={1}
            onShowReport={() => setShown("results")}
          />
        }
        results={
          <div className="space-y-4">
            <h2 className="font-semibold text-lg">Results</h2>
            <HintContext value={hints}>
              <ResultsPane
                exercise={definition}
                siblings={exercise.siblings}
                state={state}
                linked={linked}
                onGoTo={(line) => {
                  setShown("program");
                  setGoTo({ line });
                }}
                actions={actions}
              />
            </HintContext>
          </div>
        }
      />
    </div>
  );
}
