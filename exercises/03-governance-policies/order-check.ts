import {
  type RuleExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/expectations";
import { givenTo } from "@/exercises/03-governance-policies/given-inputs";
import { readEffective, sameValue, textOf } from "@/exercises/03-governance-policies/read-answers";
import { firstDifference } from "@/exercises/03-governance-policies/rule-checks";
import type { Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** The arguments of each function that a call must leave alone, by position. */
const untouchable: readonly (readonly [prefix: string, name: string, arguments: string[]])[] = [
  ["rules/", "effective_policies", ["the global policies", "the domain's rules"]],
  ["product/", "check", ["the product", "the policies"]],
  ["check/", "check", ["the product", "the policies"]],
  ["run/", "govern", ["the products", "the global policies", "the domains' rules"]],
];

export const orderAndPurity: Judge = (observations, cases) => {
  const conflictsBySet = new Map<number, string>();
  for (const [index, expected] of readExpectations(cases).rules.entries()) {
    if (expected.check !== "order_and_purity") continue;
    const rules = givenTo(cases, "rules", index);
    const answer = readEffective(observations, `rules/${index}`, expected.what);
    const line = lineOf(observations, "effective_policies");
    if ("problem" in answer) return { line, given: rules, ...answer.problem };
    const wrong = firstDifference(answer.policies, expected);
    if (wrong !== null) {
      const misconception = ideaBehind(answer.policies, expected, itemsOf(rules) ?? []);
      const message = `${expected.what}: ${wrong.message}`;
      return { line, given: rules, message, ...wrong.values, misconception };
    }
    const empty = unreportedEmpty(answer.conflicts, expected);
    if (empty !== null) return { line, given: rules, got: answer.conflicts, message: empty };
    const conflicts = answer.conflicts.map(summary).toSorted().join(", ");
    const first = conflictsBySet.get(expected.set ?? 0) ?? conflicts;
    conflictsBySet.set(expected.set ?? 0, first);
    if (first !== conflicts) {
      const message = `${expected.what}: in another order the same rules had other conflicts (${first || "none"})`;
      return { line, given: rules, got: answer.conflicts, message };
    }
  }
  return changedArgument(observations);
};

/** Rules that are refused one by one are other checks' business; these are refused together. */
function unreportedEmpty(
  found: readonly PythonDict[],
  { what, conflicts }: RuleExpectation,
): string | null {
  const reported = found.map(summary);
  for (const { policy, reason } of conflicts) {
    if (reason !== "empty" || reported.includes(`${policy} (${reason})`)) continue;
    return `${what}: together they leave no value of ${policy}, a conflict with the reason "empty"`;
  }
  return null;
}

function summary(conflict: PythonDict): string {
  return `${textOf(entryOf(conflict, "policy"))} (${textOf(entryOf(conflict, "reason"))})`;
}

/** What the value in force would be if a wrong idea had combined the rules. */
function ideaBehind(
  policies: readonly PythonDict[],
  { inForce, accepted }: RuleExpectation,
  rules: readonly PythonValue[],
): string | undefined {
  for (const { id, value } of inForce) {
    const found = policies.find((policy) => entryOf(policy, "id") === id);
    const got = found && entryOf(found, "value");
    if (got === undefined || sameValue(got, value)) continue;
    const about = rules.flatMap((rule, index) => {
      const dict = dictOf(rule);
      const written = dict !== null && entryOf(dict, "refines") === id && entryOf(dict, "value");
      return written === false || written === undefined
        ? []
        : [{ value: written, accepted: accepted[index] ?? false }];
    });
    const allowed = about.filter((one) => one.accepted);
    const place = allowed.findLastIndex((one) => sameValue(one.value, got));
    if (place >= 0) return place === allowed.length - 1 ? "last-rule-wins" : "first-rule-wins";
    if (about.some((one) => sameValue(one.value, got))) return "domains-decide";
  }
  return undefined;
}

function changedArgument({ byProbe, ...observations }: Observations): Problem | null {
  for (const { probe, changed } of byProbe.values()) {
    const found = untouchable.find(([prefix]) => probe.startsWith(prefix));
    const argument = found?.[2].find((_, position) => changed.includes(position));
    if (found === undefined || argument === undefined) continue;
    return {
      message: `${found[1]} changes ${argument} that it is given`,
      line: lineOf({ byProbe, ...observations }, found[1]),
      misconception: "arguments-are-mine",
    };
  }
  return null;
}
