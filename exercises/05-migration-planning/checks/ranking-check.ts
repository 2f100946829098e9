import { insteadOf, show } from "@/exercises/05-migration-planning/checks/read-figures";
import { readingOf } from "@/exercises/05-migration-planning/checks/reading";
import { judgeCases, type Look } from "@/exercises/casework/judge-cases";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** Risks in the order of their ranks. */
export type Ranking = {
  id: string;
  probability: number;
  impact: number;
  score: number;
  band: string;
}[];

export const risksRanked = judgeCases(
  "risks_ranked",
  readingOf<Ranking>(compareRanking, { "the given list, changed": hasChanged }),
);

function hasChanged({ seen }: Look<Ranking>): boolean {
  return (seen?.changed.length ?? 0) > 0;
}

function compareRanking(
  answer: Ranking,
  returned: PythonValue,
  look: Look<Ranking>,
): Problem | null {
  const problem = (message: string) => ({ message: `${look.where}: ${message}`, got: returned });
  if (hasChanged(look)) {
    return problem("rank_risks must not change the risks it is given: rank copies");
  }
  const rows = itemsOf(returned)?.map((item) => dictOf(item)) ?? null;
  if (rows === null || rows.includes(null)) {
    return problem(insteadOf("a list of risks", returned));
  }
  const found = rows.map((row) => {
    const at = (key: string) => (row === null ? undefined : entryOf(row, key));
    const [id, band] = [at("id"), at("band")];
    return {
      id: typeof id === "string" ? id : null,
      probability: numberOf(at("probability")),
      impact: numberOf(at("impact")),
      score: numberOf(at("score")),
      band: typeof band === "string" ? band : null,
    };
  });
  const order = (risks: { id: string | null }[]) => risks.map(({ id }) => id ?? "?").join(", ");
  if (order(found) !== order(answer)) {
    const message = `the order is ${order(found)}, expected ${order(answer)}: the highest score first, of equal ones the highest impact, then by id`;
    return problem(message);
  }
  for (const [index, right] of answer.entries()) {
    for (const key of ["probability", "impact", "score", "band"] as const) {
      const value = found[index]?.[key] ?? null;
      if (value === right[key]) continue;
      const reason = `${right.probability} x ${right.impact} is ${right.score}; high from 15, medium from 8`;
      const message = `the ${key} of ${right.id} is ${show(value)}, expected ${show(right[key])}: ${reason}`;
      return problem(message);
    }
  }
  return null;
}
