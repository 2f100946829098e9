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
import {
  type Judged,
  type Question,
  refused,
  rounded,
} from "@/exercises/05-migration-planning/cases/question";
import { findCriticalPath } from "@/exercises/05-migration-planning/model/critical-path";
import { BEST_WITH_CREWS } from "@/exercises/05-migration-planning/model/oracle";
import { scheduleRivals, validityRivals } from "@/exercises/05-migration-planning/model/rivals";
import { pythonDict } from "@/exercises/grading/python-value";

/** A plan may be this much longer than the best one. */
const TOLERATED = 1.06;

export function scheduleQuestions({ crowded, roomy }: RandomInputs): Question[] {
  const question = (where: string, plan: Plan, crews: Capacity, judged: Judged[]): Question => ({
    ask: "schedule",
    where,
    arguments: [encodePlan(plan), encodeCounts(crews)],
    judged,
  });
  const valid = (plan: Plan, exactly: number | null = null): Judged => ({
    check: "schedule_valid",
    answer: { exactly },
    rivals: validityRivals(plan),
  });
  const good = (
    plan: Plan,
    crews: Capacity,
    answer: { best: number; longest: number },
  ): Judged => ({
    check: "schedule_good",
    answer,
    rivals: scheduleRivals(plan, crews, answer.longest),
  });
  const unhindered = (plan: Plan, crews: Capacity): Judged => {
    const length = rounded(findCriticalPath(plan).length);
    return good(plan, crews, { best: length, longest: length });
  };
  const toSpare = new Map([...kestrelCapacity, ["coach", 9], ["platform", 9]] as const);
  return [
    question("Kestrel Home", tasks, kestrelCapacity, [
      valid(tasks),
      good(tasks, kestrelCapacity, {
        best: BEST_WITH_CREWS,
        longest: BEST_WITH_CREWS * TOLERATED,
      }),
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
      good(longBehindShort, oneOfEach, { best: 12, longest: 12 * TOLERATED }),
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

export function tooFewPeopleQuestions(): Question[] {
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
    refused(ask, check, "too few people", why, plan(["x", 3]), two),
    refused(ask, check, "too few people of one crew", why, plan(["y", 1], ["x", 3]), twoOfEach),
    refused(ask, check, "a crew without people", nobody, plan(["y", 1]), two),
  ];
}
