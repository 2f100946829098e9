import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exerciseList } from "@/exercises/exercise-list";
import { loadExercise } from "@/exercises/load-exercise";

let root: string;
let original: string[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "version-"));
  await cp("exercises", join(root, "exercises"), { recursive: true });
  for (const name of ["package.json", "tsconfig.json"]) await cp(name, join(root, name));
  original = await versionsIn(root);
});
afterAll(() => rm(root, { recursive: true }));

/** Each look through a link of its own, since what was read under one name is kept. */
let looks = 0;
async function versionsIn(folder: string): Promise<string[]> {
  looks += 1;
  const link = `${folder}-${looks}`;
  await symlink(folder, link);
  const loaded = await Promise.all(exerciseList.map(({ id }) => loadExercise(id, link)));
  await rm(link);
  return loaded.map(({ definition }) => definition.version);
}

/** The numbers of the exercises that get a new version from a change, which is taken back. */
async function changedBy(path: string, change: (text: string) => string): Promise<number[]> {
  const file = join(root, "exercises", path);
  const text = await readFile(file, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
  const versions = await versionsIn(root);
  await writeFile(file, text);
  return exerciseList.flatMap(({ number }, index) =>
    versions[index] === original[index] ? [] : number,
  );
}

const all = exerciseList.map(({ number }) => number);

test.each<[string, string, [from: string, to: string], number[]]>([
  [
    "a mend of what all judges share",
    "grading/returned-value.ts",
    ["ended too early", "ended"],
    all,
  ],
  ["a mend of the harness", "sandbox/python/harness_values.py", ["= 10_000", "= 10_001"], all],
  ["a mend of what draws the cases", "seeded-random.ts", ["2 ** 32", "2 ** 31"], all],
  ["a file that a program reads", "01-domain-identification/case/dossier.json", ["48", "49"], [1]],
  ["a mend of the player", "casework/play.py", ["/new", "/made"], all],
  ["an action", "01-domain-identification/cases/actions.py", ["AFFINITY", "EDGES"], [1]],
])("%s makes new versions of the exercises that use it", async (_, path, [from, to], expected) => {
  expect(await changedBy(path, (text) => text.replace(from, to))).toEqual(expected);
});

test.each<[string, string, (text: string) => string]>([
  ["a comment in a judge", "grading/grade.ts", (text) => `// A comment.\n${text}`],
  ["a comment in the harness", "sandbox/python/harness.py", (text) => `${text}\n# A comment.\n`],
  ["a comment in the player", "casework/play.py", (text) => `# A comment.\n${text}`],
  [
    "a download",
    "05-migration-planning/picture/plan-csv.ts",
    (text) => `${text}\nexport const x = 1;\n`,
  ],
  [
    "a picture",
    "02-data-product-design/picture/batch-picture.ts",
    (text) => `${text}\nexport const x = 1;\n`,
  ],
  ["a text", "01-domain-identification/instructions.mdx", (text) => `${text}\nMore.\n`],
  ["a starter", "01-domain-identification/starter.py", (text) => `${text}\nx = 1\n`],
  [
    "a solution",
    "01-domain-identification/programs/solutions/full.py",
    (text) => `${text}\nx = 1\n`,
  ],
])("%s makes no new version", async (_, path, change) => {
  expect(await changedBy(path, change)).toEqual([]);
});
