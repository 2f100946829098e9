import { afterEach, expect, test, vi } from "vitest";
import { runtimeFiles } from "@/exercises/sandbox/protocol";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { type LoadListeners, loadAssets } from "./load-runtime";

const size = 1000;
const manifest: RuntimeManifest = {
  version: "0123456789abcdef",
  frameScript: "sha256-",
  sizes: Object.fromEntries(
    runtimeFiles.plain.map((name) => [name, { raw: size, brotli: 1, gzip: 1 }]),
  ),
};

type Answer = { status: number; bytes: number } | "no answer";

/** Answers by the file's name; `null` never does. */
function serve(answerTo: (name: string) => Answer | null): { aborted: string[] } {
  const seen = { aborted: [] as string[] };
  class FakeRequest {
    status = 0;
    response: Blob | null = null;
    name = "";
    onprogress = (_: { loaded: number }) => {};
    onload = () => {};
    onerror = () => {};
    onabort = () => {};
    open(_method: string, address: string) {
      this.name = address.split("/").at(-1) ?? "";
    }
    abort() {
      seen.aborted.push(this.name);
      this.onabort();
    }
    send() {
      const answer = answerTo(this.name);
      if (answer === null) return;
      queueMicrotask(() => {
        if (answer === "no answer") return this.onerror();
        this.status = answer.status;
        this.response = new Blob([new Uint8Array(answer.bytes)]);
        this.onprogress({ loaded: answer.bytes / 2 });
        this.onload();
      });
    }
  }
  vi.stubGlobal("XMLHttpRequest", FakeRequest);
  vi.stubGlobal("location", { href: "http://site.example/" });
  return seen;
}

function load(listeners: Partial<LoadListeners> = {}): Promise<number | null> {
  return loadAssets(manifest, "plain", { onProgress: () => {}, onFile: () => {}, ...listeners });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("Each file is handed on when it is whole, and progress counts them all", async () => {
  serve(() => ({ status: 200, bytes: size }));
  const told: number[] = [];
  const files: unknown[] = [];
  await load({
    onProgress: ({ loadedBytes, totalBytes }) => told.push(loadedBytes / totalBytes),
    onFile: ({ name, blob }) => files.push([name, blob.size]),
  });
  expect(files).toEqual(runtimeFiles.plain.map((name) => [name, size]));
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test.each([
  ["ends early", { status: 200, bytes: 999 }, "is incomplete (999 of 1000 bytes)"],
  ["is not there", { status: 404, bytes: size }, "could not be loaded (404)"],
  ["does not come", "no answer" as const, "could not be loaded (no answer)"],
])("A file that %s is refused, and the others are given up", async (_, answer, why) => {
  const seen = serve((name) => (name === "library.zip" ? answer : null));
  await expect(load()).rejects.toThrow(`/runtime/0123456789abcdef/library.zip ${why}`);
  expect(seen.aborted).toContain("python.wasm");
});
