import {
  basePolicies,
  countOf,
  givenTo,
} from "@/exercises/03-governance-policies/cases/given-inputs";
import { textOf } from "@/exercises/03-governance-policies/checks/read-answers";
import type { Judge } from "@/exercises/exercise";
import { lineOf } from "@/exercises/grading/observation";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

/** How many cases one observation of probes.py holds. */
const CHUNK = 50;

/**
 * The property on which federation rests: whatever a domain writes, each global policy that a
 * product breaks is still reported, and a block as a block.
 */
export const lostViolation: Judge = (observations, cases) => {
  const global = new Set(basePolicies(cases).map((policy) => textOf(entryOf(policy, "id"))));
  const check = returnedValue(observations, "function/check", "check");
  if ("problem" in check) return check.problem;
  for (let start = 0; start < countOf(cases, "property"); start += CHUNK) {
    const what = `random domain rules ${start + 1} to ${start + CHUNK}`;
    const returned = returnedValue(observations, `property/${start / CHUNK}`, what);
    if ("problem" in returned) return returned.problem;
    const seen = itemsOf(returned.value) ?? [];
    for (let index = 0; index < CHUNK; index++) {
      const problem = judgeCase(seen[index], global);
      if (problem === null) continue;
      const number = start + index;
      const line = problem.line ?? lineOf(observations, "effective_policies");
      const message = `random domain rules ${number + 1}: ${problem.message}`;
      return { ...problem, message, line, given: givenTo(cases, "property", number) };
    }
  }
  return null;
};

function judgeCase(seen: PythonValue | undefined, global: ReadonlySet<string>): Problem | null {
  const error = dictOf(seen);
  if (error !== null) {
    const line = entryOf(error, "line");
    const message = `raised ${textOf(entryOf(error, "type"))}: ${textOf(entryOf(error, "message"))}`;
    return { message, line: typeof line === "number" ? line : undefined };
  }
  const [before, after] = (itemsOf(seen) ?? []).map(levels);
  if (!before || !after) return { message: "was not looked at" };
  for (const [policy, severity] of before) {
    if (!global.has(policy)) continue;
    const now = after.get(policy);
    if (now === undefined) {
      return { message: `the product breaks ${policy}, but with these rules nobody hears of it` };
    }
    if (severity === "block" && now !== "block") {
      return { message: `with these rules ${policy} no longer blocks the product that breaks it` };
    }
  }
  return null;
}

/** Severities by policy, of a list of (policy, severity). */
function levels(reported: PythonValue): Map<string, string> | null {
  const items = itemsOf(reported);
  if (items === null) return null;
  return new Map(
    items.map((item) => {
      const [policy, severity] = itemsOf(item) ?? [];
      return [textOf(policy), textOf(severity)];
    }),
  );
}
