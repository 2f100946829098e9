import { expect, test } from "vitest";
import { changeProgram } from "@/exercises/read-program";

const base = "def one():\n    return 1\n\n\ndef two():\n    return 2\n\n\nALL = [one, two]\n";
const hunk = "@@ -5,2 +5,2 @@\n def two():\n-    return 2\n+    return 3\n";

test("What stands above the hunks is appended to what they change", () => {
  expect(changeProgram(base, `"""Three."""\n${hunk}`, "three.diff")).toBe(
    `${base.replace("return 2", "return 3")}\n\n"""Three."""\n`,
  );
});

test("A program without hunks is appended", () => {
  expect(changeProgram(base, "del two\n", "gone.py")).toBe(`${base}\n\ndel two\n`);
});

test("A hunk is found again where the base has grown", () => {
  expect(changeProgram(`import math\n\n${base}`, hunk, "three.diff")).toContain(
    "two():\n    return 3",
  );
});

test.each([
  [
    "that does not fit",
    "@@ -5,2 +5,2 @@\n def two():\n-    return 4\n+    return 3\n",
    "does not fit",
  ],
  ["that fits twice", "@@ -3,2 +3,2 @@\n \n+# Here?\n-\n", "fits in more than one place"],
  ["with lines that were not counted", `${hunk}+    # more\n`, "more lines than expected"],
])("A hunk %s is refused by the file's name", (_, changes, why) => {
  expect(() => changeProgram(base, changes, "wrong/three.diff")).toThrow(
    new RegExp(`^wrong/three\\.diff: .*${why}`),
  );
});
