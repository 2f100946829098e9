import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWorkspaceStore } from "@/components/exercise/workspace/workspace-store";
import { fingerprint } from "@/exercises/fingerprint";
import type { Report } from "@/exercises/grading/report";
import { keepTries, triesAt } from "./honest-tries";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function graded(complete: boolean, mastered = false): Report {
  return { kind: "graded", checks: [], points: 0, outOf: 1, complete, mastered };
}

/** A workspace in which programs are checked. */
function workspace() {
  const store = createWorkspaceStore("");
  keepTries(store, "an-exercise");
  return (source: string, report: Report, isFromBefore?: true) =>
    store.setState({ outcome: { kind: "report", report, isFromBefore }, ranSource: source });
}

const prints = (...sources: string[]) => sources.map(fingerprint);

test("Each different program that a check finds open is a try, at the part that is open", () => {
  const check = workspace();
  check("a", graded(false));
  check("a  # again\n# with a comment", graded(false));
  check("a", graded(false));
  check("b", graded(true));
  check("c", graded(true, true));
  expect(triesAt("an-exercise", "steps")).toEqual(prints("a  # again", "a"));
  expect(triesAt("an-exercise", "2")).toEqual(prints("b"));
  expect(triesAt("another", "steps")).toEqual([]);
});

test("A report that is shown again is no new try", () => {
  workspace()("a", graded(false), true);
  expect(triesAt("an-exercise", "steps")).toEqual([]);
});

test("The last twenty are told, which is as many as the server takes", () => {
  const check = workspace();
  for (let count = 1; count <= 25; count += 1) check(`x = ${count}`, graded(false));
  const told = triesAt("an-exercise", "steps");
  expect(told).toHaveLength(20);
  expect(told.at(-1)).toBe(fingerprint("x = 25"));
});

test("What is kept in another form is no try", () => {
  localStorage.setItem("day-17-tries-an-exercise", '["a"]');
  expect(triesAt("an-exercise", "steps")).toEqual([]);
});
