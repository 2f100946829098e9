import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockFolder } from "./folder-lock";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "day-17-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("A folder that was given back can be taken again", () => {
  lockFolder(folder)();
  expect(() => lockFolder(folder)).not.toThrow();
});

test("A folder in use by a living process is refused, naming it", () => {
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  try {
    writeFileSync(join(folder, "owner.pid"), String(other.pid));
    expect(() => lockFolder(folder)).toThrow(`in use by process ${other.pid}`);
  } finally {
    other.kill("SIGKILL");
  }
});

test("A lock that a dead process left behind is freed", async () => {
  const other = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => other.once("exit", resolve));
  writeFileSync(join(folder, "owner.pid"), String(other.pid));
  expect(() => lockFolder(folder)).not.toThrow();
});

test("A lock that holds no process number is freed", () => {
  writeFileSync(join(folder, "owner.pid"), "");
  expect(() => lockFolder(folder)).not.toThrow();
});
