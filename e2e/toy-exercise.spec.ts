import { execFileSync } from "node:child_process";
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openExercise, preferPlainEditor, showPane, stepOf, submit } from "./exercise-page";
import { expect, test } from "./fixtures";
import { newDataFolder, removeDataFolder, startSite } from "./site";

const toy = "e2e/toy-exercise";
const names = {
  "06-your-id": "06-reads-per-team",
  "your-id": "reads-per-team",
  yourId: "readsPerTeam",
  YourId: "ReadsPerTeam",
};
const [folder, picture] = [
  "exercises/06-reads-per-team",
  "components/exercise/picture/06-reads-per-team",
];

/** The tables of the README with this heading, as rows of cells. */
function tablesUnder(heading: string): string[][][] {
  const text = readFileSync("exercises/README.md", "utf8");
  const lines = text.split("\n").map((line) => line.trim());
  return lines.flatMap((line, index) => {
    if (line !== `| ${heading} | what |`) return [];
    const rows = lines.slice(index + 2);
    const length = rows.findIndex((row) => !row.startsWith("|"));
    return [rows.slice(0, length).map((row) => row.slice(2, -2).split(" | "))];
  });
}

function codeIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) =>
    Object.entries(names).reduce((text, [from, to]) => text.replaceAll(from, to), code),
  );
}

function filesBelow(start: string): string[] {
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** A tree whose files are those of another: what is only read need not be there twice. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isFile()) linkSync(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
  }
}

/** Puts what a place asks for into its file: imports after the others, the rest before its list ends. */
function addTo(path: string, codes: readonly string[]): void {
  const lines = readFileSync(path, "utf8").split("\n");
  for (const code of codes) {
    const at = code.startsWith("import ")
      ? lines.findLastIndex((line) => /^import |^\} from /.test(line)) + 1
      : lines.findLastIndex((line) => /^[\]}];$/.test(line));
    lines.splice(at < 0 ? lines.length : at, 0, "", code);
  }
  writeFileSync(path, lines.join("\n"));
}

/** This repository with the toy in it, built of what is under version control and of packages. */
function makeSite(): string {
  const root = mkdtempSync(join(tmpdir(), "day-17-toy-"));
  const known = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0");
  for (const path of known.filter(Boolean)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    cpSync(path, join(root, path));
  }
  cpSync(toy, root, { recursive: true });
  for (const path of ["node_modules", "public/runtime"]) {
    try {
      linkTree(path, join(root, path));
    } catch {
      // Another disk: a copy, then.
      cpSync(path, join(root, path), { recursive: true, force: true });
    }
  }
  for (const [place = "", what = ""] of tablesUnder("place").flat()) {
    addTo(join(root, ...codeIn(place)), codeIn(what));
  }
  return root;
}

test("The toy is made of the files that the README names, and of no others", () => {
  const there = filesBelow(toy).map((path) => path.slice(toy.length + 1));
  const named = tablesUnder("file").flatMap((rows, index) =>
    rows.flatMap(([file = "", what = ""]) =>
      codeIn(file).map((name) => ({
        path: join(index === 0 ? folder : picture, name),
        isRequired: !name.includes("*") && !what.startsWith("if "),
      })),
    ),
  );
  for (const { path, isRequired } of named) if (isRequired) expect(there).toContain(path);
  const patterns = named.map(
    ({ path }) => new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", "[\\w.-]+")}$`),
  );
  expect(there.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
});

test("A site of six exercises passes its content tests and has the sixth solved", async ({
  page,
}) => {
  // It is built once more, and graded.
  test.setTimeout(600_000);
  const root = makeSite();
  const dataFolder = newDataFolder();
  const run = (...command: string[]) =>
    execFileSync("npx", command, { cwd: root, encoding: "utf8", stdio: "pipe" });
  try {
    run("tsc", "--noEmit");
    const tests = ["06-", "load-cases", "designs", "solution-part", "exercise-version", "hour/"];
    run("vitest", "run", "content", ...tests.map((name) => `exercises/${name}`));
    const site = await startSite(dataFolder, 0, root);
    const read = (name: string) => readFileSync(join(toy, folder, "programs", name), "utf8");
    await preferPlainEditor(page);
    await openExercise(page, site.origin, "reads-per-team");
    for (const [program, said] of [
      [`${read("solutions/full.py")}\n${read("wrong/top-of-somebody.py")}`, /2 of 3 steps pass/],
      [read("solutions/full.py"), /Mastered: all 3 checks pass/],
    ] as const) {
      await showPane(page, "Program");
      await page.getByRole("textbox", { name: /Your program/ }).fill(program);
      await page.getByRole("button", { name: "Check", exact: true }).click();
      await expect(stepOf(page).getByText(said).first()).toBeVisible();
    }
    await submit(page);
    await expect(page.getByText("100 of 100 points").first()).toBeVisible();
    await site.kill();
  } finally {
    rmSync(root, { recursive: true, force: true });
    removeDataFolder(dataFolder);
  }
});
