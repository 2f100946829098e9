import { afterEach, expect, test, vi } from "vitest";
import { loadAssets } from "./load-assets";
import type { RuntimeManifest } from "./runtime-manifest";

const chunks = 1000;
const files = ["interpreter.js", "python.wasm", "library.zip"];
const manifest: RuntimeManifest = {
  version: "0123456789abcdef",
  sizes: Object.fromEntries(files.map((name) => [name, { raw: chunks, brotli: 1, gzip: 1 }])),
};

/** Answers every address with so many bytes, one at a time. */
function serveInBytes(bytes: number): void {
  vi.stubGlobal("location", { href: "http://site.example/" });
  vi.stubGlobal("fetch", async () => {
    let left = bytes;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (left === 0) controller.close();
        else controller.enqueue(Uint8Array.of(7));
        left -= 1;
      },
    });
    return new Response(body);
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("A flood of small pieces is told of now and then, not piece by piece", async () => {
  serveInBytes(chunks);
  const told: number[] = [];
  const { assets } = await loadAssets(manifest, "plain", (progress) =>
    told.push(progress.loadedBytes),
  );
  expect(new Uint8Array(assets.wasm)).toEqual(new Uint8Array(chunks).fill(7));
  expect(told[0]).toBe(1);
  expect(told.length).toBeLessThan((files.length * chunks) / 3);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test("A file that ends early is refused, with what was missing", async () => {
  serveInBytes(chunks - 1);
  await expect(loadAssets(manifest, "plain", () => {})).rejects.toThrow(
    "/runtime/0123456789abcdef/interpreter.js is incomplete (999 of 1000 bytes)",
  );
});
