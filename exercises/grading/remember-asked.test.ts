import { expect, test } from "vitest";
import { collectObservations, type RunEvent } from "@/exercises/grading/observation";
import { rememberAsked } from "@/exercises/grading/remember-asked";

const seen = (probe: string, printed: string): RunEvent => ({
  kind: "observation",
  probe,
  outcome: "returned",
  value: null,
  changed: [],
  printed,
});

const events = [seen("f/0", "first\n"), seen("f/1", "second\n"), seen("silent", "")];
const loud = [seen("f/0", "x".repeat(50_000))];

/** What is shown as printed after a judge asked for these probes, in order. */
function printedAfter(probes: string[], run: RunEvent[] = events) {
  const asked = rememberAsked(collectObservations(run));
  for (const probe of probes) asked.observations.byProbe.get(probe);
  return asked.printed();
}

test.each<[string, string[], object]>([
  ["The probe asked for last", ["f/0", "f/1"], { printed: "second\n" }],
  ["The only one asked for", ["f/0"], { printed: "first\n" }],
  ["A probe that printed nothing", ["f/0", "silent"], {}],
  ["A probe that was never reached", ["f/0", "f/9"], {}],
  ["No probe at all", [], {}],
])("%s says what was printed", (_title, probes, expected) => {
  expect(printedAfter(probes)).toEqual(expected);
});

test("A probe that the judge names says what was printed, whatever was asked for later", () => {
  const asked = rememberAsked(collectObservations(events));
  asked.observations.byProbe.get("f/1");
  expect(asked.printed("f/0")).toEqual({ printed: "first\n" });
});

test("No more is kept than a page can show", () => {
  expect(printedAfter(["f/0"], loud).printed).toHaveLength(2_000);
});

test("Judges see what they saw before", () => {
  const observations = collectObservations(events);
  expect(new Map(rememberAsked(observations).observations.byProbe)).toEqual(observations.byProbe);
});
