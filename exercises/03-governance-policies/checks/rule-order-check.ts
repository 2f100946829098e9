import { readAnswer, readEffective } from "@/exercises/03-governance-policies/checks/read-answers";
import {
  conflictsDiffer,
  differenceIn,
  onRules,
  summaryOf,
} from "@/exercises/03-governance-policies/checks/rule-checks";
import { stepsIn } from "@/exercises/casework/step-of";
import type { Cases, Judge } from "@/exercises/exercise";
import { reportFindings } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";

/** The arguments of each function that a call must leave alone, by position. */
const untouchable: Readonly<Record<string, readonly string[]>> = {
  effective_policies: ["the global policies", "the domain's rules"],
  check: ["the product", "the policies"],
  govern: ["the products", "the global policies", "the domains' rules"],
};

/** The same rules come to the same in every order, and no function changes what it is given. */
export const orderAndPurity: Judge = (observations, cases) =>
  sameInEveryOrder(observations, cases) ??
  reportFindings(
    changedArguments(observations, cases).map((problem) => ({
      problem,
      ideas: ["arguments-are-mine"],
    })),
  );

const sameInEveryOrder = onRules("order_and_purity", (expected, answer, look) => {
  const { where, observations } = look;
  const wrong = differenceIn(answer, expected, look);
  if (wrong !== null) return { ...wrong, message: `${where}: ${wrong.message}` };
  if (expected.reordered === undefined) return conflictsDiffer(expected, answer, look);
  const found = summaryOf(answer.conflicts);
  // Rules that are refused one by one are other checks' business; these are refused together.
  const empty = expected.conflicts.find(({ reason }) => reason === "empty");
  if (empty !== undefined && !found.includes(`${empty.policy} (empty)`)) {
    const message = `${where}: together they leave no value of ${empty.policy}, a conflict with the reason "empty"`;
    return { message, got: answer.conflicts };
  }
  const first = readAnswer(observations, expected.reordered, where, readEffective);
  const before = "problem" in first ? found : summaryOf(first.answer.conflicts);
  if (before === found) return null;
  const message = `${where}: in another order the same rules had other conflicts (${before || "none"})`;
  return { message, got: found };
});

function changedArguments(observations: Observations, { inputs }: Cases): Problem[] {
  return [...stepsIn(inputs)].flatMap(([probe, { call }]) => {
    const changed = observations.byProbe.get(probe)?.changed ?? [];
    const argument = untouchable[call]?.find((_, position) => changed.includes(position));
    if (argument === undefined) return [];
    const message = `${call} changes ${argument} that it is given`;
    return [{ message, line: lineOf(observations, call) }];
  });
}
