import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const allowed = "nothing";
const above = "(?:never imports?|imports nothing|import nothing)";
const climbs = "A path that climbs";
const atTop = "A type from another folder";
const other = "An exercise imports no other";
const shared = "What all exercises share";

/** What a folder imports, and how what the linter says about it begins. */
const imports: [string, string, string][] = [
  ["components", 'export * from "@/server/x";', above],
  ["components", 'export type { X } from "@/app/x";', above],
  ["components", 'export const x = () => import("@/server/x");', above],
  ["components", 'export type X = import("@/server/x").X;', atTop],
  ["components", 'export * from "../server/x";', climbs],
  ["components", 'export * from "./../server/x";', climbs],
  ["components", 'export * from "@/components/../server/x";', climbs],
  ["components", 'export const x = () => import("../server/x");', climbs],
  ["components", 'export type X = import("../server/x").X;', climbs],
  ["components", 'export * from "@/exercises/01-a/x";', allowed],
  ["components", 'export * from "./x";', allowed],
  ["components/exercise/picture/01-a", 'export * from "@/exercises/02-b/x";', other],
  ["components/exercise/picture/01-a", 'export * from "@/exercises/01-a/x";', allowed],
  ["server", 'export * from "@/components/x";', above],
  ["server", 'export * from "../app/x";', climbs],
  ["server", 'export * from "@/quiz/x";', allowed],
  ["content", 'export * from "@/quiz/x";', above],
  ["content", 'export * from "next/link";', above],
  ["content", 'export * from "../quiz/x";', climbs],
  ["quiz", 'export * from "@/exercises/x";', above],
  ["quiz", 'export * from "../exercises/x";', climbs],
  ["exercises", 'export * from "@/content/x";', above],
  ["exercises", 'export * from "react";', above],
  ["exercises", 'export * from "@/exercises/01-a/x";', allowed],
  ["exercises/01-a/checks", 'export * from "../case/x";', climbs],
  ["exercises/01-a/checks", 'export * from "@/exercises/02-b/x";', other],
  ["exercises/01-a/checks", 'export type { X } from "@/exercises/02-b/x";', other],
  ["exercises/01-a/checks", 'export const x = () => import("@/exercises/02-b/x");', other],

  ["exercises/01-a/checks", 'export * from "@/exercises/01-a/x";', allowed],
  ["exercises/01-a/checks", 'export * from "@/exercises/grading/x";', allowed],
  ["exercises/casework", 'export * from "@/exercises/01-a/x";', shared],
  ["exercises/grading", 'export * from "@/exercises/01-a/x";', shared],
  ["exercises/sandbox/page", 'export * from "@/exercises/01-a/x";', shared],
  ["exercises/grading", 'export * from "@/exercises/casework/x";', allowed],
];

const others: [string, string, string][] = [
  [
    "quiz/circle.ts",
    'import type { B } from "./circle-b";\n\nexport type A = B;',
    "This import is",
  ],
  [
    "quiz/circle-b.ts",
    'import type { A } from "./circle";\n\nexport type B = A;',
    "This import is",
  ],
  [
    "components/bare.tsx",
    "export const A = (is: boolean) => <p>{is && `x`}</p>;",
    "Text that comes",
  ],
];

const cases = [
  ...imports.map(([place, line, says], i) => [`${place}/line-${i}.ts`, line, says] as const),
  ...others,
];
const told = lint(cases.map(([file, line]) => [file, line]));

test.each(cases)("In %s the linter says of %j: %s", (file, _, says) => {
  expect(told.get(file) ?? [allowed]).toEqual([expect.stringMatching(says)]);
});

/** What our rules say of these files, by file. */
function lint(files: (readonly [string, string])[]): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), "lint-"));
  for (const part of ["biome.json", ".gitignore", "lint"]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  for (const [file, line] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${line}\n`);
  }
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=json", "--max-diagnostics=none"];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  const { diagnostics }: { diagnostics: { message: string; location: { path: string } }[] } =
    JSON.parse(stdout);
  const messages = new Map<string, string[]>();
  for (const { message, location } of diagnostics) {
    messages.set(location.path, [...(messages.get(location.path) ?? []), message]);
  }
  return messages;
}
