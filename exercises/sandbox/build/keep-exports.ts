const headerBytes = 8;
const exportSection = 7;
/** Kinds of exports that others than this module's own script may need: a table, memory, a tag. */
const alwaysKept = new Set([1, 2, 4]);

/**
 * A WebAssembly module that exports only those of its functions and globals for whose names
 * `isKept`. For modules that compile; what others are turned into is not said.
 *
 * Format: WebAssembly core specification, "Binary Format", "Modules", "Export Section".
 */
export function keepExports(
  wasm: Uint8Array<ArrayBuffer>,
  isKept: (name: string) => boolean,
): Uint8Array<ArrayBuffer> {
  const reader = readFrom(wasm, headerBytes);
  while (reader.at < wasm.byteLength) {
    const start = reader.at;
    const section = reader.byte();
    const length = reader.number();
    if (section !== exportSection) {
      reader.at += length;
      continue;
    }
    const kept: Uint8Array[] = [];
    for (let left = reader.number(); left > 0; left -= 1) {
      const first = reader.at;
      const name = reader.text();
      const kind = reader.byte();
      // Its index, which stays: nothing but names is left out.
      reader.number();
      if (alwaysKept.has(kind) || isKept(name)) kept.push(wasm.subarray(first, reader.at));
    }
    const content = Buffer.concat([encodeNumber(kept.length), ...kept]);
    return Buffer.concat([
      wasm.subarray(0, start),
      Uint8Array.of(exportSection),
      encodeNumber(content.byteLength),
      content,
      wasm.subarray(reader.at),
    ]);
  }
  return wasm;
}

function readFrom(bytes: Uint8Array<ArrayBuffer>, at: number) {
  return {
    at,
    byte(): number {
      this.at += 1;
      return bytes[this.at - 1] ?? 0;
    },
    /** Unsigned LEB128 of at most 32 bits. */
    number(): number {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = this.byte();
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value >>> 0;
      }
    },
    text(): string {
      const length = this.number();
      this.at += length;
      return new TextDecoder().decode(bytes.subarray(this.at - length, this.at));
    },
  };
}

function encodeNumber(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
