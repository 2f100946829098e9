import { readRisks } from "@/exercises/05-migration-planning/case/risk-register";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import type { Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, numberOf, type PythonDict } from "@/exercises/grading/python-value";

export type Grade = 1 | 2 | 3 | 4 | 5;
export const grades: readonly Grade[] = [1, 2, 3, 4, 5];

export type Rating = { probability: Grade; impact: Grade };
export type DrawnRisk = {
  id: string;
  event: string;
  /** Null where probability or impact is no whole number from 1 to 5. */
  before: Rating | null;
  /** What is left after the mitigation. */
  after: Rating | null;
};
export type RiskPicture = { risks: DrawnRisk[] };

const LONGEST_ID = 12;
const LONGEST_EVENT = 200;

/** The learner's register, to be placed by probability and impact. */
export function drawRisks(observations: Observations): Drawn<RiskPicture> {
  const read = readRisks(observations);
  if ("problem" in read) return notDrawn(`${read.problem.message}.`);
  return {
    kind: "drawn",
    risks: read.risks.map(({ label, fields }) => {
      const event = entryOf(fields, "event");
      const residual = dictOf(entryOf(fields, "residual"));
      return {
        id: shorten(label, LONGEST_ID),
        event: typeof event === "string" ? shorten(event, LONGEST_EVENT) : "",
        before: ratingOf(fields),
        after: residual === null ? null : ratingOf(residual),
      };
    }),
  };
}

/** The bands of the task: high from 15, medium from 8. */
export function bandOf({ probability, impact }: Rating): "high" | "medium" | "low" {
  const score = probability * impact;
  return score >= 15 ? "high" : score >= 8 ? "medium" : "low";
}

function ratingOf(dict: PythonDict): Rating | null {
  const [probability, impact] = ["probability", "impact"].map((key) =>
    gradeOf(numberOf(entryOf(dict, key))),
  );
  return probability && impact ? { probability, impact } : null;
}

function gradeOf(figure: number | null): Grade | null {
  return grades.find((grade) => grade === figure) ?? null;
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
