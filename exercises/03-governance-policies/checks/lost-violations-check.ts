import { textOf } from "@/exercises/03-governance-policies/checks/read-answers";
import { judgeCases } from "@/exercises/casework/judge-cases";
import type { Judge } from "@/exercises/exercise";
import { lineOf } from "@/exercises/grading/observation";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

/**
 * The property on which federation rests: whatever a domain writes, each global policy that a
 * product breaks is still reported, and a block as a block.
 */
export const lostViolations: Judge = (observations, cases) => {
  const check = returnedValue(observations, "check", "check");
  return "problem" in check ? check.problem : nothingIsLost(observations, cases);
};

const nothingIsLost = judgeCases<string>("lost_violations", {
  called: ({ where }) => where,
  compare: (_, returned, { given: [asked] }) => {
    const [seen, given] = [itemsOf(returned) ?? [], itemsOf(asked) ?? []];
    for (const [index, one] of given.entries()) {
      const problem = judgeOne(seen[index]);
      if (problem !== null) return { ...problem, given: one };
    }
    return null;
  },
  lineIn: (observations) => lineOf(observations, "effective_policies"),
  shown: () => ({}),
});

function judgeOne(seen: PythonValue | undefined): Problem | null {
  const error = dictOf(seen);
  if (error !== null) {
    const line = entryOf(error, "line");
    const told = [entryOf(error, "type"), entryOf(error, "message")].map(textOf).join(": ");
    const message = `random domain rules: check or effective_policies raised ${told}`;
    return { message, line: typeof line === "number" ? line : undefined };
  }
  const [before, after] = (itemsOf(seen) ?? []).map(itemsOf);
  if (!before || !after) return { message: "random domain rules were not looked at" };
  for (const broken of before) {
    const [policy = null, severity] = itemsOf(broken) ?? [];
    const now = after.map(itemsOf).find((one) => textOf(one?.[0]) === textOf(policy))?.[1];
    if (now === severity || (now !== undefined && severity !== "block")) continue;
    const lost =
      now === undefined
        ? `the product breaks ${textOf(policy)}, but with these rules nobody hears of it`
        : `with these rules ${textOf(policy)} no longer blocks the product that breaks it`;
    return { message: `random domain rules: ${lost}` };
  }
  return null;
}
