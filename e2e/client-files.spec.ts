import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { questions } from "../quiz/questions";
import { expect, test } from "./fixtures";

/** Every file that a browser can be given before anybody submits anything. */
function clientFiles(): { path: string; text: string }[] {
  const folders: [string, RegExp][] = [
    [".next/static", /./],
    [".next/server/app", /\.(html|rsc|body|json)$/],
    ["public", /\.(js|json|html|zip|py|txt)$/],
  ];
  return folders.flatMap(([folder, wanted]) =>
    filesBelow(folder)
      .filter((path) => wanted.test(path))
      .map((path) => ({ path, text: unescaped(readFileSync(path, "latin1")) })),
  );
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Quotes and line breaks are escaped once in scripts and twice in embedded page data. */
function unescaped(text: string): string {
  return text.replaceAll(/\\+n/g, "\n").replaceAll(/\\+"/g, '"');
}

function sentencesIn(path: string): string[] {
  const literals = readFileSync(path, "utf8").matchAll(/"((?:[^"\\]|\\.){30,})"/g);
  return (
    [...literals]
      .map(([, text]) => (text ?? "").replaceAll('\\"', '"'))
      // Names of the lesson's sections are no secret.
      .filter((text) => text.includes(" "))
  );
}

/** What is meant for learners before they solve anything. */
function isGiven(path: string): boolean {
  return /(starter\.py|further\/\d\.py|exercise\.ts|instructions\.mdx|exercises\/\d[^/]+\/case\/[a-z_]+\.py)$/.test(
    path,
  );
}

function expectNowhere(files: { path: string; text: string }[], secrets: string[]): void {
  const found = files.flatMap(({ path, text }) =>
    secrets.filter((secret) => text.includes(latin1(secret))).map((secret) => ({ path, secret })),
  );
  expect(found).toEqual([]);
}

/** Files are read byte by byte, so what is searched for must be too. */
function latin1(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

test("The search sees what browsers get", () => {
  const files = clientFiles();
  expect(files.length).toBeGreaterThan(20);
  const isFound = (text: string) => files.some((file) => file.text.includes(text));
  expect(isFound("Who owns data in data mesh?")).toBe(true);
  expect(isFound("def boundary_report(domains, affinity):")).toBe(true);
});

test("No file of the client holds an explanation of the quiz's key", () => {
  const keys = filesBelow("quiz/questions").filter((path) => path.endsWith("key.ts"));
  const secrets = keys.flatMap(sentencesIn);
  expect(keys).toHaveLength(questions.length);
  expect(secrets.length).toBeGreaterThan(40);
  expectNowhere(clientFiles(), secrets);
});

test("No file of the client holds the right picks side by side", () => {
  const keys = filesBelow("quiz/questions").filter((path) => path.endsWith("key.ts"));
  const lists = keys.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/right: (\[[^\]]+\]|"[^"]+")/g)].map(
      ([, list]) => list ?? "",
    ),
  );
  expect(lists.length).toBeGreaterThan(0);
  const compact = lists.map((list) => list.replaceAll(/\s/g, ""));
  expectNowhere(
    clientFiles(),
    compact.filter((list) => list.includes(",")),
  );
});

test("No file of the client holds a solution, an accepted design, an oracle or the public seed's name", () => {
  // What a learner is given says some lines itself: the last hint is nearly the code.
  const given = filesBelow("exercises")
    .filter(isGiven)
    .map((path) => readFileSync(path, "utf8").replaceAll('\\"', '"'));
  const solutions = filesBelow("exercises").filter((path) =>
    /(solutions|accepted).*\.py$/.test(path),
  );
  expect(solutions.length).toBeGreaterThan(0);
  const lines = solutions
    .flatMap((path) => readFileSync(path, "utf8").split("\n"))
    .map((line) => line.trim())
    // Python's own library has the same imports.
    .filter((line) => !/^(from|import) /.test(line))
    .filter((line) => line.length >= 40 && !given.some((text) => text.includes(line)));
  const files = clientFiles();
  expectNowhere(files, [...new Set(lines)]);
  const seed = /PUBLIC_SEED = "([^"]+)"/.exec(readFileSync("exercises/load-cases.ts", "utf8"))?.[1];
  expect(seed).toBeTruthy();
  expectNowhere(files, [seed ?? ""]);
});

test("No file of the client holds a sentence of what makes the cases", () => {
  const isServerOnly = (path: string) =>
    /^import "server-only";$/m.test(readFileSync(path, "utf8"));
  const sources = filesBelow("exercises").filter((path) => /(?<!\.test)\.ts$/.test(path));
  // Names of cases travel with the public ones: what they are about is what Check says.
  const given = filesBelow("exercises")
    .filter(isGiven)
    .map((path) => readFileSync(path, "utf8"));
  const materials = clientFiles().filter(({ path }) => path.includes("/material/"));
  const secrets = sources
    .filter(isServerOnly)
    .flatMap(sentencesIn)
    .filter((sentence) => !materials.some(({ text }) => text.includes(latin1(sentence))))
    .filter((sentence) => !given.some((text) => text.includes(sentence)));
  // The search finds what a judge says, so it would find what an oracle does.
  const judges = sources.filter((path) => /-checks?\.ts$/.test(path)).flatMap(sentencesIn);
  const files = clientFiles();
  expect(judges.some((sentence) => files.some(({ text }) => text.includes(sentence)))).toBe(true);
  expectNowhere(files, secrets);
});
