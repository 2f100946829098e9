"use client";

import { useState } from "react";
import { Button } from "./button";

/** Copies a text and says so; where copying is not allowed, says that instead. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState("");
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Copying is blocked here: select the text instead");
    }
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      <Button kind="quiet" onClick={copy}>
        {label}
      </Button>
      <span role="status" className="text-muted text-sm">
        {said}
      </span>
    </span>
  );
}
