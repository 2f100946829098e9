import { expect, test } from "vitest";
import { keepExports } from "./keep-exports";

/** Exports "f", a function that gives 42, "g" as another name of it, and "m", a memory. */
const module = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0],
  ...[1, 5, 1, 96, 0, 1, 127],
  ...[3, 2, 1, 0],
  ...[5, 3, 1, 0, 1],
  ...[7, 13, 3, 1, 102, 0, 0, 1, 103, 0, 0, 1, 109, 2, 0],
  ...[10, 6, 1, 4, 0, 65, 42, 11],
);

function exportsOf(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Exports {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
}

test("Functions that nobody keeps are no longer exported, and the others still work", () => {
  const { f, ...others } = exportsOf(keepExports(module, (name) => name === "f"));
  expect(Object.keys(others)).toEqual(["m"]);
  expect((f as () => number)()).toBe(42);
});

test("A memory is exported whatever its name", () => {
  expect(Object.keys(exportsOf(keepExports(module, () => false)))).toEqual(["m"]);
});

test("A module whose exports are all kept stays as it is", () => {
  expect([...keepExports(module, () => true)]).toEqual([...module]);
});

test("A module that exports nothing stays as it is", () => {
  const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  expect(keepExports(empty, () => false)).toEqual(empty);
});
