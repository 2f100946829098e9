"use client";

import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PanelDialog } from "../editor/panel-dialog";
import { OpenedSolution } from "./opened-solution";
import { createSolutionDesk } from "./solution-desk";
import { solutionServer } from "./solution-server";

type Props = {
  exerciseId: string;
  /** The text in the editor. */
  source: string;
  onClose: () => void;
};

/** The solution, or what is missing until it may be opened. */
export function SolutionDialog({ exerciseId, source, onClose }: Props) {
  const desk = useMemo(
    () =>
      createSolutionDesk({
        server: solutionServer(exerciseId),
        isOnline: () => navigator.onLine,
      }),
    [exerciseId],
  );
  const state = useStore(desk.store);

  // Asks the server, which alone holds the solution.
  useEffect(() => void desk.ask(), [desk]);

  return (
    <PanelDialog
      title="The solution"
      lead="One right answer among many, held against your program. Your own text stays as it is."
      onClose={onClose}
      isWide
    >
      <div className="mt-4">
        {(state.kind === "asking" || state.kind === "opening") && (
          <p role="status">Asking the server …</p>
        )}
        {state.kind === "closed" && (
          <Notice title="Not open yet" announce>
            <p>{state.why}</p>
            {!state.hasSession && (
              <p className="mt-2">
                Nothing was submitted from this browser so far. Submit is the button beside Check
                and Run.
              </p>
            )}
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
              <Button onClick={() => void desk.open()}>Open the solution</Button>
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
        {state.kind === "shown" && <OpenedSolution {...state} source={source} />}
      </div>
    </PanelDialog>
  );
}
