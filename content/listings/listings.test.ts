import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadPyodide } from "pyodide";
import { beforeAll, describe, expect, it } from "vitest";

const folder = "content/listings";
const listings = readdirSync(folder).filter((name) => name.endsWith(".py"));
let python: Awaited<ReturnType<typeof loadPyodide>>;

beforeAll(async () => {
  python = await loadPyodide();
  for (const name of listings) {
    python.FS.writeFile(name, readFileSync(path.join(folder, name), "utf8"));
  }
});

function printedBy(program: string): string[] {
  const lines: string[] = [];
  python.setStdout({ batched: (line) => lines.push(line) });
  python.runPython(program);
  return lines;
}

function source(name: string): string {
  return readFileSync(path.join(folder, name), "utf8");
}

it.each(listings)("%s runs as plain Python and fits the reading column", (name) => {
  printedBy(source(name));
  expect(
    source(name)
      .split("\n")
      .filter((line) => line.length > 72),
  ).toEqual([]);
});

it("The first morning prints what its comments say", () => {
  const announced = source("first_morning.py").matchAll(/print\(.*\) {2}# (.+)/g);
  const expected = Array.from(announced, ([, comment]) => comment);
  expect(expected).toHaveLength(6);
  expect(printedBy(source("first_morning.py"))).toEqual(expected);
});

describe("A data product", () => {
  it("cannot be made without an owner", () => {
    expect(() => printedBy(source("trials/without_owner.py"))).toThrow("'owner'");
  });

  it("names the checks that rows fail", () => {
    expect(printedBy(source("trials/failed_checks.py"))).toEqual([
      "[]",
      "['no_duplicates']",
      "['no_nulls', 'valid_amounts']",
      "['valid_amounts']",
    ]);
  });
});

describe("The sales orders product", () => {
  it("keeps the newest sound row whatever the order of arrival", () => {
    expect(printedBy(source("trials/arrivals.py"))).toEqual(["[2]", "[2]", "[2]", "True"]);
  });
});
