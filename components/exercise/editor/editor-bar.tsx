"use client";

import { DraftLine } from "../draft-line";
import type { DraftState } from "../draft-state";
import { editorSettings, fontSizes } from "./editor-settings";
import { useEditorSettings } from "./use-editor-settings";

export type Panel = "history" | "files" | "shortcuts";

type Props = {
  draft: DraftState;
  /** What was just done to the text, and how to take it back. */
  said: string;
  onReset: () => void;
  onOpen: (panel: Panel) => void;
};

const button =
  "inline-flex min-h-8 min-w-8 items-center justify-center rounded px-2 text-accent hover:bg-accent-soft aria-disabled:text-muted aria-disabled:hover:bg-transparent aria-pressed:bg-accent-soft";

/** The file's name and state, and what can be done with it. */
export function EditorBar({ draft, said, onReset, onOpen }: Props) {
  const { settings, kind } = useEditorSettings();
  const { fontSize, wraps } = settings;
  const resize = (by: number) => {
    const next = fontSize + by;
    if (next >= fontSizes.least && next <= fontSizes.most)
      editorSettings.change({ fontSize: next });
  };
  return (
    <div className="border-line border-b bg-sunken px-2 py-1 text-muted text-sm">
      {/* The buttons first, and in a line of their own: what is said about the file changes as one
          leaves the editor to press one, and nothing may jump then. */}
      <div className="flex flex-wrap items-center">
        <button type="button" className={button} onClick={() => onOpen("history")}>
          Versions
        </button>
        <button type="button" className={button} onClick={() => onOpen("files")}>
          Files
        </button>
        <button type="button" className={button} onClick={onReset}>
          Reset
        </button>
        <button
          type="button"
          className={button}
          aria-label={`Smaller text, now ${fontSize}`}
          aria-disabled={fontSize <= fontSizes.least}
          onClick={() => resize(-fontSizes.step)}
        >
          A−
        </button>
        <button
          type="button"
          className={button}
          aria-label={`Larger text, now ${fontSize}`}
          aria-disabled={fontSize >= fontSizes.most}
          onClick={() => resize(fontSizes.step)}
        >
          A+
        </button>
        <button
          type="button"
          className={button}
          aria-pressed={wraps}
          aria-label="Wrap long lines"
          onClick={() => editorSettings.change({ wraps: !wraps })}
        >
          Wrap
        </button>
        <button
          type="button"
          className={button}
          onClick={() => editorSettings.change({ kind: kind === "plain" ? "monaco" : "plain" })}
        >
          {kind === "plain" ? "Use the code editor" : "Use the plain editor"}
        </button>
        <button
          type="button"
          className={button}
          aria-label="Keyboard shortcuts"
          onClick={() => onOpen("shortcuts")}
        >
          ?
        </button>
      </div>
      <p className="min-h-6 px-2">
        <span className="font-mono text-ink">exercise.py</span>{" "}
        <span data-testid="draft-state">
          <DraftLine state={draft} />
        </span>
      </p>
      <p role="status" className="px-2 text-ink empty:hidden">
        {said}
      </p>
    </div>
  );
}
