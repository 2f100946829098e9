import { longest } from "@/exercises/05-migration-planning/case/migration-case";
import type { Estimate } from "@/exercises/05-migration-planning/case/plan";
import { stepCalls } from "@/exercises/05-migration-planning/picture/kestrel-answers-picture";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, itemsOf, numberOf } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

export type Bead = {
  name: string;
  estimate: Estimate;
  /** What the learner's pert gives, in weeks; null where that is no figure. */
  mean: number | null;
  /** Where the bead ends on the string: the learner's means so far, in weeks. */
  end: number;
};

export type ChainPicture = {
  beads: Bead[];
  /** Sum of the likely figures, in weeks. */
  likely: number;
  /** What critical_path(LONGEST) says, in weeks; null where that is no figure. */
  length: number | null;
};

/** The ten activities that decide how long it takes, by the learner's means. */
export function drawChain(observations: Observations, cases: Cases): Drawn<ChainPicture> {
  // The first call is the worked example.
  const [, ...calls] = stepCalls(cases, "pert", 1 + longest.size);
  let end = 0;
  const beads = [...longest].map(([name, { estimate }], index): Bead => {
    const returned = returnedValue(observations, calls[index]?.probe ?? "", "pert");
    const [first] = "value" in returned ? (itemsOf(returned.value) ?? []) : [];
    const figure = numberOf(first);
    const mean = figure !== null && Number.isFinite(figure) && figure >= 0 ? figure : null;
    end += mean ?? 0;
    return { name, estimate, mean, end };
  });
  const [call] = stepCalls(cases, "critical_path", 1);
  const answer = returnedValue(observations, call?.probe ?? "", "critical_path on LONGEST");
  if ("problem" in answer && beads.every(({ mean }) => mean === null)) {
    return notDrawn(`${answer.problem.message}.`);
  }
  const dict = "value" in answer ? dictOf(answer.value) : null;
  const said = dict === null ? null : numberOf(entryOf(dict, "length"));
  return {
    kind: "drawn",
    beads,
    likely: beads.reduce((sum, { estimate: [, m] }) => sum + m, 0),
    length: said !== null && Number.isFinite(said) ? said : null,
  };
}
