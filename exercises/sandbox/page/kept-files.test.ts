import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type RuntimeFile, runtimeFiles } from "@/exercises/sandbox/protocol";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { type FileStore, keepFiles } from "./kept-files";
import { type LoadAssets, runtimeAddress } from "./load-runtime";

const size = 10;

function manifestOf(version: string): RuntimeManifest {
  const names = [...runtimeFiles.snapshot, ...runtimeFiles.plain];
  const sizes = names.map((name) => [name, { raw: size, brotli: 1, gzip: 1 }]);
  return { version, frameScript: "sha256-", sizes: Object.fromEntries(sizes) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Python has started, and its page has been open for a while. */
async function start(files: { started: () => void }): Promise<void> {
  files.started();
  await vi.advanceTimersByTimeAsync(10_000);
}

/** A browser's database, and a network that counts how often it is asked. */
function makeWorld() {
  const world = { kept: undefined as ReadonlyMap<string, Blob> | undefined, asked: 0 };
  const store: FileStore = {
    read: async () => world.kept,
    replace: async (files) => {
      world.kept = files;
    },
    forget: async () => {
      world.kept = undefined;
    },
  };
  const network: LoadAssets = async (boot, { onFile }) => {
    world.asked += 1;
    for (const name of runtimeFiles[boot]) onFile({ name, blob: new Blob(["n".repeat(size)]) });
    return 99;
  };
  const visit = (version = "v") => keepFiles(manifestOf(version), network, store);
  return { world, store, network, visit };
}

function load(files: { load: LoadAssets }, boot: "snapshot" | "plain" = "snapshot") {
  const seen: RuntimeFile[] = [];
  const onFile = (file: RuntimeFile) => seen.push(file);
  return files.load(boot, { onProgress: () => {}, onFile }).then((bytes) => ({ bytes, seen }));
}

test("What one visit loaded is there for the next, which asks nobody", async () => {
  const { world, visit } = makeWorld();
  const first = visit();
  expect((await load(first)).bytes).toBe(99);
  await start(first);
  const { bytes, seen } = await load(visit());
  expect(bytes).toBe(0);
  expect(seen.map(({ name }) => name)).toEqual(runtimeFiles.snapshot);
  expect(world.asked).toBe(1);
});

test("Another version's files are of no use, and give way to its own", async () => {
  const { world, visit } = makeWorld();
  for (const version of ["old", "new"]) {
    const files = visit(version);
    await load(files);
    await start(files);
  }
  expect(world.asked).toBe(2);
  const addresses = runtimeFiles.snapshot.map((name) => runtimeAddress(manifestOf("new"), name));
  expect([...(world.kept?.keys() ?? [])].toSorted()).toEqual(addresses.toSorted());
});

test.each([
  ["a file is missing", (files: Map<string, Blob>, address: string) => files.delete(address)],
  [
    "a file was cut short",
    (files: Map<string, Blob>, address: string) => files.set(address, new Blob(["n"])),
  ],
])("Where %s, all come from the network", async (_, spoil) => {
  const { world, visit } = makeWorld();
  const first = visit();
  await load(first);
  await start(first);
  const spoiled = new Map(world.kept);
  spoil(spoiled, runtimeAddress(manifestOf("v"), "snapshot.bin"));
  world.kept = spoiled;
  const { bytes, seen } = await load(visit());
  expect(bytes).toBe(99);
  expect(seen.map(({ blob }) => blob.size)).toEqual(runtimeFiles.snapshot.map(() => size));
});

test("Files that Python does not start from are asked for once, and then forgotten", async () => {
  const { world, visit } = makeWorld();
  const first = visit();
  await load(first);
  await start(first);
  const second = visit();
  expect((await load(second)).bytes).toBe(0);
  expect((await load(second, "plain")).bytes).toBe(99);
  expect(world.kept).toBeUndefined();
  // What a plain boot took would not do for a snapshot.
  await start(second);
  expect(world.kept).toBeUndefined();
});

test("A page that is left and come back to takes them again", async () => {
  const { world, visit } = makeWorld();
  const first = visit();
  await load(first);
  await start(first);
  const second = visit();
  for (const _ of [1, 2]) {
    expect((await load(second)).bytes).toBe(0);
    await start(second);
  }
  expect(world.asked).toBe(1);
});

test("A browser that keeps nothing, or never answers, loads as before", async () => {
  const { network } = makeWorld();
  const refuse = () => Promise.reject(new Error("blocked"));
  const blocked = keepFiles(manifestOf("v"), network, {
    read: refuse,
    replace: refuse,
    forget: refuse,
  });
  expect((await load(blocked)).bytes).toBe(99);
  await start(blocked);

  const silent = keepFiles(manifestOf("v"), network, {
    read: () => new Promise(() => {}),
    replace: refuse,
    forget: refuse,
  });
  const loading = load(silent);
  await vi.advanceTimersByTimeAsync(5_000);
  expect((await loading).bytes).toBe(99);
});
