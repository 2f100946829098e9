type Table = { tag: string; bytes: Buffer };
type Name = { platform: number; encoding: number; language: number; id: number; text: string };

const windows = 3;
/** The ids of the `name` table under which a face is presented to people and to programs. */
const ids = { family: 1, unique: 3, full: 4, postScript: 6, wideFamily: 16 } as const;

/**
 * The same face under another name, as a licence asks that reserves the original's. Everything that
 * is no name of the face stays: its copyright, its licence, the names of its axes. Takes and gives
 * an uncompressed font file (the "sfnt" of the OpenType specification).
 */
export function renameFace(sfnt: Buffer, family: string): Buffer {
  const tables = readTables(sfnt).map((table) =>
    table.tag === "name" ? { tag: "name", bytes: writeNames(renamed(table.bytes, family)) } : table,
  );
  return writeTables(sfnt.readUInt32BE(0), tables);
}

/** The names in a font file, by id. */
export function readFaceNames(sfnt: Buffer): Map<number, string> {
  const table = readTables(sfnt).find(({ tag }) => tag === "name");
  return new Map(table ? readNames(table.bytes).map(({ id, text }) => [id, text]) : []);
}

function renamed(bytes: Buffer, family: string): Name[] {
  const before = readNames(bytes);
  const style = before.find(({ id }) => id === 2)?.text ?? "Regular";
  const joined = `${family.replaceAll(" ", "")}-${style.replaceAll(" ", "")}`;
  const texts: Readonly<Record<number, string>> = {
    [ids.family]: family,
    [ids.unique]: joined,
    [ids.full]: `${family} ${style}`,
    [ids.postScript]: joined,
    [ids.wideFamily]: family,
  };
  return before.map((name) => ({ ...name, text: texts[name.id] ?? name.text }));
}

function readTables(sfnt: Buffer): Table[] {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const start = sfnt.readUInt32BE(entry + 8);
    return {
      tag: sfnt.toString("latin1", entry, entry + 4),
      bytes: sfnt.subarray(start, start + sfnt.readUInt32BE(entry + 12)),
    };
  });
}

/** The checksums are left at 0: whoever packs the file as WOFF2 computes them. */
function writeTables(version: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + tables.length * 16);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.length, 4);
  const parts = [head];
  let start = head.length;
  for (const [index, { tag, bytes }] of tables.entries()) {
    const entry = 12 + index * 16;
    head.write(tag, entry, "latin1");
    head.writeUInt32BE(start, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    // Each table begins at a multiple of four.
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    parts.push(padded);
    start += padded.length;
  }
  return Buffer.concat(parts);
}

function readNames(table: Buffer): Name[] {
  const texts = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const [platform, encoding, language, id, length, offset] = Array.from(
      { length: 6 },
      (_, field) => table.readUInt16BE(6 + index * 12 + field * 2),
    ) as [number, number, number, number, number, number];
    const bytes = Buffer.from(table.subarray(texts + offset, texts + offset + length));
    return { platform, encoding, language, id, text: bytes.swap16().toString("utf16le") };
  }).filter(({ platform }) => platform === windows);
}

function writeNames(names: readonly Name[]): Buffer {
  const texts = names.map(({ text }) => Buffer.from(text, "utf16le").swap16());
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { platform, encoding, language, id }] of names.entries()) {
    const length = texts[index]?.length ?? 0;
    const fields = [platform, encoding, language, id, length, offset];
    for (const [field, value] of fields.entries()) {
      head.writeUInt16BE(value, 6 + index * 12 + field * 2);
    }
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}
