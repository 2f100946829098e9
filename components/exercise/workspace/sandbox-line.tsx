"use client";

import { useState } from "react";
import type { SandboxStatus } from "@/exercises/sandbox/page/create-sandbox";
import type { Diagnostics } from "@/exercises/sandbox/page/diagnostics";
import { DiagnosticsDialog } from "./late-parts";

type Props = { status: SandboxStatus; diagnostics: Diagnostics | null };

/** What Python is doing, in three words, and how it came here for whoever asks. */
export function SandboxLine({ status, diagnostics }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const words = <span>{wordsFor(status)}</span>;
  if (!diagnostics) return words;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
        className="min-h-6 underline decoration-line underline-offset-4 hover:text-kestrel"
      >
        {words}
        <span className="sr-only">, details of Python on this page</span>
      </button>
      {isOpen && (
        <DiagnosticsDialog
          status={status}
          diagnostics={diagnostics}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

function wordsFor(status: SandboxStatus): string {
  switch (status.kind) {
    case "idle":
      return "Python is not loaded yet";
    case "loading":
      return `Loading Python: ${status.totalBytes > 0 ? Math.floor((100 * status.loadedBytes) / status.totalBytes) : 0} %`;
    case "booting":
      return "Python is starting";
    case "ready":
      return status.boot === "plain" ? "Python is ready (plain start)" : "Python is ready";
    case "retrying":
    case "failed":
      return "Python did not load";
  }
}

/** Under the bar, and only when Python did not come: why, and what to do. */
export function SandboxTrouble({
  status,
  onRetry,
}: {
  status: SandboxStatus;
  onRetry: () => void;
}) {
  if (status.kind !== "retrying" && status.kind !== "failed") return null;
  return (
    <p role="status" className="border-line border-b bg-note-wash px-4 py-1.5 text-sm print:hidden">
      <span>{`Python did not load: ${status.message}. `}</span>
      <span>That is not your fault, and your text is safe. </span>
      {/* Stays while it tries: the focus is on it. */}
      <button
        type="button"
        aria-disabled={status.kind === "retrying"}
        onClick={status.kind === "retrying" ? undefined : onRetry}
        className="min-h-6 underline underline-offset-2"
      >
        {status.kind === "retrying" ? "Trying again…" : "Try again"}
      </button>
    </p>
  );
}
