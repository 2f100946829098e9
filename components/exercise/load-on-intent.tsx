import { runtimeAddress } from "@/exercises/sandbox/load-assets";
import { runtimeFiles } from "@/exercises/sandbox/protocol";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";

/** A kilobyte of plain script that loads Python once the reader is about to open an exercise. */
export function LoadOnIntent({ manifest }: { manifest: RuntimeManifest }) {
  const addresses = runtimeFiles.snapshot.map((name) => runtimeAddress(manifest, name));
  return (
    <script
      src={runtimeAddress(manifest, "intent.js")}
      defer
      data-plain
      data-addresses={addresses.join(" ")}
    />
  );
}
