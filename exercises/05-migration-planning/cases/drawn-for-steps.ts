import "server-only";
import type { Candidate } from "@/exercises/05-migration-planning/case/migration-case";
import type { Activity, Estimate, Plan } from "@/exercises/05-migration-planning/case/plan";
import { drawCandidates } from "@/exercises/05-migration-planning/cases/drawn";
import { createSeededRandom, type SeededRandom } from "@/exercises/seeded-random";

export type StepInputs = {
  candidates: { what: string; among: Map<string, Candidate> }[];
  estimates: Estimate[];
  chains: Plan[];
};

/** Drawn apart from what "go further" draws, so that a new step leaves those cases as they were. */
export function makeStepInputs(seed: string): StepInputs {
  const random = createSeededRandom(`${seed}/steps`);
  return {
    candidates: [
      ...drawDecisive(random),
      ...Array.from({ length: 30 }, (_, index) => ({
        what: `random candidates ${index + 1}`,
        among: drawCandidates(random),
      })),
    ],
    estimates: Array.from({ length: 3 }, () => drawSkewed(random)),
    chains: [1, 4, 7].map((length) => drawChain(random, length)),
  };
}

/** Sets in which one part of the rule decides: each slip in it chooses somebody else. */
function drawDecisive(random: SeededRandom): StepInputs["candidates"] {
  const just = { value: 2, readiness: 3, risk: random.integer(2, 4), consumers: 2, upstream: 0 };
  const great = { value: 5, readiness: 5, risk: 1, consumers: 6, upstream: 0 };
  const set = (what: string, ...ones: Candidate[]) => {
    const names = random.sample([..."abcdefgh"], ones.length).toSorted();
    // The first in the alphabet wins where points are equal, so the order here matters.
    return { what, among: new Map(ones.map((one, index) => [names[index] ?? "", one])) };
  };
  const lessReady = { ...great, readiness: 2 };
  const needing = { ...great, upstream: random.integer(1, 3) };
  const lonely = { ...great, consumers: random.integer(0, 1) };
  const crowd = random.integer(8, 12);
  return [
    set("one that is just good enough", just),
    set("one that is not ready", lessReady, just),
    set("one that needs others", needing, just),
    set("one that hardly anybody waits for", lonely, just),
    set("nobody may", lessReady, needing, lonely),
    set(
      "one that meets no condition, one that meets one, one that meets all",
      { ...great, readiness: 2, upstream: 2, consumers: 1 },
      { value: 4, readiness: 2, risk: 2, consumers: 2, upstream: 1 },
      just,
    ),
    set(
      "a crowd of consumers, or more value",
      { ...just, consumers: crowd },
      {
        ...just,
        value: 3,
        consumers: 5,
      },
    ),
    set(
      "less risk, or more value",
      { ...just, value: 3 },
      { ...just, risk: just.risk - 1, readiness: 4 },
    ),
    set("two that are equal", just, just),
  ];
}

/** An estimate whose mean, likely figure and plain average all differ. */
function drawSkewed(random: SeededRandom): Estimate {
  const o = random.integer(1, 4);
  const m = o + random.integer(1, 3);
  return [o, m, 2 * m - o + random.integer(1, 5)];
}

function drawChain(random: SeededRandom, length: number): Plan {
  const names = random.sample([..."abcdefghij"], length);
  return new Map(
    names.map((name, index): [string, Activity] => [
      name,
      {
        about: `activity ${name}`,
        estimate: drawSkewed(random),
        needs: names.slice(0, index).slice(-1),
        crew: new Map([["x", 1]]),
      },
    ]),
  );
}
