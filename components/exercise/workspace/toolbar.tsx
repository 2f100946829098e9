"use client";

import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { ariaKeys } from "@/components/exercise/editor/shortcuts";
import { Button } from "@/components/ui/button";
import type { Activity, WorkspaceState } from "./workspace-store";

type Props = {
  activity: Activity;
  queued: WorkspaceState["queued"];
  live: WorkspaceState["live"];
  onRun: () => void;
  onCheck: () => void;
  onStop: () => void;
};

/** Milliseconds: somebody who saw Stop has decided to press it within this time. */
const restMs = 400;

/** Run, which is Stop while something runs, and Check, which says how far it is. */
export function Toolbar({ activity, queued, live, onRun, onCheck, onStop }: Props) {
  const check = useRef<HTMLButtonElement>(null);
  const isBusy = activity.kind !== "idle";
  const isSubmitting = activity.kind === "submitting";
  // While a program is being submitted, what is asked for is remembered and follows.
  const isTaken = isBusy && !isSubmitting;
  const canStop = isTaken || (isSubmitting && activity.step === "running");

  const [isResting, setResting] = useState(false);
  const wasStopped = useRef(false);
  // Follows the end of what could be stopped: a press that was meant for Stop must not run anything.
  // Whoever has stopped it by that press may run again at once.
  useLayoutEffect(() => {
    if (!canStop) return;
    wasStopped.current = false;
    return () => setResting(!wasStopped.current);
  }, [canStop]);
  useEffect(() => {
    if (!isResting) return;
    const rested = setTimeout(() => setResting(false), restMs);
    return () => clearTimeout(rested);
  }, [isResting]);
  const takesNoPress = isResting && !canStop;

  function runOrStop({ detail }: MouseEvent): void {
    if (takesNoPress) return;
    if (!canStop) onRun();
    // The second press of a double click was meant for Run.
    else if (detail <= 1) {
      wasStopped.current = true;
      onStop();
      check.current?.focus();
    }
  }

  return (
    <>
      {/* One button, so that whoever presses it does not lose the focus. */}
      <Button
        kind="quiet"
        onClick={runOrStop}
        aria-disabled={takesNoPress}
        aria-keyshortcuts={canStop ? undefined : ariaKeys.run}
        className="min-h-10 min-w-16 max-md:px-2"
      >
        {canStop ? "Stop" : queued === "run" ? "Run follows" : "Run"}
      </Button>
      <Button
        ref={check}
        onClick={onCheck}
        aria-disabled={isTaken}
        aria-keyshortcuts={ariaKeys.check}
        className="relative min-h-10 min-w-20 md:min-w-40"
      >
        <CheckLabel isChecking={activity.kind === "checking"} queued={queued} live={live} />
      </Button>
    </>
  );
}

/** For the eye: the button says its keys to others by itself. */
function KeyName() {
  return (
    <span aria-hidden="true" className="font-mono font-normal text-xs max-lg:hidden">
      Ctrl Enter
    </span>
  );
}

type LabelProps = Pick<Props, "queued" | "live"> & { isChecking: boolean };

function CheckLabel({ isChecking, queued, live }: LabelProps) {
  if (!isChecking) {
    return (
      <>
        <span>{queued === "check" ? "Check follows" : "Check"}</span>
        <KeyName />
      </>
    );
  }
  if (live === null) return <span>Checking…</span>;
  const judged = live.filter(({ kind }) => kind === "judged").length;
  return (
    <>
      <span>
        <span className="max-md:sr-only">Checking, </span>
        <span>{`${judged} of ${live.length}`}</span>
      </span>
      <span
        aria-hidden="true"
        className="absolute bottom-0 left-0 h-0.5 bg-kestrel"
        style={{ width: `${(100 * judged) / live.length}%` }}
      />
    </>
  );
}
