"use client";

import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import type { SandboxStatus } from "@/exercises/sandbox/create-sandbox";
import type { Diagnostics } from "@/exercises/sandbox/diagnostics";
import { PanelDialog } from "./editor/panel-dialog";

type Props = { status: SandboxStatus; diagnostics: Diagnostics; onClose: () => void };

/** How this page came by its Python: for whoever wants to know, and for a report of what is slow. */
export function DiagnosticsDialog({ status, diagnostics, onClose }: Props) {
  const rows = diagnosticRows(status, diagnostics);
  const [browser] = useState(() => navigator.userAgent);
  const text = [...rows, ["Browser", browser]]
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
  return (
    <PanelDialog
      title="Python on this page"
      lead="CPython runs in your browser, in a frame that reaches neither the network nor this site. All figures are of this visit."
      onClose={onClose}
    >
      <dl className="my-4 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[auto_1fr]">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="wrap-anywhere max-sm:mb-2">{value}</dd>
          </div>
        ))}
      </dl>
      <CopyButton text={text} label="Copy for a report" />
    </PanelDialog>
  );
}

/** Name and value, in words. */
export function diagnosticRows(
  status: SandboxStatus,
  diagnostics: Diagnostics,
): (readonly [string, string])[] {
  const { boot, whyPlain, loadMilliseconds, wireBytes, bootMilliseconds } = diagnostics;
  return [
    ["State", status.kind === "failed" ? `failed: ${status.message}` : status.kind],
    [
      "Started",
      boot === "snapshot"
        ? "from a memory snapshot"
        : `plainly, without the snapshot${whyPlain === null ? "" : `: ${whyPlain}`}`,
    ],
    ["Files loaded in", loadMilliseconds === null ? "not yet" : seconds(loadMilliseconds)],
    ["Loaded over the network", wireText(wireBytes)],
    [
      "Interpreters started in",
      bootMilliseconds.length === 0 ? "not yet" : bootMilliseconds.map(seconds).join(", "),
    ],
    ["Interpreters ready", String(diagnostics.interpretersReady)],
    [
      "Stop",
      diagnostics.canInterrupt
        ? "interrupts the program, and ends its interpreter if that does not help"
        : "ends the interpreter (this browser shares no memory with the frame)",
    ],
    ["Version of the runtime", diagnostics.version],
  ];
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function wireText(bytes: number | null): string {
  if (bytes === null) return "the browser does not say";
  return bytes === 0
    ? "nothing: all of it was in the browser's cache"
    : `${(bytes / 1e6).toFixed(2)} MB`;
}
