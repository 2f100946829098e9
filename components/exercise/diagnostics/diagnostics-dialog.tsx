"use client";

import { useState } from "react";
import { PanelDialog } from "@/components/exercise/editor/panel-dialog";
import { CopyButton } from "@/components/ui/copy-button";
import type { SandboxStatus } from "@/exercises/sandbox/page/create-sandbox";
import type { Diagnostics } from "@/exercises/sandbox/page/diagnostics";
import { diagnosticRows } from "./diagnostic-rows";

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
      <p className="mt-4 text-sm leading-6">
        <a href="/python-licences.txt" target="_blank" rel="noreferrer">
          Licences and source of this Python, in a new tab
        </a>
      </p>
    </PanelDialog>
  );
}
