import "server-only";
import {
  type Candidate,
  candidates as kestrelCandidates,
  longest,
} from "@/exercises/05-migration-planning/case/migration-case";
import {
  type Estimate,
  encodePlan,
  type Plan,
  totalWork,
} from "@/exercises/05-migration-planning/case/plan";
import { judgedBy, type Question, rounded } from "@/exercises/05-migration-planning/cases/question";
import { makeStepInputs } from "@/exercises/05-migration-planning/cases/drawn-for-steps";
import { bestCandidate, expectedPert } from "@/exercises/05-migration-planning/model/oracle";
import { pilotRivals } from "@/exercises/05-migration-planning/model/order-rivals";
import { pilotPoints } from "@/exercises/05-migration-planning/model/pilot-rule";
import { pertRivals, rival } from "@/exercises/05-migration-planning/model/rivals";
import { pythonDict } from "@/exercises/grading/python-value";

/** What the steps ask, plain cases of the first functions of a plan. The pictures read the first. */
export function stepQuestions(seed: string): Question[] {
  const { candidates, estimates, chains } = makeStepInputs(seed);
  const alone = [...kestrelCandidates].map(([name, one]) =>
    pilotQuestion("pilot_by_rule", `Kestrel Home, ${name} alone`, new Map([[name, one]])),
  );
  return [
    pilotQuestion("pilot_by_rule", "Kestrel Home", kestrelCandidates),
    ...alone,
    ...candidates.map(({ what, among }) => pilotQuestion("pilot_by_rule", what, among)),
    meanQuestion([2, 3, 6]),
    ...[...longest.values()].map(({ estimate }) => meanQuestion(estimate)),
    ...estimates.map(meanQuestion),
    meanQuestion(farOff),
    chainQuestion("LONGEST", longest),
    ...chains.map((plan) => chainQuestion(`a chain of ${plan.size}`, plan)),
  ];
}

export function pilotQuestion(
  check: string,
  where: string,
  among: ReadonlyMap<string, Candidate>,
): Question {
  return {
    ask: "choose_pilot",
    where,
    arguments: [
      pythonDict([...among].map(([name, one]) => [name, pythonDict(Object.entries(one))])),
    ],
    judged: [judgedBy(check, bestCandidate(among, pilotPoints), pilotRivals(among))],
  };
}

const check = "weeks_of_a_chain";

/** The mean is more than a week above the likely figure: cut off, it is still not the likely one. */
const farOff: Estimate = [1, 2, 15];

function meanQuestion(estimate: Estimate): Question {
  const rivals = pertRivals(estimate).filter(({ misconception }) => isAboutMeans(misconception));
  return {
    ask: "pert",
    where: `(${estimate.join(", ")})`,
    arguments: [...estimate],
    judged: [judgedBy(check, { mean: expectedPert(estimate).mean }, rivals)],
  };
}

function chainQuestion(where: string, chain: Plan): Question {
  const sum = (weeks: (estimate: Estimate) => number) =>
    [...chain.values()].reduce((all, { estimate }) => all + weeks(estimate), 0);
  return {
    ask: "critical_path",
    where,
    arguments: [encodePlan(chain)],
    judged: [
      judgedBy(check, { length: rounded(totalWork(chain)) }, [
        rival("likely-is-the-plan", { length: sum(([, m]) => m) }),
        rival("three-figures-weigh-the-same", { length: sum(([o, m, p]) => (o + m + p) / 3) }),
      ]),
    ],
  };
}

function isAboutMeans(misconception: string): boolean {
  return misconception !== "variance-is-the-deviation";
}
