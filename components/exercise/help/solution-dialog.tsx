"use client";

import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { PanelDialog } from "@/components/exercise/editor/panel-dialog";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ExerciseContent } from "@/exercises/exercise";
import type { SolutionPart } from "@/exercises/solution-part";
import { OpenedSolution } from "./opened-solution";
import { createSolutionDesk } from "./solution-desk";
import { solutionServer } from "./solution-server";

type Props = {
  exercise: ExerciseContent;
  /** The text in the editor. */
  source: string;
  onClose: () => void;
};

/** The solution in its parts, or what is missing until one may be opened. */
export function SolutionDialog({ exercise, source, onClose }: Props) {
  const [part, setPart] = useState<SolutionPart>("steps");
  const parts: [SolutionPart, string][] = [
    ["steps", "The three steps"],
    ...exercise.tasks.map(({ number, further }): [SolutionPart, string] => [
      `${number}`,
      `Further than step ${number}: ${further.title}`,
    ]),
  ];
  const title = parts.find(([name]) => name === part)?.[1] ?? "";
  return (
    <PanelDialog
      title="The solution"
      lead="One right answer among many, held against your program. Your own text stays as it is."
      onClose={onClose}
      isWide
    >
      <fieldset className="mt-4">
        <legend className="font-semibold text-sm">Which part</legend>
        <div className="mt-1 flex flex-wrap gap-x-6 gap-y-2">
          {parts.map(([name, label]) => (
            <label key={name} className="flex min-h-6 items-center gap-2 text-sm">
              <input
                type="radio"
                name="solution"
                className="size-4"
                checked={part === name}
                onChange={() => setPart(name)}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Part
        key={part}
        exerciseId={exercise.id}
        part={part}
        title={title}
        source={source}
        onClose={onClose}
      />
    </PanelDialog>
  );
}

type PartProps = {
  exerciseId: string;
  part: SolutionPart;
  title: string;
  source: string;
  onClose: () => void;
};

function Part({ exerciseId, part, title, source, onClose }: PartProps) {
  const desk = useMemo(
    () =>
      createSolutionDesk({
        server: solutionServer(exerciseId, part),
        isOnline: () => navigator.onLine,
      }),
    [exerciseId, part],
  );
  const state = useStore(desk.store);

  // Asks the server, which alone holds the solution.
  useEffect(() => void desk.ask(), [desk]);

  return (
    <div className="mt-4">
      {(state.kind === "asking" || state.kind === "opening") && (
        <p role="status">Asking the server …</p>
      )}
      {state.kind === "closed" && (
        <Notice title="Not open yet" announce>
          <p>{state.why}</p>
          <p className="mt-2">
            Programs that you only checked are counted by this browser; their text is not sent.
          </p>
        </Notice>
      )}
      {state.kind === "offered" && (
        <Notice tone="warn" title="Before you open it">
          <ul className="my-2 list-disc space-y-1 pl-5">
            <li>
              That you opened it is recorded, with the time. In a class, your instructor sees it
              beside everything you submit afterwards.
            </li>
            <li>No points are taken away, now or later.</li>
            <li>It cannot be unseen. A hint of the check that fails may be all that you need.</li>
          </ul>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button onClick={() => void desk.open()}>Open this part</Button>
            <Button kind="quiet" onClick={onClose}>
              Not now
            </Button>
          </div>
        </Notice>
      )}
      {state.kind === "failed" && (
        <Notice tone="bad" title="Not opened" announce>
          <p>
            {state.isOffline
              ? "You are offline, and the solution comes from the server."
              : "The server did not answer as it should. That is our fault, not yours."}
          </p>
          <Button kind="quiet" className="mt-3" onClick={() => void desk.ask()}>
            Try again
          </Button>
        </Notice>
      )}
      {state.kind === "shown" && <OpenedSolution {...state} title={title} source={source} />}
    </div>
  );
}
