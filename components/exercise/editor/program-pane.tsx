"use client";

import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from "react";
import type { FileOutcome } from "@/components/exercise/files/open-file";
import { useFileDrop } from "@/components/exercise/files/use-file-drop";
import { appendPart } from "@/components/exercise/further/append-part";
import {
  EditorSettingsDialog,
  FilesDialog,
  HistoryDialog,
  openInBrowser,
  ShortcutsDialog,
} from "@/components/exercise/workspace/late-parts";
import type { ShownStep } from "@/components/exercise/workspace/shown-step";
import type { Workspace } from "@/components/exercise/workspace/use-workspace";
import type { WorkspaceExercise } from "@/components/exercise/workspace/workspace-actions";
import type { TaskNumber } from "@/exercises/exercise";
import { EditorFoot, type Panel } from "./editor-foot";
import { createMarkKeys } from "./mark-keys";
import { ProgramEditor } from "./program-editor";
import { useEditorSettings } from "./use-editor-settings";
import { useMarkers } from "./use-markers";
import { usePlaces } from "./use-places";
import { useShortcuts } from "./use-shortcuts";
import { useSyntaxProblem } from "./use-syntax-problem";

type Props = {
  exercise: WorkspaceExercise;
  workspace: Workspace;
  goTo: { line: number } | null;
  /** The "go further" that was asked for: a new object each time. */
  addition: { task: TaskNumber } | null;
  onGoTo: (line: number) => void;
  shown: ShownStep;
  /** Whether the last report says something of the step that is shown. */
  isBegun: boolean;
  /** Brings the report into sight, where only one pane is. */
  onShowReport: () => void;
};

/** The learner's file: the editor, what is done to the file, and where it is kept. */
export function ProgramPane({
  exercise,
  workspace,
  goTo,
  addition,
  onGoTo,
  shown,
  isBegun,
  onShowReport,
}: Props) {
  const { state, actions, edit, keeper, parse, versions, isPythonSettled } = workspace;
  const { source, outcome, sandbox, draft } = state;
  const { definition, starter } = exercise;
  const { settings, kind } = useEditorSettings();
  const [panel, setPanel] = useState<Panel | null>(null);
  const [replacement, setReplacement] = useState<{ text: string } | null>(null);
  const [latest, setSaid] = useState({ text: "", times: 0, of: "", at: 0 });
  const say = (text: string, of = source) =>
    setSaid(({ times }) => ({ text, times: times + 1, of, at: performance.now() }));
  // What was said of a text is over once there is another, wherever that came from.
  const said = latest.of === source ? latest : { ...latest, text: "" };
  const [opened, setOpened] = useState<FileOutcome | null>(null);
  const [tabLeaves, setTabLeaves] = useState(true);
  const hintId = useId();
  const files = typeof state.material === "object" ? state.material.files : undefined;
  const completesFrom = useMemo(() => ({ starter, files: files ?? {} }), [starter, files]);
  const problem = useSyntaxProblem(source, parse, sandbox.kind === "ready");
  const findings = useMarkers(state, exercise, isBegun ? shown : null);
  const places = usePlaces(source, starter, shown);
  const caretLine = useRef(() => 1);
  const count = new Set(findings.map(({ line }) => line)).size;
  const [marked, setMarked] = useState({ outcome, shown, count });
  // The editor is described by it, so it stays as it is while one types.
  if (marked.outcome !== outcome || marked.shown !== shown) {
    setMarked({ outcome, shown, count });
  }

  /** Another text takes the place of this one, which becomes a version first. */
  async function replace(text: string, what: string): Promise<void> {
    if (text === source) return say(`${what}: it is the text that is here already.`);
    await versions.keep(source, "replaced");
    setReplacement({ text });
    say(`${what}. Undo with Ctrl+Z.`, text);
  }

  const addPart = useEffectEvent(async (task: TaskNumber) => {
    const part = appendPart(source, exercise.scaffolds[task] ?? "");
    if (part.wasThere) say("This part is in your program already.");
    else await replace(part.text, "The part is at the end of your program");
    onGoTo(part.line);
  });
  // Follows a button that stands in the task, which is rendered on the server.
  useEffect(() => {
    if (addition) void addPart(addition.task);
  }, [addition]);

  async function open(file: File): Promise<void> {
    say("");
    const result = await openInBrowser(await file.text(), definition.id, exercise.siblings);
    setOpened(result);
    setPanel(result.kind === "one" ? null : "files");
    if (result.kind !== "unreadable" && result.source !== null) {
      await replace(result.source, `${file.name} is in the editor`);
    }
  }

  function close(): void {
    setPanel(null);
    setOpened(null);
  }

  const goToMark = createMarkKeys({ findings, problem, caretLine, onGoTo, onShowReport, say });
  useShortcuts((verb) => {
    if (verb === "list") setPanel("shortcuts");
    else if (verb === "check" || verb === "run" || verb === "submit") void actions[verb]();
    else goToMark(verb);
  });
  const isDropping = useFileDrop((file) => void open(file));

  return (
    <>
      <ProgramEditor
        kind={kind}
        value={source}
        onChange={edit}
        onBlur={() => {
          void keeper.flush();
          // It was read, and takes a line of the program.
          // The code editor tells late that it was left: what was said by the press is not over yet.
          if (said.text !== "" && performance.now() - said.at > 1_000) say("");
          setMarked({ outcome, shown, count });
        }}
        findings={findings}
        problem={problem}
        places={places}
        goTo={goTo}
        replacement={replacement}
        settings={settings}
        completesFrom={completesFrom}
        hintId={hintId}
        caretLine={caretLine}
        isPythonSettled={isPythonSettled}
        onTabMode={setTabLeaves}
      />
      <EditorFoot
        hintId={hintId}
        kind={kind}
        tabLeaves={tabLeaves}
        draft={draft}
        said={said}
        problem={problem}
        markedCount={marked.count}
        places={places}
        onGoTo={onGoTo}
        onReset={() => void replace(starter, "The starter is back")}
        onOpen={setPanel}
      />
      {panel === "history" && (
        <HistoryDialog
          store={versions}
          source={source}
          onRestore={(version) => {
            close();
            void replace(version.source, "The earlier version is back");
          }}
          onClose={close}
        />
      )}
      {panel === "files" && (
        <FilesDialog
          exercise={definition}
          siblings={exercise.siblings}
          source={source}
          outcome={opened}
          onFile={open}
          onClose={close}
        />
      )}
      {panel === "settings" && (
        <EditorSettingsDialog onClose={close} onShortcuts={() => setPanel("shortcuts")} />
      )}
      {panel === "shortcuts" && <ShortcutsDialog onClose={close} />}
      {isDropping && (
        <div className="pointer-events-none fixed inset-2 z-50 grid place-items-center rounded-lg border-4 border-kestrel border-dashed bg-paper/80">
          <p className="rounded bg-raised px-4 py-2 font-semibold text-lg">
            Drop the file to open it
          </p>
        </div>
      )}
    </>
  );
}
