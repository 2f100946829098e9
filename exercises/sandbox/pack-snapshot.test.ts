import fc from "fast-check";
import { expect, test } from "vitest";
import { packSnapshot, unpackSnapshot } from "./pack-snapshot";

const pageSize = 4096;

/** Some pages of zeros, some of one byte, and an end that fills no page. */
const memories = fc
  .tuple(fc.array(fc.constantFrom(0, 0, 0, 1, 255), { maxLength: 30 }), fc.nat(pageSize - 1))
  .map(([pages, rest]) => {
    const memory = new Uint8Array(pages.length * pageSize + rest);
    pages.forEach((value, page) => {
      memory[page * pageSize + value] = value;
    });
    return memory;
  });

test("A memory survives packing", () => {
  fc.assert(
    fc.property(memories, (memory) => {
      // Buffers compare many times as fast as what `toEqual` does.
      expect(Buffer.compare(unpackSnapshot(packSnapshot(memory)), memory)).toBe(0);
    }),
  );
});

test("Pages of zeros take no room", () => {
  const memory = new Uint8Array(100 * pageSize);
  memory[50 * pageSize] = 1;
  expect(packSnapshot(memory).byteLength).toBeLessThan(2 * pageSize);
});

test.each([
  ["a flood of sevens", new Uint8Array(8 * pageSize).fill(7)],
  ["nothing", new Uint8Array(0)],
  ["an end that is missing", packSnapshot(new Uint8Array(pageSize).fill(1)).slice(0, -1)],
])("What is no packed snapshot is refused: %s", (_, bytes) => {
  expect(() => unpackSnapshot(bytes)).toThrow(RangeError);
});
