import type { SandboxStatus } from "@/exercises/sandbox/page/create-sandbox";
import type { Diagnostics } from "@/exercises/sandbox/page/diagnostics";

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
      bootMilliseconds.length === 0 ? "not yet" : bootsText(bootMilliseconds),
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

const fewBoots = 6;

/** All of a few, and of many the last ones. */
function bootsText(milliseconds: readonly number[]): string {
  const last = milliseconds.slice(-fewBoots).map(seconds).join(", ");
  return milliseconds.length <= fewBoots
    ? last
    : `${last} (the last ${fewBoots} of ${milliseconds.length})`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function wireText(bytes: number | null): string {
  if (bytes === null) return "the browser does not say";
  return bytes === 0 ? "nothing: this browser had all of it" : `${(bytes / 1e6).toFixed(2)} MB`;
}
