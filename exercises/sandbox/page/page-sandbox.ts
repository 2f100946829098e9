import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { createSandbox, type Sandbox } from "./create-sandbox";
import { keepFiles } from "./kept-files";
import { loadAssets, runtimeAddress } from "./load-runtime";
import { openFrame } from "./open-frame";

/** The sandbox of an exercise's page; nothing is loaded before it is prepared. */
export function pageSandbox(manifest: RuntimeManifest): Sandbox {
  const files = keepFiles(manifest, (boot, listeners) => loadAssets(manifest, boot, listeners));
  const sandbox = createSandbox({
    version: manifest.version,
    size: interpretersFor(navigatorMemory()),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    load: files.load,
    open: (onMessage) => openFrame(runtimeAddress(manifest, "frame.html"), onMessage),
  });
  sandbox.subscribe(() => {
    if (sandbox.status().kind === "ready") files.started();
  });
  return sandbox;
}

/** With a spare, Stop and Check cost no boot; a small machine has better uses for its memory. */
function interpretersFor(gigabytes: number | null): number {
  return gigabytes !== null && gigabytes <= 4 ? 1 : 2;
}

/** In gigabytes, as far as the browser tells; only Chromium does. */
function navigatorMemory(): number | null {
  if (typeof navigator === "undefined" || !("deviceMemory" in navigator)) return null;
  return typeof navigator.deviceMemory === "number" ? navigator.deviceMemory : null;
}
