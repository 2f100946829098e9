import "server-only";
import {
  type Candidate,
  domains,
  candidates as kestrelCandidates,
  needsFrom,
} from "@/exercises/05-migration-planning/case/migration-case";
import type { Company, RandomInputs } from "@/exercises/05-migration-planning/cases/drawn";
import { refusedStep } from "@/exercises/05-migration-planning/cases/refused-step";
import { pilotStep } from "@/exercises/05-migration-planning/cases/steps";
import type { Ranking } from "@/exercises/05-migration-planning/checks/ranking-check";
import type { Waves } from "@/exercises/05-migration-planning/checks/wave-checks";
import { expectedRanking, fewestWaves } from "@/exercises/05-migration-planning/model/oracle";
import {
  insteadOfFew,
  insteadOfOrder,
  insteadOfRanking,
} from "@/exercises/05-migration-planning/model/wrong-ideas";
import type { Step } from "@/exercises/casework/story";
import { pythonDict } from "@/exercises/grading/python-value";

export function pilotSteps({ candidates }: RandomInputs): Step<string | null>[] {
  const question = (where: string, among: ReadonlyMap<string, Candidate>) =>
    pilotStep("pilot", where, among);
  const unready = { value: 5, readiness: 2, risk: 1, consumers: 9, upstream: 0 };
  const justEnough = { value: 3, readiness: 3, risk: 2, consumers: 2, upstream: 0 };
  const better = { ...justEnough, value: 4, consumers: 5 };
  return [
    question("Kestrel Home", kestrelCandidates),
    question("nobody ready", new Map([["a", unready]])),
    question("one with just enough of everything", new Map([["a", justEnough]])),
    question("one that meets no condition, one that meets one, one that meets all", someOfIt),
    question("one consumer", new Map([["a", { ...justEnough, consumers: 1 }]])),
    question("one that needs another", new Map([["a", { ...justEnough, upstream: 1 }]])),
    question(
      "two equal ones",
      new Map([
        ["b", justEnough],
        ["a", justEnough],
      ]),
    ),
    question(
      "a crowd of consumers",
      new Map([
        ["a", { ...justEnough, consumers: 9 }],
        ["b", better],
      ]),
    ),
    ...equalPairs.map(([what, a, b]) =>
      question(
        what,
        new Map([
          ["a", { ...justEnough, ...a }],
          ["b", { ...justEnough, ...b }],
        ]),
      ),
    ),
    ...candidates.map((among, i) => question(`random candidates ${i + 1}`, among)),
  ];
}

/** a has most points and meets no condition, b meets one, c all of them. */
const someOfIt = new Map<string, Candidate>([
  ["a", { value: 5, readiness: 2, risk: 1, consumers: 1, upstream: 1 }],
  ["b", { value: 4, readiness: 2, risk: 2, consumers: 2, upstream: 1 }],
  ["c", { value: 2, readiness: 3, risk: 2, consumers: 2, upstream: 0 }],
]);

/** Two who are as good, one by this and one by that: a wrong weight prefers one of them. */
const equalPairs: [what: string, a: Partial<Candidate>, b: Partial<Candidate>][] = [
  ["more readiness or more value", { readiness: 4 }, { value: 4 }],
  ["more value or more readiness", { value: 4 }, { readiness: 4 }],
  ["less risk or more value", { risk: 1 }, { value: 4 }],
  ["more value or less risk", { value: 4 }, { risk: 1 }],
  ["two more consumers or more value", { consumers: 4 }, { value: 4 }],
  ["five consumers or six", { consumers: 5 }, { consumers: 6 }],
  ["four consumers, and one more", { consumers: 4 }, { consumers: 5 }],
];

/** c has a short chain behind it and a long one; it has to move first for the long one. */
const shortAndLong: Company = {
  domains: ["g", "a", "d", "f", "b", "c", "e"],
  needsFrom: new Map([
    ["d", ["c", "b"]],
    ["e", ["c"]],
    ["g", ["e", "f"]],
  ]),
  pilot: "a",
  mostPerWave: 2,
};

/** Five waves as listed, four level by level: whoever needs five goes by the list. */
const listedLate: Company = {
  domains: [..."bagfdce"],
  needsFrom: new Map([
    ["c", ["b"]],
    ["g", ["e"]],
  ]),
  pilot: "a",
  mostPerWave: 2,
};

export function waveSteps({ companies }: RandomInputs): Step<Waves>[] {
  const question = (where: string, company: Company, forgiven: boolean): Step<Waves> => {
    const few = () => ({ fewest: fewestWaves(company), forgiven });
    return {
      call: "plan_waves",
      given: encodeCompany(company),
      judged: [
        {
          check: "waves_valid",
          where,
          expected: () => "possible",
          instead: () => insteadOfOrder("possible"),
        },
        {
          check: "waves_few",
          where,
          expected: few,
          instead: () => insteadOfFew(company, few()),
        },
      ],
    };
  };
  return [
    ...[1, 2, 3].map((mostPerWave) =>
      question(
        `Kestrel Home, at most ${mostPerWave}`,
        { domains, needsFrom, pilot: "orders", mostPerWave },
        false,
      ),
    ),
    question("a domain with a short and a long chain behind it", shortAndLong, false),
    question("a domain that others need, listed last", listedLate, false),
    ...companies.map((company, i) => question(`random company ${i + 1}`, company, true)),
  ];
}

export function brokenWaveSteps(): Step<unknown>[] {
  const [ask, check] = ["plan_waves", "waves_valid"];
  const among = (names: string, needs: [string, string[]][]) =>
    encodeCompany({
      domains: [...names],
      needsFrom: new Map(needs),
      pilot: "a",
      mostPerWave: 2,
    });
  const dependent = among("ab", [["a", ["b"]]]);
  const circle = among("abc", [
    ["b", ["c"]],
    ["c", ["b"]],
  ]);
  const itself = among("abc", [
    ["b", ["b"]],
    ["c", ["b"]],
  ]);
  const ofThree = among("abcd", [
    ["b", ["a", "d"]],
    ["c", ["b"]],
    ["d", ["c"]],
  ]);
  const alone = among("ab", [["a", ["a"]]]);
  return [
    refusedStep(
      ask,
      check,
      "a pilot that needs others",
      "a needs b, so it is no pilot",
      ...dependent,
    ),
    refusedStep(
      ask,
      check,
      "a pilot that needs itself",
      "a needs itself, so it is no pilot",
      ...alone,
    ),
    refusedStep(ask, check, "a circle of needs", "b and c wait for each other", ...circle),
    refusedStep(ask, check, "a circle of three", "b, c and d wait in a circle", ...ofThree),
    refusedStep(ask, check, "a circle of one", "b waits for itself", ...itself),
  ];
}

function encodeCompany(company: Company) {
  const needs = pythonDict([...company.needsFrom].map(([name, list]) => [name, [...list]]));
  return [[...company.domains], needs, company.pilot, company.mostPerWave];
}

export function rankSteps({ registers }: RandomInputs): Step<Ranking>[] {
  return registers.map((register, i) => ({
    call: "rank_risks",
    given: [register.map((risk) => pythonDict(Object.entries(risk)))],
    judged: [
      {
        check: "risks_ranked",
        where: `random register ${i + 1}`,
        expected: () => expectedRanking(register),
        instead: () => insteadOfRanking(register),
      },
    ],
  }));
}
