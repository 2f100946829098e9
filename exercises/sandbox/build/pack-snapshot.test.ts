import fc from "fast-check";
import { expect, test } from "vitest";
import { packSnapshot, readPacked } from "./pack-snapshot";

const megabyte = 1_048_576;

/** A snapshot as Pyodide makes it, as far as packing looks: the head says how long it is. */
function snapshotOf(memory: Uint8Array): Uint8Array {
  const head = new Uint8Array(new Uint32Array([7, 128, ...new Array<number>(30).fill(9)]).buffer);
  return Buffer.concat([head, memory]);
}

function unpack(packed: Uint8Array): Uint8Array {
  const { head, memoryBytes, runs } = readPacked(packed);
  const memory = new Uint8Array(memoryBytes);
  for (const { start, bytes } of runs) memory.set(bytes, start);
  return Buffer.concat([head, memory]);
}

/** Some half megabytes of zeros, some with one byte, and an end that fills no page. */
const memories = fc
  .tuple(fc.array(fc.constantFrom(0, 0, 0, 1, 255), { maxLength: 12 }), fc.nat(4095))
  .map(([blocks, rest]) => {
    const memory = new Uint8Array((blocks.length * megabyte) / 2 + rest);
    blocks.forEach((value, block) => {
      memory[(block * megabyte) / 2 + value] = value;
    });
    return memory;
  });

test("A snapshot survives packing", () => {
  fc.assert(
    fc.property(memories, (memory) => {
      const snapshot = snapshotOf(memory);
      // Buffers compare many times as fast as what `toEqual` does.
      expect(Buffer.compare(unpack(packSnapshot(snapshot)), snapshot)).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test("Long runs of zeros take no room", () => {
  const memory = new Uint8Array(20 * megabyte);
  memory[10 * megabyte] = 1;
  expect(packSnapshot(snapshotOf(memory)).byteLength).toBeLessThan(5000);
});

const whole = packSnapshot(snapshotOf(new Uint8Array(megabyte).fill(1)));

test.each([
  ["a flood of sevens", new Uint8Array(megabyte).fill(7)],
  ["nothing", new Uint8Array(0)],
  ["an end that is missing", whole.slice(0, -4)],
])("What is no packed snapshot is refused: %s", (_, bytes) => {
  expect(() => readPacked(bytes)).toThrow(RangeError);
});
