/**
 * More than half of a memory snapshot is zeros, most of them in long runs. Packed, it does without
 * those, so that less than half as much is decompressed, handed on and copied.
 *
 * Layout: in unsigned 32-bit little-endian numbers the bytes of Pyodide's own head, the bytes of the
 * memory, how many runs are kept, and each run's first byte and length; then the head; then the
 * runs' bytes, one after the other.
 */

/** Bytes: the operating system's pages, which cost nothing until something is written there. */
const pageSize = 4096;

type Run = { start: number; length: number };

export type PackedSnapshot = {
  /** What Pyodide looks at before it takes the memory. */
  head: Uint8Array;
  memoryBytes: number;
  runs: { start: number; bytes: Uint8Array }[];
};

/** Packs what Pyodide's `makeMemorySnapshot` made. */
export function packSnapshot(snapshot: Uint8Array): Uint8Array {
  const [, headBytes = 0] = numbersAt(snapshot, 0, 2);
  const head = snapshot.subarray(0, headBytes);
  const memory = snapshot.subarray(headBytes);
  const runs = findRuns(memory);
  const table = new Uint32Array([
    headBytes,
    memory.byteLength,
    runs.length,
    ...runs.flatMap(({ start, length }) => [start, length]),
  ]);
  const parts = [
    new Uint8Array(table.buffer),
    head,
    ...runs.map(({ start, length }) => memory.subarray(start, start + length)),
  ];
  const packed = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.byteLength;
  }
  return packed;
}

/** Views into the packed bytes; throws a `RangeError` when they are no packed snapshot. */
export function readPacked(packed: Uint8Array): PackedSnapshot {
  const [headBytes = 0, memoryBytes = 0, count = 0] = numbersAt(packed, 0, 3);
  const table = numbersAt(packed, 3, 2 * count);
  let at = 4 * (3 + 2 * count);
  const take = (length: number) => {
    at += length;
    return packed.subarray(at - length, at);
  };
  const head = take(headBytes);
  const runs = Array.from({ length: count }, (_, index) => ({
    start: table[2 * index] ?? 0,
    bytes: take(table[2 * index + 1] ?? 0),
  }));
  if (at !== packed.byteLength) throw new RangeError("this is no packed snapshot");
  return { head, memoryBytes, runs };
}

/** What is left between empty pages. */
function findRuns(memory: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < memory.byteLength; start += pageSize) {
    const page = memory.subarray(start, start + pageSize);
    if (page.every((byte) => byte === 0)) continue;
    const end = start + page.byteLength;
    const last = runs.at(-1);
    if (last && last.start + last.length === start) last.length = end - last.start;
    else runs.push({ start, length: page.byteLength });
  }
  return runs;
}

function numbersAt(packed: Uint8Array, first: number, count: number): Uint32Array {
  return new Uint32Array(packed.buffer, packed.byteOffset + 4 * first, count);
}
