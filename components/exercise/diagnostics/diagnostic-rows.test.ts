import { expect, test } from "vitest";
import type { Diagnostics } from "@/exercises/sandbox/page/diagnostics";
import { diagnosticRows } from "./diagnostic-rows";

const diagnostics: Diagnostics = {
  version: "0123456789abcdef",
  boot: "snapshot",
  whyPlain: null,
  loadMilliseconds: 1234,
  wireBytes: 8_900_000,
  bootMilliseconds: [412, 398],
  interpretersReady: 2,
  isIsolated: true,
  canInterrupt: true,
};
const ready = { kind: "ready", boot: "snapshot", milliseconds: 412 } as const;

function said(changed: Partial<Diagnostics>): Record<string, string> {
  return Object.fromEntries(diagnosticRows(ready, { ...diagnostics, ...changed }));
}

test.each([
  [{}, "Started", "from a memory snapshot"],
  [{}, "Loaded over the network", "8.90 MB"],
  [{}, "Interpreters started in", "0.41 s, 0.40 s"],
  [
    { bootMilliseconds: [900, 100, 100, 100, 100, 100, 200] },
    "Interpreters started in",
    /^0\.10 s,.*0\.20 s \(the last 6 of 7\)$/,
  ],
  [{ wireBytes: 0 }, "Loaded over the network", /this browser had all of it/],
  [{ wireBytes: null }, "Loaded over the network", /does not say/],
  [{ boot: "plain", whyPlain: "it was refused" }, "Started", /plainly.*it was refused/],
  [{ canInterrupt: false }, "Stop", /ends the interpreter/],
  [{ loadMilliseconds: null }, "Files loaded in", "not yet"],
] as const)("%o says %s: %s", (changed, name, text) => {
  expect(said(changed)[name]).toMatch(text);
});
