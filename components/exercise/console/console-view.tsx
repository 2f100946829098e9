"use client";

import { useRef } from "react";
import type { WorkspaceActions } from "@/components/exercise/workspace/workspace-actions";
import type { ConsoleState } from "@/components/exercise/workspace/workspace-store";
import { Button } from "@/components/ui/button";
import { useLostFocus } from "@/components/ui/use-lost-focus";
import { ConsoleEntryView } from "./console-entry-view";
import { ConsoleInput } from "./console-input";

type Props = {
  console: Exclude<ConsoleState, { kind: "none" }>;
  actions: Pick<WorkspaceActions, "evaluate" | "clearConsole" | "stop">;
  onGoTo: (line: number) => void;
};

/** The names that the last run left, for trying expressions. */
export function ConsoleView({ console, actions, onGoTo }: Props) {
  const { entries, kind } = console;
  const place = useRef<HTMLElement>(null);
  useLostFocus(place, kind === "lost");

  function clear(): void {
    actions.clearConsole();
    place.current?.querySelector("textarea")?.focus();
  }

  return (
    <section ref={place} tabIndex={-1} aria-labelledby="console" className="space-y-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id="console" className="font-semibold">
          Console
        </h3>
        {entries.length > 0 && kind !== "busy" && (
          <Button kind="plain" className="-mr-4 min-h-8 py-1" onClick={clear}>
            Clear the console
          </Button>
        )}
      </div>
      {/* A log is read out as it grows. */}
      <div role="log" aria-label="Tried so far" className="space-y-3 empty:hidden">
        {entries.map((entry, index) => (
          <ConsoleEntryView
            key={entry.id}
            entry={entry}
            isUnderWay={kind === "busy" && index === entries.length - 1}
            onGoTo={onGoTo}
          />
        ))}
      </div>
      {console.kind === "lost" ? (
        <p role="status" className="text-sm text-note">
          {`${console.reason} Run the program again to go on.`}
        </p>
      ) : (
        <ConsoleInput
          isBusy={kind === "busy"}
          tried={entries.map(({ input }) => input)}
          onTry={actions.evaluate}
          onStop={actions.stop}
        />
      )}
    </section>
  );
}
