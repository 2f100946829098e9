"use client";

import "@/components/exercise/diagnostics/older-browsers";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { ProgramPane } from "@/components/exercise/editor/program-pane";
import { AddPartContext } from "@/components/exercise/further/add-part";
import { HintContext } from "@/components/exercise/help/hint-context";
import type { TaskText } from "@/components/exercise/instructions/instructions";
import { SayContext } from "@/components/exercise/report/say-context";
import { useAnnouncement } from "@/components/exercise/report/use-announcement";
import { isStepBegun, useLastReport } from "@/components/exercise/report/use-last-report";
import { useLinkedCheck } from "@/components/exercise/report/use-linked-check";
import { ClassSeesChecks } from "@/components/exercise/submission/class-sees-checks";
import { PartMissing } from "@/components/ui/part-missing";
import type { TaskNumber } from "@/exercises/exercise";
import { ExerciseBar } from "./exercise-bar";
import { CaseData, ConflictPanel, preloadParts } from "./late-parts";
import { type PaneName, Panes } from "./panes";
import { PrintedProgram } from "./printed-program";
import { SandboxLine, SandboxTrouble } from "./sandbox-line";
import type { ShownStep } from "./shown-step";
import { StepPane } from "./step-pane";
import { Toolbar } from "./toolbar";
import { stepAnchor, useShownStep } from "./use-shown-step";
import { useWorkspace } from "./use-workspace";
import type { WorkspaceExercise } from "./workspace-actions";

/** Leaves the code editor, which comes after Python too, the first place. */
const preloadAfterMs = 2_000;

type Props = {
  exercise: WorkspaceExercise;
  /** The task, rendered on the server. */
  text: TaskText;
  /** What the three steps take. */
  minutes: number;
};

