import { candidates } from "@/exercises/05-migration-planning/case/migration-case";
import { show } from "@/exercises/05-migration-planning/checks/read-figures";
import { pilotPoints, whyNoPilot } from "@/exercises/05-migration-planning/model/pilot-rule";
import { stepCalls } from "@/exercises/05-migration-planning/picture/kestrel-answers-picture";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { returnedValue } from "@/exercises/grading/returned-value";

export type PilotRow = {
  name: string;
  /** By the council's rule. */
  points: number;
  /** What keeps it from being the pilot by that rule; empty when nothing does. */
  against: string[];
  /** Whether the learner's function chooses it when it is asked about it alone; null where it failed. */
  isChosenAlone: boolean | null;
};

export type PilotPicture = {
  /** Whom the learner's function begins with, of all seven; null when it chose nobody. */
  pilot: string | null;
  /** Most points first. */
  rows: PilotRow[];
};

/** The seven domains by the council's rule, and what the learner's choose_pilot makes of them. */
export function drawPilot(observations: Observations, cases: Cases): Drawn<PilotPicture> {
  const [ofAll, ...ofOne] = stepCalls(cases, "choose_pilot", 1 + candidates.size);
  const answerTo = (probe: string | undefined) =>
    returnedValue(observations, probe ?? "", "choose_pilot on Kestrel Home");
  const chosen = answerTo(ofAll?.probe);
  if ("problem" in chosen) return notDrawn(`${chosen.problem.message}.`);
  const rows = [...candidates].map(([name, one], index): PilotRow => {
    const alone = answerTo(ofOne[index]?.probe);
    const isChosenAlone = "value" in alone ? alone.value === name : null;
    return { name, points: pilotPoints(one), against: whyNoPilot(one), isChosenAlone };
  });
  const { value } = chosen;
  return {
    kind: "drawn",
    pilot: value === null ? null : typeof value === "string" ? value.slice(0, 40) : show(value),
    rows: rows.toSorted((one, other) => other.points - one.points),
  };
}
