import "server-only";
import { tasks } from "@/exercises/05-migration-planning/case/migration-case";
import {
  type Activity,
  type Estimate,
  encodePlan,
  type Plan,
} from "@/exercises/05-migration-planning/case/plan";
import type { RandomInputs } from "@/exercises/05-migration-planning/cases/drawn";
import { refusedStep } from "@/exercises/05-migration-planning/cases/refused-step";
import type { CriticalPath, Pert } from "@/exercises/05-migration-planning/checks/timeline-checks";
import { findCriticalPath } from "@/exercises/05-migration-planning/model/critical-path";
import {
  chanceBy,
  expectedPert,
  expectedSpread,
  rounded,
  weekFor,
} from "@/exercises/05-migration-planning/model/oracle";
import {
  insteadOfChance,
  insteadOfEstimate,
  insteadOfPath,
  insteadOfPert,
} from "@/exercises/05-migration-planning/model/wrong-ideas";
import type { Step } from "@/exercises/casework/story";
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

export function pertSteps({ estimates }: RandomInputs): Step<unknown>[] {
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
      (estimate): Step<Pert> => ({
        call: "pert",
        given: estimate.map(weeks),
        judged: [
          {
            check: "pert",
            where: `(${estimate.join(", ")})`,
            expected: () => expectedPert(estimate),
            instead: () => insteadOfPert(estimate),
          },
        ],
      }),
    ),
    refusedStep("pert", "pert", "(5, 4, 9)", why, 5, 4, 9),
    refusedStep("pert", "pert", "(2, 6, 4)", why, 2, 6, 4),
  ];
}

export function pathSteps({ plans }: RandomInputs): Step<CriticalPath>[] {
  const question = (check: string, where: string, plan: Plan): Step<CriticalPath> => {
    const right = (): CriticalPath => {
      const { length, slack } = findCriticalPath(plan);
      const slacks = [...slack].map(([name, weeks]) => [name, rounded(weeks)]);
      return {
        length: rounded(length),
        slack: Object.fromEntries(slacks),
        path: "a longest chain",
      };
    };
    return {
      call: "critical_path",
      given: [encodePlan(plan)],
      judged: [{ check, where, expected: right, instead: () => insteadOfPath(plan, right()) }],
    };
  };
  return [
    question("critical_path_case", "Kestrel Home", tasks),
    question("critical_path_any", "two equal chains", twoEqualChains),
    ...plans.map((plan, i) => question("critical_path_any", `random plan ${i + 1}`, plan)),
  ];
}

/** Last of all, because a program that does not expect them may never come back. */
export function brokenPathSteps(): Step<unknown>[] {
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
    refusedStep(ask, check, "an unknown need", "ghost is not in the plan", encodePlan(ghost)),
    refusedStep(ask, check, "a circle", "a and b wait for each other", encodePlan(circle)),
    refusedStep(
      ask,
      check,
      "a circle of three",
      "b, c and d wait in a circle",
      encodePlan(ofThree),
    ),
    refusedStep(ask, check, "a circle of one", "b waits for itself", encodePlan(itself)),
  ];
}

export function estimateSteps({ forecasts }: RandomInputs): Step<number>[] {
  const question = (where: string, plan: Plan, confidence: number): Step<number> => ({
    call: "estimate",
    given: [encodePlan(plan), pythonFloat(confidence)],
    judged: [
      {
        check: "estimate",
        where: `${where}, confidence ${confidence}`,
        expected: () => rounded(weekFor(expectedSpread(plan), confidence)),
        instead: () => insteadOfEstimate(plan, confidence),
      },
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

export function chanceSteps({ forecasts }: RandomInputs): Step<number>[] {
  const question = (where: string, plan: Plan, week: number): Step<number> => ({
    call: "chance",
    given: [encodePlan(plan), weeks(week)],
    judged: [
      {
        check: "chance",
        where: `${where}, week ${week}`,
        expected: () => rounded(chanceBy(expectedSpread(plan), week)),
        instead: () => insteadOfChance(plan, week),
      },
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
