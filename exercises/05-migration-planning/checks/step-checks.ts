import { decodePlan, roundedSum } from "@/exercises/05-migration-planning/case/plan";
import { insteadOf } from "@/exercises/05-migration-planning/checks/read-figures";
import { readingOf } from "@/exercises/05-migration-planning/checks/reading";
import { judgeCases, type Look } from "@/exercises/casework/judge-cases";
import type { Judge } from "@/exercises/exercise";
import { isNear, tellApart } from "@/exercises/grading/near-numbers";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonValue,
  pythonDict,
  pythonFloat,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** What pert or critical_path answers, in weeks. */
export type Weeks = { mean: number } | { length: number };

const judgeWeeks = judgeCases(
  "weeks_of_a_chain",
  readingOf<Weeks>((wanted, returned, look) =>
    "mean" in wanted
      ? compareMean(wanted.mean, returned, look)
      : compareLength(wanted.length, returned, look),
  ),
);

/** Means of single activities, and the sum of the means along a chain. */
export const weeksOfAChain: Judge = (observations, cases) => {
  const problem = judgeWeeks(observations, cases);
  // Adding the pair that pert returns, or handing it the three figures as one.
  const isOfCall =
    problem?.error?.type === "TypeError" && problem.message.startsWith("critical_path");
  if (problem === null || !isOfCall) return problem;
  const advice = "pert(*weeks)[0] is the mean of one activity: * hands over the three figures";
  return { ...problem, message: `${problem.message}; ${advice}` };
};

function compareMean(right: number, returned: PythonValue, { where }: Look<Weeks>): Problem | null {
  const [first] = itemsOf(returned) ?? [];
  const mean = numberOf(first);
  const expected = pythonFloat(right);
  if (mean === null) {
    const hint = numberOf(returned) === null ? "" : ": return both, the mean and (p - o) / 6";
    const message = `pert${where}: ${insteadOf("two figures, the mean first", returned)}${hint}`;
    return { message, got: returned, expected };
  }
  if (isNear(mean, right)) return null;
  const [got, wanted] = tellApart(mean, right);
  const isCut = mean === Math.floor(right);
  const cut = isCut ? "; / keeps what is after the point, // and int() drop it" : "";
  const message = `pert${where}: the mean is ${got}, expected ${wanted}; the likely figure counts four times, the others once, and all is divided by 6${cut}`;
  return { message, got: first ?? null, expected };
}

function compareLength(
  right: number,
  returned: PythonValue,
  { where, given }: Look<Weeks>,
): Problem | null {
  const dict = dictOf(returned) ?? pythonDict([]);
  const length = numberOf(entryOf(dict, "length"));
  const expected = pythonDict([["length", pythonFloat(right)]]);
  if (length === null) {
    const message = `critical_path on ${where}: ${insteadOf('a dict with a number as "length"', returned)}`;
    return { message, got: returned, expected };
  }
  const plan = decodePlan(given[0]);
  if (isNear(length, right, roundedSum(plan))) return null;
  const [got, wanted] = tellApart(length, right);
  const message = `critical_path on ${where}: the length is ${got} weeks, expected ${wanted}; add up the mean of every activity`;
  return { message, got: returned, expected, expectedIsPart: true };
}
