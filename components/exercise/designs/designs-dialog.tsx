"use client";

import { useEffect, useState } from "react";
import { PanelDialog } from "@/components/exercise/editor/panel-dialog";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type DesignsState, requestDesigns } from "./designs-server";
import { ShownDesigns } from "./shown-designs";

type Props = {
  exerciseId: string;
  /** The text in the editor. */
  source: string;
  onClose: () => void;
};

/** Accepted designs with what each trades for what, for who has mastered the exercise. */
export function DesignsDialog({ exerciseId, source, onClose }: Props) {
  const [state, setState] = useState<DesignsState>({ kind: "asking" });

  // Asks the server, which alone holds them; once more whenever somebody tries again.
  useEffect(() => {
    if (state.kind !== "asking") return;
    let isGone = false;
    void requestDesigns(exerciseId).then((next) => {
      if (!isGone) setState(next);
    });
    return () => {
      isGone = true;
    };
  }, [exerciseId, state.kind]);

  return (
    <PanelDialog
      title="How others solved it"
      lead="Each of these passes every check, as your best submission does. None is the best: each gives something up for what it gains."
      onClose={onClose}
      isWide
    >
      <div className="mt-4">
        {state.kind === "asking" && <p role="status">Asking the server …</p>}
        {state.kind === "refused" && (
          <Notice title="Not open yet" announce>
            <p>{state.why}</p>
          </Notice>
        )}
        {state.kind === "failed" && (
          <Notice tone="bad" title="Not loaded" announce>
            <p>
              {state.isOffline
                ? "You are offline, and these come from the server."
                : "The server did not answer as it should. That is our fault, not yours."}
            </p>
            <Button kind="quiet" className="mt-3" onClick={() => setState({ kind: "asking" })}>
              Try again
            </Button>
          </Notice>
        )}
        {state.kind === "shown" && <ShownDesigns designs={state.designs} source={source} />}
      </div>
    </PanelDialog>
  );
}
