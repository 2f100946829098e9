"use client";

import { type ReactNode, useMemo, useState, useSyncExternalStore } from "react";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { announcement } from "./announcement";
import { ConflictPanel } from "./conflict-panel";
import { DraftLine } from "./draft-line";
import { editorChoice } from "./editor/editor-choice";
import { MonacoEditor } from "./editor/monaco-editor";
import { PlainEditor } from "./editor/plain-editor";
import { HintContext } from "./help/hint-context";
import { markersOf } from "./markers";
import { ResultsPane } from "./results-pane";
import { SandboxLine } from "./sandbox-line";
import { Toolbar } from "./toolbar";
import { useWorkspace } from "./use-workspace";
import type { WorkspaceExercise } from "./workspace-actions";

type Props = {
  exercise: WorkspaceExercise;
  manifest: RuntimeManifest;
  /** The task, rendered on the server. */
  children: ReactNode;
};

export function Workspace({ exercise, manifest, children }: Props) {
  const { state, actions, edit, keeper, hints, prepare } = useWorkspace(exercise, manifest);
  const { activity, outcome, draft, sandbox, source } = state;
  const [goTo, setGoTo] = useState<{ line: number } | null>(null);
  const markers = useMemo(() => markersOf(outcome), [outcome]);
  const editor = useSyncExternalStore(
    editorChoice.subscribe,
    editorChoice.read,
    editorChoice.readOnServer,
  );
  const Editor = editor === "plain" ? PlainEditor : MonacoEditor;

  return (
    <div className="grid flex-1 lg:h-[calc(100dvh-3.75rem)] lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <section
        aria-label="Task"
        className="border-line px-4 py-8 sm:px-6 lg:overflow-y-auto lg:border-r"
      >
        {children}
      </section>
      <div className="flex min-w-0 flex-col border-line border-t lg:min-h-0 lg:border-t-0">
        <section
          aria-label="Program"
          className="flex h-[32rem] min-h-0 flex-col lg:h-auto lg:flex-[3]"
        >
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b bg-sunken px-4 py-2 text-muted text-sm">
            <span>
              <span className="font-mono text-ink">exercise.py</span>{" "}
              <span data-testid="draft-state">
                <DraftLine state={draft} />
              </span>
            </span>
            <button
              type="button"
              className="min-h-6 text-accent underline underline-offset-2"
              onClick={() => editorChoice.choose(editor === "plain" ? "monaco" : "plain")}
            >
              {editor === "plain" ? "Use the code editor" : "Use the plain editor"}
            </button>
          </div>
          <Editor
            value={source}
            onChange={edit}
            onCheck={actions.check}
            onBlur={() => void keeper.flush()}
            markers={markers}
            goTo={goTo}
          />
        </section>
        <section
          aria-label="Results"
          className="flex min-h-0 flex-col border-line border-t lg:flex-[2]"
        >
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b bg-sunken px-4 py-2">
            <Toolbar
              activity={activity}
              onRun={actions.run}
              onCheck={actions.check}
              onSubmit={actions.submit}
              onStop={actions.stop}
            />
            <span className="text-muted text-sm">
              <SandboxLine status={sandbox} onRetry={prepare} />
            </span>
          </div>
          <p className="sr-only" role="status">
            {announcement(state)}
          </p>
          <div className="min-h-32 space-y-4 px-4 py-5 lg:flex-1 lg:overflow-y-auto" tabIndex={-1}>
            {draft.kind === "conflict" && (
              <ConflictPanel
                theirs={draft.theirs}
                where={draft.where}
                onChoose={(which) => void keeper.choose(which)}
              />
            )}
            <h2 className="font-semibold text-lg">Results</h2>
            <HintContext value={hints}>
              <ResultsPane
                exercise={exercise.definition}
                state={state}
                onGoTo={(line) => setGoTo({ line })}
                onSubmit={() => void actions.submit()}
              />
            </HintContext>
          </div>
        </section>
      </div>
    </div>
  );
}