export function Workspace({ exercise, text, minutes }: Props) {
  const workspace = useWorkspace(exercise);
  const { state, actions, keeper, hints, prepare, isPythonSettled } = workspace;
  const { activity, draft, sandbox, source, material } = state;
  const { checks } = exercise.definition;
  const misconceptions = typeof material === "object" ? material.misconceptions : undefined;
  const definition = useMemo(
    () => ({ ...exercise.definition, misconceptions: misconceptions ?? [] }),
    [exercise.definition, misconceptions],
  );
  const [goTo, setGoTo] = useState<{ line: number } | null>(null);
  const [addition, setAddition] = useState<{ task: TaskNumber } | null>(null);
  const [pane, setPane] = useState<PaneName>("step");
  const step = useShownStep(exercise.definition.id);
  const last = useLastReport(state, step.shown);
  const isBegun = isStepBegun(exercise, step.shown, last);
  const { said, say } = useAnnouncement(workspace.store, exercise.definition, step.shown);
  const back = useRef<HTMLButtonElement>(null);
  const linked = useLinkedCheck(checks, (checkId) => {
    const task = checks.find(({ id }) => id === checkId)?.task;
    if (task) step.setShown((shown) => (shown === "all" ? shown : task));
    setPane("step");
  });

  // Fetches what can be opened here once Python has what it needs: the network may go away.
  useEffect(() => {
    if (!isPythonSettled) return;
    const soon = setTimeout(() => preloadParts(exercise.definition.id), preloadAfterMs);
    return () => clearTimeout(soon);
  }, [isPythonSettled, exercise.definition.id]);

  const isAskedFor =
    activity.kind === "submitting" ? !activity.isByItself : activity.kind !== "idle";
  // Follows the sandbox: what it finds stands with the step, which may not be shown.
  useEffect(() => {
    if (isAskedFor) setPane("step");
  }, [isAskedFor]);

  // A narrow screen shows one pane: what has the focus in another one would lose it to the page.
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement?.getClientRects().length !== 0) return;
    document.querySelector<HTMLElement>(`[data-pane=${pane}]`)?.focus({ preventScroll: true });
  }, [pane]);

  const showProgram = useCallback(() => {
    flushSync(() => setPane("program"));
    document.getElementById("program")?.focus();
  }, []);

  // Follows the link past all that stands before the program, which a narrow screen may not show.
  useEffect(() => {
    const follow = () => {
      const { hash, pathname, search } = window.location;
      if (hash !== "#program") return;
      showProgram();
      // The address forgets it: followed once more, it would not have changed.
      window.history.replaceState(window.history.state, "", pathname + search);
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [showProgram]);

  function showStep(shown: ShownStep): void {
    setPane("step");
    step.goToStep(shown);
  }

  function goToLine(line: number): void {
    setPane("program");
    setGoTo({ line });
  }

  return (
    <div className="flex h-[calc(100dvh-2.875rem)] min-h-80 flex-col overflow-clip print:block print:h-auto">
      <ExerciseBar
        exercise={exercise.definition}
        minutes={minutes}
        shown={step.shown}
        onShow={showStep}
        state={
          <>
            <SandboxLine status={sandbox} diagnostics={state.diagnostics} />
            <ClassSeesChecks summary={state.submissions} className="max-md:hidden" />
          </>
        }
      >
        <Toolbar
          activity={activity}
          queued={state.queued}
          live={state.live}
          onRun={actions.run}
          onCheck={actions.check}
          onStop={actions.stop}
        />
      </ExerciseBar>
      <ClassSeesChecks
        summary={state.submissions}
        className="border-line border-b px-4 py-0.5 text-end md:hidden"
      />
      <SandboxTrouble status={sandbox} onRetry={prepare} />
      <p className="sr-only" role="status">
        {said}
      </p>
      {draft.kind === "conflict" && (
        <div className="max-h-[50%] shrink-0 overflow-y-auto border-line border-b p-4 print:hidden">
          <ConflictPanel
            mine={source}
            theirs={draft.theirs}
            where={draft.where}
            onChoose={(which) => {
              void keeper.choose(which);
              showProgram();
            }}
          />
        </div>
      )}
      <Panes
        shown={pane}
        onShow={setPane}
        step={
          <AddPartContext
            value={(task) => {
              setPane("program");
              setAddition({ task });
            }}
          >
            <SayContext value={say}>
              <HintContext value={hints}>
                <StepPane
                  exercise={definition}
                  siblings={exercise.siblings}
                  checked={last.checked}
                  isBegun={isBegun}
                  text={text}
                  state={state}
                  actions={actions}
                  shown={step.shown}
                  onShow={showStep}
                  onBringUp={step.setShown}
                  linked={linked}
                  onCase={() => {
                    flushSync(() => setPane("case"));
                    back.current?.focus();
                  }}
                  onGoTo={goToLine}
                />
              </HintContext>
            </SayContext>
          </AddPartContext>
        }
        program={
          <ProgramPane
            exercise={exercise}
            workspace={workspace}
            goTo={goTo}
            addition={addition}
            onGoTo={goToLine}
            shown={step.shown}
            isBegun={isBegun}
            onShowReport={() => setPane("step")}
          />
        }
        caseData={
          <>
            <button
              ref={back}
              type="button"
              onClick={() => {
                flushSync(() => setPane("step"));
                document.getElementById(stepAnchor(step.shown === "all" ? 1 : step.shown))?.focus();
              }}
              className="mb-4 min-h-6 text-sm underline decoration-kestrel underline-offset-[0.2em] max-md:hidden"
            >
              {step.shown === "all" ? "Back to the steps" : `Back to step ${step.shown}`}
            </button>
            {typeof material === "object" ? (
              <CaseData tables={material.tables} />
            ) : material === "missing" ? (
              <PartMissing onRetry={workspace.loadMaterial} />
            ) : (
              <p className="text-muted text-sm">One moment</p>
            )}
          </>
        }
      />
      <PrintedProgram source={source} />
    </div>
  );
}
