/**
 * A memory snapshot is half zeros, in long runs. Packed, it holds only the pages that are not, so
 * that half as much is decompressed, handed from process to process and copied.
 *
 * Layout, in unsigned 32-bit little-endian numbers: bytes of the whole memory, how many runs, then
 * each run's first byte and length; after that the runs' bytes, one after the other.
 */

/** Bytes: that of the operating systems, whose pages cost nothing until something is written there. */
const pageSize = 4096;

type Run = { start: number; length: number };

/** Leaves the pages of zeros out. */
export function packSnapshot(memory: Uint8Array): Uint8Array {
  const runs = findRuns(memory);
  const table = new Uint32Array([
    memory.byteLength,
    runs.length,
    ...runs.flatMap(({ start, length }) => [start, length]),
  ]);
  const held = runs.reduce((sum, { length }) => sum + length, 0);
  const packed = new Uint8Array(table.byteLength + held);
  packed.set(new Uint8Array(table.buffer));
  let at = table.byteLength;
  for (const { start, length } of runs) {
    packed.set(memory.subarray(start, start + length), at);
    at += length;
  }
  return packed;
}

/** The memory as it was; throws a `RangeError` for bytes that are no packed snapshot. */
export function unpackSnapshot(packed: Uint8Array): Uint8Array {
  const [size = 0, count = 0] = numbersAt(packed, 0, 2);
  const table = numbersAt(packed, 2, 2 * count);
  const memory = new Uint8Array(size);
  let at = 4 * (2 + 2 * count);
  for (let index = 0; index < table.length; index += 2) {
    const [start = 0, length = 0] = [table[index], table[index + 1]];
    memory.set(packed.subarray(at, at + length), start);
    at += length;
  }
  if (at !== packed.byteLength) throw new RangeError("this is no packed snapshot");
  return memory;
}

function findRuns(memory: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < memory.byteLength; start += pageSize) {
    const page = memory.subarray(start, start + pageSize);
    if (page.every((byte) => byte === 0)) continue;
    const last = runs.at(-1);
    if (last && last.start + last.length === start) last.length += page.byteLength;
    else runs.push({ start, length: page.byteLength });
  }
  return runs;
}

function numbersAt(packed: Uint8Array, first: number, count: number): Uint32Array {
  return new Uint32Array(packed.buffer, packed.byteOffset + 4 * first, count);
}
