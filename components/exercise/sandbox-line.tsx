"use client";

import { useState } from "react";
import type { SandboxStatus } from "@/exercises/sandbox/create-sandbox";
import type { Diagnostics } from "@/exercises/sandbox/diagnostics";
import { DiagnosticsDialog } from "./late-parts";

type Props = { status: SandboxStatus; diagnostics: Diagnostics | null; onRetry: () => void };

/** What Python is doing, in a line, and how it came here for whoever asks. */
export function SandboxLine({ status, diagnostics, onRetry }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <Status status={status} onRetry={onRetry} />
      {diagnostics && (
        <button
          type="button"
          onClick={() => setIsOpen(true)}
          className="min-h-6 text-accent underline underline-offset-2"
        >
          Details<span className="sr-only"> of Python on this page</span>
        </button>
      )}
      {isOpen && diagnostics && (
        <DiagnosticsDialog
          status={status}
          diagnostics={diagnostics}
          onClose={() => setIsOpen(false)}
        />
      )}
    </span>
  );
}

/** A bar while there is something to wait for. */
function Status({ status, onRetry }: { status: SandboxStatus; onRetry: () => void }) {
  if (status.kind === "loading") {
    const percent =
      status.totalBytes > 0 ? Math.floor((100 * status.loadedBytes) / status.totalBytes) : 0;
    return (
      <span className="flex items-center gap-2">
        <progress className="h-1.5 w-24" max={100} value={percent} aria-label="Loading Python" />
        <span>{`Loading Python: ${percent} %`}</span>
      </span>
    );
  }
  if (status.kind === "retrying") {
    return <span>{`Python did not load: ${status.message}. Trying again…`}</span>;
  }
  if (status.kind === "failed") {
    return (
      <span>
        <span>
          {`Python did not load: ${status.message}. That is not your fault, and your text is safe. `}
        </span>
        <button type="button" onClick={onRetry} className="text-accent underline">
          Try again
        </button>
      </span>
    );
  }
  if (status.kind === "ready") {
    return (
      <span>{status.boot === "plain" ? "Python is ready (plain start)" : "Python is ready"}</span>
    );
  }
  return (
    <span>{status.kind === "booting" ? "Python is starting" : "Python is not loaded yet"}</span>
  );
}
