import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { firstFaces } from "./preload-faces";
import { readFaceNames } from "./rename-face";

const folder = "public/faces";
const files = readdirSync(folder);

async function namesOf(file: string): Promise<Map<number, string>> {
  const options = { targetFormat: "sfnt", keepAllGlyphs: true, preserveNameIds: [0, 14] } as const;
  return readFaceNames(await subsetFont(readFileSync(join(folder, file)), null, options));
}

test("All faces together weigh at most 110 kB", () => {
  const bytes = files.map((file) => statSync(join(folder, file)).size);
  expect(bytes).toHaveLength(4);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(110_000);
});

test("A face is named by its content, and named so by the styles and the pages", () => {
  const styles = readFileSync("app/faces/faces.css", "utf8");
  const named = [...styles.matchAll(/"\/faces\/(.+\.woff2)"/g)].map(([, file]) => file);
  expect(named.toSorted()).toEqual(files.toSorted());
  const hashes = files.map((file) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex")
      .slice(0, 12),
  );
  expect(files.map((file) => file.split(".").at(-2))).toEqual(hashes);
  for (const face of firstFaces) expect(named).toContain(face.replace("/faces/", ""));
});

test("A cut face has its copyright in it and carries no reserved name", async () => {
  for (const file of files) {
    const names = await namesOf(file);
    expect(names.get(0)).toMatch(/©|Copyright/);
    for (const id of [1, 3, 4, 6]) expect(names.get(id)).not.toMatch(/Source/i);
    if (file.startsWith("survey-serif")) expect(names.get(1)).toBe("Survey Serif");
  }
});

test("Code has no stand-in, and no proportional face in its list but the last resort's", () => {
  const styles = readFileSync("app/globals.css", "utf8");
  const [, mono] = /--font-mono: ([^;]+);/.exec(styles) ?? [];
  expect(mono).toBe('"JetBrains Mono", ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace');
});
