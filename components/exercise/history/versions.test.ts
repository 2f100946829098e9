import { expect, test } from "vitest";
import { addVersion, mostVersions, type Version, type VersionReason } from "./versions";

function after(...kept: [source: string, reason: VersionReason][]): Version[] {
  return kept.reduce<Version[]>(
    (versions, [source, reason], index) => addVersion(versions, { source, reason, at: index }),
    [],
  );
}

test("The newest version comes first", () => {
  expect(after(["a", "run"], ["b", "check"]).map(({ source }) => source)).toEqual(["b", "a"]);
});

test("A text that comes again is kept once, with everything that happened to it", () => {
  expect(after(["a", "run"], ["b", "run"], ["a", "check"], ["a", "submission"])).toEqual([
    { source: "a", at: 3, reasons: ["submission", "check", "run"] },
    { source: "b", at: 1, reasons: ["run"] },
  ]);
});

test("The oldest version gives way to the newest", () => {
  const many = Array.from({ length: mostVersions + 1 }, (_, index) => `${index}`);
  const kept = after(...many.map((source): [string, VersionReason] => [source, "run"]));
  expect(kept).toHaveLength(mostVersions);
  expect(kept[0]?.source).toBe(`${mostVersions}`);
  expect(kept.at(-1)?.source).toBe("1");
});
