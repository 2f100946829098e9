import { expect, test } from "vitest";
import type { Judge } from "@/exercises/exercise";
import { grade, gradeInTurns } from "@/exercises/grading/grade";
import { gradeSoFar, type JudgedSoFar, type LiveCheck } from "@/exercises/grading/grade-so-far";
import {
  collectObservations,
  growObservations,
  type RunEvent,
} from "@/exercises/grading/observation";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { loadJudges } from "@/exercises/load-judges";
import { readProgram } from "@/exercises/read-program";
import { createNodeRuntime } from "@/exercises/sandbox/node/node-runtime";

const { definition, probes, files } = await loadExercise(1);
const exercise = { definition, judges: await loadJudges(definition.id) };
const cases = publicCases(definition.id);

async function eventsOf(source: string): Promise<RunEvent[]> {
  const runtime = await createNodeRuntime();
  const events = await runtime.runInNode({ source, probes, files, inputs: cases.inputs });
  await runtime.close();
  return events;
}

/** What is said after each event. */
function liveAfterEach(events: RunEvent[]): LiveCheck[][] {
  const judged: JudgedSoFar = new Map();
  return events.map((_, index) =>
    gradeSoFar(exercise, collectObservations(events.slice(0, index + 1)), cases, judged),
  );
}

const [full, core] = ["full.py", "core.py"].map((name) =>
  readProgram("01-domain-identification", "solutions", name),
) as [string, string];

test.each([
  ["the full solution", full],
  ["the core solution", core],
  ["a report that is wrong on some maps only", full.replace("inside + crossing", "inside or 1")],
])("What is judged of %s on the way is what is judged in the end", async (_, source) => {
  const events = await eventsOf(source);
  const final = grade(exercise, collectObservations(events), cases);
  if (final.kind !== "graded") throw new Error(final.kind);
  const steps = liveAfterEach(events);
  const last = steps.at(-1) ?? [];
  expect(last).toEqual(final.checks.map((result) => ({ id: result.id, kind: "judged", result })));
  for (const checks of steps) {
    for (const [index, check] of checks.entries()) {
      if (check.kind === "judged") expect(check).toEqual(last[index]);
    }
  }
});

test("Checks are judged as soon as what they look at has been seen", async () => {
  const events = await eventsOf(full);
  const atProducts = events.findIndex((e) => e.kind === "observation" && e.probe === "PRODUCTS");
  const checks = liveAfterEach(events)[atProducts] ?? [];
  const kinds = new Map(checks.map(({ id, kind }) => [id, kind]));
  expect(kinds.get("covers_all")).toBe("judged");
  expect(kinds.get("report_numbers")).toBe("waiting");
});

test("A check whose probe is under way is running", async () => {
  const events = await eventsOf(full);
  const first = events.findIndex((e) => e.kind === "calling" && e.probe === "report/0");
  const running = (liveAfterEach(events)[first] ?? []).filter(({ kind }) => kind === "running");
  expect(running.map(({ id }) => id)).toEqual(["crossing_counted"]);
});

test("Before anything was seen nothing is judged", () => {
  const checks = gradeSoFar(exercise, collectObservations([]), cases);
  expect(new Set(checks.map(({ kind }) => kind))).toEqual(new Set(["waiting"]));
});

test("A report is the same when others have their turn before each check", async () => {
  const observations = collectObservations(await eventsOf(core));
  let turns = 0;
  const report = await gradeInTurns(exercise, observations, cases, async () => {
    turns += 1;
  });
  expect(report).toEqual(grade(exercise, observations, cases));
  expect(turns).toBe(definition.checks.length);
});

test("A check is judged again only once something that it missed was seen", async () => {
  const events = await eventsOf(full);
  const asked: number[] = [];
  const counting = Object.fromEntries(
    Object.entries(exercise.judges).map(([id, judge]): [string, Judge] => [
      id,
      (...given) => {
        asked[asked.length - 1] = (asked.at(-1) ?? 0) + 1;
        return judge(...given);
      },
    ]),
  );
  const judged: JudgedSoFar = new Map();
  const { seen, see } = growObservations();
  for (const event of events) {
    see(event);
    asked.push(0);
    gradeSoFar({ definition, judges: counting }, seen, cases, judged);
  }
  const looked = events.map(({ kind }, index) => ({ kind, times: asked[index] })).slice(1);
  expect(looked.filter(({ kind, times }) => kind !== "observation" && times !== 0)).toEqual([]);
  expect(looked.some(({ times = 0 }) => times > 0)).toBe(true);
});
