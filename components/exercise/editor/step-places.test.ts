import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareLines } from "@/components/exercise/lines/compare-lines";
import { mapLines } from "@/components/exercise/lines/line-map";
import type { TaskNumber } from "@/exercises/exercise";
import { carriedPlaces, isUntouched, stepPlaces } from "./step-places";

const starter = (folder: string) => readFileSync(`exercises/${folder}/starter.py`, "utf8");

/** The first and the last line of each place, without their indentation. */
function endsOf(source: string, step: TaskNumber): string[] {
  const lines = source.split("\n");
  return stepPlaces(source, step).map(({ from, to }) => {
    const [first, last] = [lines[from - 1]?.trim() ?? "", lines[to - 1]?.trim() ?? ""];
    return from === to ? first : `${first} … ${last}`;
  });
}

const starters: [folder: string, step: TaskNumber, expected: RegExp[]][] = [
  ["01-domain-identification", 1, [/^# Step 1: three records .* … \}$/]],
  ["01-domain-identification", 2, [/^pass {2}# Step 2/]],
  ["01-domain-identification", 3, [/^# Step 3: the type .* … \]$/]],
  ["02-data-product-design", 1, [/^# Step 1: .* … PERSONAL = \[\]$/]],
  ["02-data-product-design", 2, [/^# Step 2: .* … \]$/]],
  ["02-data-product-design", 3, [/^"order_id_null.* … "amount_invalid/, /^# Step 3.* … return/]],
  ["03-governance-policies", 1, [/^# Step 1: .* … \]$/]],
  ["03-governance-policies", 2, [/^return True {2}#/, /^return True {2}#/]],
  ["03-governance-policies", 3, [/^return "allow"/]],
  ["04-platform-capabilities", 1, [/^# Step 1: .* … \}$/]],
  ["04-platform-capabilities", 2, [/^# Step 2: is it there .* … return/]],
  ["04-platform-capabilities", 3, [/^storage \+= 0/, /^nodes = 0/]],
  ["05-migration-planning", 1, [/^may = False/, /^points\[name\] = 0/]],
  ["05-migration-planning", 2, [/^# Step 2: how likely .* … \]$/]],
  ["05-migration-planning", 3, [/^mean = 0.0/, /^length \+= 0.0/]],
];

for (const [folder, step, expected] of starters) {
  test(`In the starter of ${folder} step ${step} has ${expected.length === 1 ? "one place" : "two places"}`, () => {
    const found = endsOf(starter(folder), step);
    expect(found).toHaveLength(expected.length);
    expected.forEach((pattern, index) => {
      expect(found[index]).toMatch(pattern);
    });
  });
}

/** Lines are parted by "/"; a place is written as "from-to". */
const edited: [what: string, source: string, expected: string][] = [
  ["an empty line within a list", "# Step 1/X = [/    1,//    2,/]//Y = 2", "1-6"],
  ["an empty line after the comment", "# Step 1//X = 1//Y = 2", "1-3"],
  ["a function with empty lines", "# Step 1/def f():/    a = 1//    return a//g = 2", "1-5"],
  ["the next step at once", "# Step 1/X = 1/# Step 2/Y = 2", "1-2"],
  ["the end of the file", "# Step 1/X = 1", "1-2"],
  ["two lines beside each other", "a = 0  # Step 1: x/b = 0  # Step 1: y", "1-2"],
  ["a comment on what goes further", "# Go further, step 1: more/X = 1", ""],
  ["no comment", "X = 1", ""],
  ["another step's number", "X = 1  # Step 2", ""],
];

for (const [what, source, expected] of edited) {
  test(`With ${what} the place of step 1 is ${expected || "nowhere"}`, () => {
    const places = stepPlaces(source.replaceAll("/", "\n"), 1);
    expect(places.map(({ from, to }) => `${from}-${to}`).join(" ")).toBe(expected);
  });
}

test("A step is untouched until its own place changes", () => {
  const text = starter("01-domain-identification");
  const begun = text.replace(/pass {2}# Step 2.*/, "return {}  # Step 2");
  expect(isUntouched(text, text, 2)).toBe(true);
  expect(isUntouched(`\n${text}x = 1\n`, text, 2)).toBe(true);
  expect(isUntouched(begun, text, 2)).toBe(false);
  expect(isUntouched(begun, text, 1)).toBe(true);
  expect(isUntouched("", text, 2)).toBe(false);
  expect(isUntouched("", "", 2)).toBe(false);
});

function carried(text: string, original: string, step: TaskNumber): string[] {
  const whereNow = mapLines(original, text, compareLines);
  const lines = text.split("\n");
  return carriedPlaces(text, original, step, whereNow).map(({ from, to }) =>
    lines
      .slice(from - 1, to)
      .map((line) => line.trim())
      .join(" / "),
  );
}

test("A place is followed once its comment is written over", () => {
  const text = starter("01-domain-identification");
  const done = text.replace(/pass {2}# Step 2.*/, "inside = 0\n    return inside");
  expect(stepPlaces(done, 2)).toEqual([]);
  expect(carried(`# mine\n${done}`, text, 2)).toEqual(["inside = 0 / return inside"]);
  // Behind other code the comment itself is the place.
  const kept = text.replace(/pass {2}# Step 2/, "return 1  # Step 2");
  expect(carried(kept, text, 2)).toEqual([expect.stringMatching(/^return 1 {2}# Step 2/)]);
});

test("Of two places each is followed by itself", () => {
  const text = starter("05-migration-planning");
  const done = text.replace(/mean = 0\.0.*/, "mean = 1 + 2");
  expect(carried(done, text, 3)).toEqual(["mean = 1 + 2", expect.stringMatching(/^length/)]);
});

test("In another program there is no place", () => {
  const text = starter("01-domain-identification");
  expect(carried("x = 1\ny = 2\n", text, 2)).toEqual([]);
});
