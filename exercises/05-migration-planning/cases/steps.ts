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
import { makeStepInputs } from "@/exercises/05-migration-planning/cases/drawn-for-steps";
import type { Weeks } from "@/exercises/05-migration-planning/checks/step-checks";
import {
  bestCandidate,
  expectedPert,
  rounded,
} from "@/exercises/05-migration-planning/model/oracle";
import { pilotPoints } from "@/exercises/05-migration-planning/model/pilot-rule";
import {
  insteadOfMeans,
  insteadOfPilot,
} from "@/exercises/05-migration-planning/model/wrong-ideas";
import type { Step, Story } from "@/exercises/casework/story";
import { pythonDict } from "@/exercises/grading/python-value";

/** What the steps ask, plain cases of the first functions of a plan. The pictures read the first. */
export function stepStories(seed: string): Story<unknown>[] {
  const { candidates, estimates, chains } = makeStepInputs(seed);
  const alone = [...kestrelCandidates].map(([name, one]) =>
    pilotStep("pilot_by_rule", `Kestrel Home, ${name} alone`, new Map([[name, one]])),
  );
  return [
    {
      name: "steps/choose_pilot",
      steps: [
        pilotStep("pilot_by_rule", "Kestrel Home", kestrelCandidates),
        ...alone,
        ...candidates.map(({ what, among }) => pilotStep("pilot_by_rule", what, among)),
      ],
    },
    {
      name: "steps/pert",
      steps: [
        [2, 3, 6] as const,
        ...[...longest.values()].map(({ estimate }) => estimate),
        ...estimates,
        farOff,
      ].map(meanStep),
    },
    {
      name: "steps/critical_path",
      steps: [
        chainStep("LONGEST", longest),
        ...chains.map((plan) => chainStep(`a chain of ${plan.size}`, plan)),
      ],
    },
  ];
}

export function pilotStep(
  check: string,
  where: string,
  among: ReadonlyMap<string, Candidate>,
): Step<string | null> {
  return {
    call: "choose_pilot",
    given: [pythonDict([...among].map(([name, one]) => [name, pythonDict(Object.entries(one))]))],
    judged: [
      {
        check,
        where,
        expected: () => bestCandidate(among, pilotPoints),
        instead: () => insteadOfPilot(among),
      },
    ],
  };
}

const check = "weeks_of_a_chain";

/** The mean is more than a week above the likely figure: cut off, it is still not the likely one. */
const farOff: Estimate = [1, 2, 15];

function meanStep(estimate: Estimate): Step<Weeks> {
  return {
    call: "pert",
    given: [...estimate],
    judged: [
      {
        check,
        where: `(${estimate.join(", ")})`,
        expected: () => ({ mean: expectedPert(estimate).mean }),
        instead: () => insteadOfMeans((mean) => ({ mean: mean(estimate) })),
      },
    ],
  };
}

function chainStep(where: string, chain: Plan): Step<Weeks> {
  const right = { length: rounded(totalWork(chain)) };
  return {
    call: "critical_path",
    given: [encodePlan(chain)],
    judged: [
      {
        check,
        where,
        expected: () => right,
        instead: () =>
          insteadOfMeans((mean) => ({
            length: [...chain.values()].reduce((all, { estimate }) => all + mean(estimate), 0),
          })).flatMap((idea) => [
            // Whoever's pert is wrong may add up its means or others; whoever's is right, others.
            { ...idea, way: 0, outcomes: [right, ...idea.outcomes] },
            { ...idea, way: 1 },
          ]),
      },
    ],
  };
}
