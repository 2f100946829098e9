import { z } from "zod";
import { judgeAnswers } from "@/exercises/05-migration-planning/checks/asked";
import { insteadOf, show } from "@/exercises/05-migration-planning/checks/read-figures";
import { dictOf, entryOf, itemsOf, numberOf } from "@/exercises/grading/python-value";

const rankingSchema = z.array(
  z.object({
    id: z.string(),
    probability: z.number(),
    impact: z.number(),
    score: z.number(),
    band: z.string(),
  }),
);

export const risksRanked = judgeAnswers("risks_ranked", rankingSchema, (asked) => {
  const { where, returned, answer, changed } = asked;
  const problem = (message: string) => ({ message: `${where}: ${message}`, got: returned });
  if (changed) {
    const message = "rank_risks must not change the risks it is given: rank copies";
    return { problem: problem(message), ideas: ["the-list-is-mine"] };
  }
  const rows = itemsOf(returned)?.map((item) => dictOf(item)) ?? null;
  if (rows === null || rows.includes(null)) {
    return { problem: problem(insteadOf("a list of risks", returned)) };
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
    return { problem: problem(message), answer: found };
  }
  for (const [index, right] of answer.entries()) {
    for (const key of ["probability", "impact", "score", "band"] as const) {
      const value = found[index]?.[key] ?? null;
      if (value === right[key]) continue;
      const reason = `${right.probability} x ${right.impact} is ${right.score}; high from 15, medium from 8`;
      const message = `the ${key} of ${right.id} is ${show(value)}, expected ${show(right[key])}: ${reason}`;
      return { problem: problem(message), answer: found };
    }
  }
  return null;
});
