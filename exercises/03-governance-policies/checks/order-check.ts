import { basePolicies, givenTo } from "@/exercises/03-governance-policies/cases/given-inputs";
import {
  type RuleExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/checks/expectations";
import { readEffective } from "@/exercises/03-governance-policies/checks/read-answers";
import { reportCases } from "@/exercises/03-governance-policies/checks/report-cases";
import {
  firstDifference,
  judgeRules,
  summary,
} from "@/exercises/03-governance-policies/checks/rule-checks";
import type { Judge } from "@/exercises/exercise";
import { reportFindings } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import type { PythonDict } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** The arguments of each function that a call must leave alone, by position. */
const untouchable: readonly (readonly [prefix: string, name: string, arguments: string[]])[] = [
  ["rules/", "effective_policies", ["the global policies", "the domain's rules"]],
  ["product/", "check", ["the product", "the policies"]],
  ["check/", "check", ["the product", "the policies"]],
  ["run/", "govern", ["the products", "the global policies", "the domains' rules"]],
];

export const orderAndPurity: Judge = (observations, cases) => {
  const base = basePolicies(cases);
  const orders = readExpectations(cases).rules.flatMap((expected, index) =>
    expected.check === "order_and_purity" ? [{ expected, index }] : [],
  );
  const judged = orders.map(({ expected, index }) =>
    judgeRules(
      observations,
      `rules/${index}`,
      { expected, rules: givenTo(cases, "rules", index), base },
      ({ answer }) => compareOrder(answer, expected),
    ),
  );
  const problem = reportCases(judged);
  if (problem !== null) return problem;
  const seen = orders.map(({ expected: { set, what }, index }) => {
    const answer = readEffective(observations, `rules/${index}`, what);
    const conflicts = "problem" in answer ? [] : answer.conflicts;
    return { set, what, index, conflicts: conflicts.map(summary).toSorted().join(", ") };
  });
  for (const { set, what, index, conflicts } of seen) {
    const first = seen.find((one) => one.set === set)?.conflicts ?? conflicts;
    if (first === conflicts) continue;
    const message = `${what}: in another order the same rules had other conflicts (${first || "none"})`;
    const line = lineOf(observations, "effective_policies");
    return { line, given: givenTo(cases, "rules", index), got: conflicts, message };
  }
  const changed = changedArguments(observations);
  return reportFindings(
    changed.map((found) => ({ problem: found, ideas: ["arguments-are-mine"] })),
  );
};

function compareOrder(
  { policies, conflicts }: { policies: readonly PythonDict[]; conflicts: readonly PythonDict[] },
  expected: RuleExpectation,
): Problem | null {
  const wrong = firstDifference(policies, expected);
  if (wrong !== null) return { message: `${expected.what}: ${wrong.message}`, ...wrong.values };
  // Rules that are refused one by one are other checks' business; these are refused together.
  const reported = conflicts.map(summary);
  const empty = expected.conflicts.find(
    ({ policy, reason }) => reason === "empty" && !reported.includes(`${policy} (${reason})`),
  );
  if (empty === undefined) return null;
  const message = `${expected.what}: together they leave no value of ${empty.policy}, a conflict with the reason "empty"`;
  return { message, got: [...conflicts] };
}

function changedArguments({ byProbe, ...observations }: Observations): Problem[] {
  return [...byProbe.values()].flatMap(({ probe, changed }) => {
    const found = untouchable.find(([prefix]) => probe.startsWith(prefix));
    const argument = found?.[2].find((_, position) => changed.includes(position));
    if (found === undefined || argument === undefined) return [];
    const line = lineOf({ byProbe, ...observations }, found[1]);
    return [{ message: `${found[1]} changes ${argument} that it is given`, line }];
  });
}
