import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { buildInputs } from "./build-if-changed";

/** Changes nothing of what is built. Of `public/` only the faces do, the rest is served as it stands. */
const noInputs = [
  ".ci",
  ".gitignore",
  "README.md",
  "bench",
  "biome.json",
  "docs",
  "drizzle.config.ts",
  "e2e",
  "knip.jsonc",
  "lint",
  "playwright.config.ts",
  "vitest.config.ts",
];

test("Of each file and folder it is said whether the site is built from it", () => {
  const kept = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
  const top = new Set(kept.map((path) => path.split("/")[0]));
  const said = new Set([...buildInputs, ...noInputs].map((path) => path.split("/")[0]));
  expect([...said].sort()).toEqual([...top].sort());
});
