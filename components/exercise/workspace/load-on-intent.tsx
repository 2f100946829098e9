import { runtimeAddress } from "@/exercises/sandbox/page/load-runtime";
import { runtimeFiles } from "@/exercises/sandbox/protocol";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";

/** A few hundred bytes of plain script that loads Python once the reader is about to open an exercise. */
export function LoadOnIntent({ manifest }: { manifest: RuntimeManifest }) {
  const addresses = runtimeFiles.snapshot.map((name) => runtimeAddress(manifest, name));
  return (
    <script
      // As a module it waits until the page's links are there.
      type="module"
      data-addresses={addresses.join(" ")}
      src={runtimeAddress(manifest, "intent.js")}
    />
  );
}
