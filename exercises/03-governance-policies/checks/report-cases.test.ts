import { expect, test } from "vitest";
import {
  type JudgedCase,
  reportCases,
} from "@/exercises/03-governance-policies/checks/report-cases";

/** "a:x" is answered with a where x is right; what ideas would answer stands behind. */
function judged(notation: string, wouldBe: Record<string, string> = {}): JudgedCase {
  const [answer = "", right] = notation.split(":");
  return { problem: answer === right ? null : { message: notation }, answer, wouldBe };
}

test.each<[string, JudgedCase[], string | undefined]>([
  ["explains every answer", [judged("a:x", { "i/0": "a" }), judged("x:x")], "i"],
  [
    "would have failed what passed",
    [judged("a:x", { "i/0": "a" }), judged("x:x", { "i/0": "b" })],
    undefined,
  ],
  ["leaves a finding open", [judged("a:x", { "i/0": "a" }), judged("b:x")], undefined],
  ["is one of two", [judged("a:x", { "i/0": "a", "j/0": "a" })], undefined],
  ["is held in two ways", [judged("a:x", { "i/0": "a", "i/1": "a" })], "i"],
])("An idea that %s is named only where it is the one", (_, cases, named) => {
  expect(reportCases(cases)).toMatchObject({ message: "a:x" });
  expect(reportCases(cases)?.misconception).toBe(named);
});

test("Without a problem there is nothing to report", () => {
  expect(reportCases([judged("x:x", { "i/0": "a" })])).toBeNull();
});
