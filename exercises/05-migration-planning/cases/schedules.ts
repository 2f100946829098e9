import "server-only";
import {
  capacity as kestrelCapacity,
  tasks,
} from "@/exercises/05-migration-planning/case/migration-case";
import {
  type Activity,
  type Capacity,
  encodeCounts,
  encodePlan,
  type Plan,
} from "@/exercises/05-migration-planning/case/plan";
import type { RandomInputs } from "@/exercises/05-migration-planning/cases/drawn";
import { refusedStep } from "@/exercises/05-migration-planning/cases/refused-step";
import type { Schedule } from "@/exercises/05-migration-planning/checks/schedule-checks";
import { findCriticalPath } from "@/exercises/05-migration-planning/model/critical-path";
import { BEST_WITH_CREWS, rounded } from "@/exercises/05-migration-planning/model/oracle";
import { insteadOfGood, insteadOfValid } from "@/exercises/05-migration-planning/model/wrong-ideas";
import type { Judged, Step } from "@/exercises/casework/story";
import { pythonDict } from "@/exercises/grading/python-value";

/** A plan may be this much longer than the best one. */
const TOLERATED = 1.06;

type Drawn = (where: string) => Judged<Schedule>;

export function scheduleSteps({ crowded, roomy }: RandomInputs): Step<Schedule>[] {
  const question = (
    where: string,
    plan: Plan,
    crews: Capacity,
    judged: Drawn[],
  ): Step<Schedule> => ({
    call: "schedule",
    given: [encodePlan(plan), encodeCounts(crews)],
    judged: judged.map((one) => one(where)),
  });
  const valid =
    (plan: Plan, exactly: number | null = null): Drawn =>
    (where) => ({
      check: "schedule_valid",
      where,
      expected: () => ({ exactly }),
      instead: () => insteadOfValid(plan, { exactly }),
    });
  const good =
    (plan: Plan, crews: Capacity, right: () => { best: number; longest: number }): Drawn =>
    (where) => ({
      check: "schedule_good",
      where,
      expected: right,
      instead: () => insteadOfGood(plan, crews, right()),
    });
  const unhindered = (plan: Plan, crews: Capacity) =>
    good(plan, crews, () => {
      const length = rounded(findCriticalPath(plan).length);
      return { best: length, longest: length };
    });
  const nearly = (best: number) => () => ({ best, longest: best * TOLERATED });
  const toSpare = new Map([...kestrelCapacity, ["coach", 9], ["platform", 9]] as const);
  return [
    question("Kestrel Home", tasks, kestrelCapacity, [
      valid(tasks),
      good(tasks, kestrelCapacity, nearly(BEST_WITH_CREWS)),
    ]),
    question(
      "two share one crew",
      sharing,
      new Map([
        ["x", 1],
        ["y", 1],
      ]),
      [valid(sharing, 4)],
    ),
    question("four pairs from a crew of three", pairs, new Map([["x", 3]]), [valid(pairs, 8)]),
    question("a short activity with a long one behind it", longBehindShort, oneOfEach, [
      good(longBehindShort, oneOfEach, nearly(12)),
    ]),
    ...crowded.map(({ plan, capacity }, i) =>
      question(`random plan ${i + 1}`, plan, capacity, [valid(plan)]),
    ),
    question("Kestrel Home with crews to spare", tasks, toSpare, [unhindered(tasks, toSpare)]),
    ...roomy.map(({ plan, capacity }, i) =>
      question(`random plan ${i + 1} with crews to spare`, plan, capacity, [
        unhindered(plan, capacity),
      ]),
    ),
  ];
}

function brief(...crew: [string, number]): Activity {
  return { about: "two weeks", estimate: [2, 2, 2], needs: [], crew: new Map([crew]) };
}

function certain(weeks: number, needs: string[], who: string): Activity {
  const about = `${weeks} weeks`;
  return { about, estimate: [weeks, weeks, weeks], needs, crew: new Map([[who, 1]]) };
}

/**
 * Twelve weeks if short goes before other, sixteen if it comes after; what goes first by its own
 * length, or by the shorter chain behind it, is too late.
 */
const longBehindShort: Plan = new Map([
  ["other", certain(4, [], "x")],
  ["short", certain(2, [], "x")],
  ["long", certain(10, ["short"], "y")],
  ["brief", certain(1, ["short"], "z")],
]);
const oneOfEach: Capacity = new Map(["x", "y", "z"].map((who) => [who, 1]));

const sharing: Plan = new Map([
  ["a", brief("x", 1)],
  ["b", brief("x", 1)],
  ["c", brief("y", 1)],
]);

/** Each takes two people, so two of them never fit. */
const pairs: Plan = new Map(["a", "b", "c", "d"].map((name) => [name, brief("x", 2)]));

export function tooFewPeopleSteps(): Step<unknown>[] {
  const [ask, check] = ["schedule", "schedule_valid"];
  const plan = (...crew: [string, number][]) =>
    encodePlan(new Map([["a", { ...brief("x", 2), crew: new Map(crew) }]]));
  const why = "a needs three people of crew x, and there are two";
  const nobody = "a needs crew y, and there is no such crew";
  const two = pythonDict([["x", 2]]);
  const twoOfEach = pythonDict([
    ["x", 2],
    ["y", 2],
  ]);
  return [
    refusedStep(ask, check, "too few people", why, plan(["x", 3]), two),
    refusedStep(ask, check, "too few people of one crew", why, plan(["y", 1], ["x", 3]), twoOfEach),
    refusedStep(ask, check, "a crew without people", nobody, plan(["y", 1]), two),
  ];
}
