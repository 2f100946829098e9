"use client";

import { Button } from "@/components/ui/button";
import { ariaKeys } from "./editor/shortcuts";
import type { Activity, WorkspaceState } from "./workspace-store";

type Props = {
  activity: Activity;
  queued: WorkspaceState["queued"];
  onRun: () => void;
  onCheck: () => void;
  onSubmit: () => void;
  onStop: () => void;
};

/** Three plain verbs, and Stop in their place while something runs. */
export function Toolbar({ activity, queued, onRun, onCheck, onSubmit, onStop }: Props) {
  const isBusy = activity.kind !== "idle";
  // While a program is being submitted, what is asked for is remembered and follows.
  const isTaken = isBusy && activity.kind !== "submitting";
  const isSending = activity.kind === "submitting" && activity.step !== "running";
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button onClick={onCheck} aria-disabled={isTaken} aria-keyshortcuts={ariaKeys.check}>
        {activity.kind === "checking"
          ? "Checking…"
          : queued === "check"
            ? "Check follows"
            : "Check"}
      </Button>
      <Button kind="quiet" onClick={onRun} aria-disabled={isTaken} aria-keyshortcuts={ariaKeys.run}>
        {activity.kind === "running" ? "Running…" : queued === "run" ? "Run follows" : "Run"}
      </Button>
      <Button
        kind="quiet"
        onClick={onSubmit}
        aria-disabled={isBusy}
        aria-keyshortcuts={ariaKeys.submit}
      >
        {activity.kind === "submitting" ? "Submitting…" : "Submit"}
      </Button>
      {isBusy && !isSending && (
        <Button kind="danger" onClick={onStop}>
          Stop
        </Button>
      )}
      <span className="hidden text-muted text-xs sm:inline">
        Check: <kbd className="font-sans">Ctrl</kbd> + <kbd className="font-sans">Enter</kbd>
      </span>
    </div>
  );
}
