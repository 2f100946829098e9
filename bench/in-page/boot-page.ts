// Bundled and put into an empty page of the site: the sandbox as the product makes it, asked to
// boot in one way or the other.
import { createSandbox } from "@/exercises/sandbox/page/create-sandbox";
import { loadAssets, runtimeAddress } from "@/exercises/sandbox/page/load-runtime";
import { openFrame } from "@/exercises/sandbox/page/open-frame";
import type { BootKind } from "@/exercises/sandbox/protocol";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";

export type Boot = { milliseconds: number; wireBytes: number };

declare global {
  /** Only in pages that a bench has opened. */
  var bootPython: (manifest: RuntimeManifest, boot: BootKind) => Promise<Boot>;
}

globalThis.bootPython = (manifest, boot) => {
  const began = performance.now();
  const sandbox = createSandbox({
    version: manifest.version,
    size: 1,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    load: (_wanted, listeners) => loadAssets(manifest, boot, listeners),
    open: (onMessage) => openFrame(runtimeAddress(manifest, "frame.html"), onMessage),
  });
  return new Promise((resolve, reject) => {
    sandbox.subscribe(() => {
      const status = sandbox.status();
      if (status.kind === "failed") reject(new Error(status.message));
      if (status.kind !== "ready") return;
      const milliseconds = performance.now() - began;
      resolve({ milliseconds, wireBytes: sandbox.diagnostics()?.wireBytes ?? Number.NaN });
    });
    sandbox.prepare();
  });
};
