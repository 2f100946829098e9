"use client";

import { useId, useState } from "react";
import { PanelDialog } from "@/components/exercise/editor/panel-dialog";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ExerciseTitle } from "@/exercises/exercise";
import { browserKeeping } from "./browser-keeping";
import { collectAll, downloadText } from "./download";
import type { FileOutcome } from "./open-file";

type Props = {
  exercise: ExerciseTitle;
  siblings: readonly ExerciseTitle[];
  source: string;
  /** What came of a file that was opened; `null` before one was. */
  outcome: FileOutcome | null;
  onFile: (file: File) => Promise<void>;
  onClose: () => void;
};

/** The learner's programs as files: out of the browser and back. */
export function FilesDialog({ exercise, siblings, source, outcome, onFile, onClose }: Props) {
  const input = useId();
  const [failure, setFailure] = useState<string | null>(null);
  const [isOpening, setOpening] = useState(false);

  async function open(file: File) {
    setOpening(true);
    await onFile(file);
    setOpening(false);
  }

  async function downloadAll() {
    setFailure(null);
    try {
      const current = { id: exercise.id, source };
      const parts = { exercises: siblings, current, keepingOf: browserKeeping };
      downloadText("exercise.py", await collectAll(parts));
    } catch {
      setFailure(
        "The starters of the other exercises could not be fetched, so the file would have gaps. This exercise can be downloaded by itself.",
      );
    }
  }

  return (
    <PanelDialog
      title="Files"
      lead="Take your programs along, or go on with one that you wrote elsewhere."
      onClose={onClose}
      // Gone while a file is opened: that text is in the editor, and the focus with it.
      returnsFocus={() => !isOpening}
    >
      <section className="mt-5">
        <h3 className="font-semibold">Download</h3>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button
            kind="quiet"
            onClick={() => downloadText(`exercise-${exercise.number}-${exercise.id}.py`, source)}
          >
            This exercise
          </Button>
          <Button kind="quiet" onClick={downloadAll}>
            All exercises as one exercise.py
          </Button>
        </div>
        {failure && (
          <Notice tone="bad" title="Not downloaded" announce className="mt-3">
            <p>{failure}</p>
          </Notice>
        )}
      </section>
      <section className="mt-6">
        <h3 className="font-semibold">
          <label htmlFor={input}>Open a file</label>
        </h3>
        <p className="mt-1 text-muted text-sm leading-relaxed">
          A program for this exercise, or an exercise.py with all of them. What it takes the place
          of stays in the earlier versions. You can also drop a file anywhere on the page.
        </p>
        <input
          id={input}
          type="file"
          accept=".py,.txt,text/x-python,text/plain"
          className="mt-2 block w-full text-sm file:mr-3 file:min-h-10 file:rounded-md file:border file:border-strong-line file:bg-raised file:px-4 file:font-medium file:text-ink"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be opened again.
            event.target.value = "";
            if (file) void open(file);
          }}
        />
      </section>
      {outcome && <Outcome outcome={outcome} />}
    </PanelDialog>
  );
}

function Outcome({ outcome }: { outcome: FileOutcome }) {
  if (outcome.kind === "unreadable") {
    return (
      <Notice tone="bad" title="Not opened" announce className="mt-4">
        <p>{`The file was left alone: ${outcome.reason}. Nothing has changed.`}</p>
      </Notice>
    );
  }
  if (outcome.kind === "one") return null;
  return (
    <Notice tone="good" title="The file was opened" announce className="mt-4">
      <ul className="mt-1 list-disc pl-5">
        {outcome.lines.map(({ title, result }) => (
          <li key={`${title} ${result}`}>
            <strong className="font-medium">{title}</strong> {result}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
