import "server-only";
import { tasks } from "@/exercises/05-migration-planning/case/migration-case";
import {
  type Activity,
  type Estimate,
  encodePlan,
  type Plan,
} from "@/exercises/05-migration-planning/case/plan";
import type { RandomInputs } from "@/exercises/05-migration-planning/cases/drawn";
import {
  judgedBy,
  type Question,
  refused,
  rounded,
} from "@/exercises/05-migration-planning/cases/question";
import { findCriticalPath } from "@/exercises/05-migration-planning/model/critical-path";
import {
  chanceBy,
  expectedPert,
  expectedSpread,
  weekFor,
} from "@/exercises/05-migration-planning/model/oracle";
import {
  chanceRivals,
  estimateRivals,
  pathRivals,
  pertRivals,
} from "@/exercises/05-migration-planning/model/rivals";
import { pythonFloat } from "@/exercises/grading/python-value";

/** A plan in short: {"c": [[1, 1, 1], "a", "b"]} waits for a and b. Nobody in particular works. */
function shortPlan(activities: Record<string, [Estimate, ...string[]]>): Plan {
  return new Map(
    Object.entries(activities).map(([name, [estimate, ...needs]]): [string, Activity] => [
      name,
      { about: name, estimate, needs, crew: new Map() },
    ]),
  );
}

const certain = shortPlan({ a: [[2, 2, 2]] });
const sideBySide = shortPlan({ a: [[2, 2, 2]], b: [[1, 4, 7]], c: [[1, 1, 1], "a", "b"] });
const twoEqualChains = shortPlan({
  a: [[1, 2, 3]],
  b: [[2, 2, 2]],
  c: [[1, 1, 1], "a", "b"],
  d: [[1, 1, 1], "a"],
});

export function pertQuestions({ estimates }: RandomInputs): Question[] {
  const fixed: Estimate[] = [
    [1, 2, 3],
    [4, 6, 10],
    [5, 5, 5],
    [0, 1, 8],
    [2, 3.5, 11],
  ];
  const why = "the three figures are not in order";
  return [
    ...[...fixed, ...estimates].map(
      (estimate): Question => ({
        ask: "pert",
        where: `(${estimate.join(", ")})`,
        arguments: estimate.map(weeks),
        judged: [judgedBy("pert", expectedPert(estimate), pertRivals(estimate))],
      }),
    ),
    refused("pert", "pert", "(5, 4, 9)", why, 5, 4, 9),
    refused("pert", "pert", "(2, 6, 4)", why, 2, 6, 4),
  ];
}

export function pathQuestions({ plans }: RandomInputs): Question[] {
  const question = (check: string, where: string, plan: Plan): Question => {
    const { length, slack } = findCriticalPath(plan);
    const slacks = Object.fromEntries([...slack].map(([name, w]) => [name, rounded(w)]));
    return {
      ask: "critical_path",
      where,
      arguments: [encodePlan(plan)],
      judged: [judgedBy(check, { length: rounded(length), slack: slacks }, pathRivals(plan))],
    };
  };
  return [
    question("critical_path_case", "Kestrel Home", tasks),
    question("critical_path_any", "two equal chains", twoEqualChains),
    ...plans.map((plan, i) => question("critical_path_any", `random plan ${i + 1}`, plan)),
  ];
}

/** Last of all, because a program that does not expect them may never come back. */
export function brokenPathQuestions(): Question[] {
  const [ask, check] = ["critical_path", "critical_path_any"];
  const ghost = shortPlan({ a: [[1, 1, 1], "ghost"] });
  const circle = shortPlan({ a: [[1, 1, 1], "b"], b: [[1, 1, 1], "a"] });
  const itself = shortPlan({ a: [[1, 1, 1]], b: [[1, 1, 1], "a", "b"], c: [[1, 1, 1], "b"] });
  const ofThree = shortPlan({
    a: [[1, 1, 1]],
    b: [[1, 1, 1], "a", "d"],
    c: [[1, 1, 1], "b"],
    d: [[1, 1, 1], "c"],
  });
  return [
    refused(ask, check, "an unknown need", "ghost is not in the plan", encodePlan(ghost)),
    refused(ask, check, "a circle", "a and b wait for each other", encodePlan(circle)),
    refused(ask, check, "a circle of three", "b, c and d wait in a circle", encodePlan(ofThree)),
    refused(ask, check, "a circle of one", "b waits for itself", encodePlan(itself)),
  ];
}

export function estimateQuestions({ forecasts }: RandomInputs): Question[] {
  const question = (where: string, plan: Plan, confidence: number): Question => ({
    ask: "estimate",
    where: `${where}, confidence ${confidence}`,
    arguments: [encodePlan(plan), pythonFloat(confidence)],
    judged: [
      judgedBy(
        "estimate",
        rounded(weekFor(expectedSpread(plan), confidence)),
        estimateRivals(plan, confidence),
      ),
    ],
  });
  return [
    ...[0.5, 0.8, 0.9, 0.95].map((confidence) => question("Kestrel Home", tasks, confidence)),
    question("two side by side", sideBySide, 0.8),
    ...forecasts.map(({ plan, confidence }, i) =>
      question(`random plan ${i + 1}`, plan, confidence),
    ),
  ];
}

export function chanceQuestions({ forecasts }: RandomInputs): Question[] {
  const question = (where: string, plan: Plan, week: number): Question => ({
    ask: "chance",
    where: `${where}, week ${week}`,
    arguments: [encodePlan(plan), weeks(week)],
    judged: [
      judgedBy("chance", rounded(chanceBy(expectedSpread(plan), week)), chanceRivals(plan, week)),
    ],
  });
  return [
    ...[45, 52, 30].map((week) => question("Kestrel Home", tasks, week)),
    ...[2, 1.9].map((week) => question("no spread", certain, week)),
    ...forecasts.map(({ plan, weeksFromMean }, i) =>
      question(`random plan ${i + 1}`, plan, Math.round(expectedSpread(plan).mean) + weeksFromMean),
    ),
  ];
}

function weeks(figure: number) {
  return Number.isInteger(figure) ? figure : pythonFloat(figure);
}
