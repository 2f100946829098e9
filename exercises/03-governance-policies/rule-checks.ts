import {
  type RuleExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/expectations";
import { basePolicies, givenTo } from "@/exercises/03-governance-policies/given-inputs";
import { lostViolation } from "@/exercises/03-governance-policies/property-check";
import {
  type EffectiveAnswer,
  readEffective,
  sameValue,
  show,
  textOf,
} from "@/exercises/03-governance-policies/read-answers";
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

type Compare = (look: RuleLook) => Problem | null;
type RuleLook = { expected: RuleExpectation; answer: EffectiveAnswer; rules: PythonValue };

export const tighteningAllowed: Judge = onRules("tightening_allowed", compareTightening);

export const looseningRefused: Judge = (observations, cases) =>
  onRules("loosening_refused", compareLoosening)(observations, cases) ??
  lostViolation(observations, cases);

export const noSwitchingOff: Judge = (observations, cases) =>
  onRules("no_switching_off", (look) =>
    compareRefused(
      look,
      basePolicies(cases).flatMap((policy) => dictOf(policy) ?? []),
    ),
  )(observations, cases);

/** Judges the answers of `effective_policies` to the rules of one check; tells the first wrong one. */
function onRules(check: string, compare: Compare): Judge {
  return (observations, cases) => {
    for (const [index, expected] of readExpectations(cases).rules.entries()) {
      if (expected.check !== check) continue;
      const rules = givenTo(cases, "rules", index);
      const answer = readEffective(observations, `rules/${index}`, written(rules));
      const problem = "problem" in answer ? answer.problem : compare({ expected, answer, rules });
      if (problem !== null) return { line: lineOfRules(observations), given: rules, ...problem };
    }
    return null;
  };
}

/** A single rule stands for itself. */
function written(rules: PythonValue): string {
  const items = itemsOf(rules) ?? [];
  return show(items.length === 1 ? items[0] : rules, 160);
}

function lineOfRules(observations: Observations): number | undefined {
  return lineOf(observations, "effective_policies");
}

function compareTightening({ expected, answer, rules }: RuleLook): Problem | null {
  const misconception = expected.trap ?? undefined;
  const [conflict] = answer.conflicts;
  if (conflict !== undefined) {
    const message = `${written(rules)} asks as much as the council or more, yet it is refused: ${show(conflict)}`;
    const first = expected.trap === "last-rule-wins" ? "first-rule-wins" : misconception;
    return { message, got: conflict, misconception: first };
  }
  const wrong = firstDifference(answer.policies, expected);
  if (wrong === null) return null;
  return { message: `after ${written(rules)}, ${wrong.message}`, ...wrong.values, misconception };
}

function compareLoosening({ expected, answer, rules }: RuleLook): Problem | null {
  const misconception = expected.trap ?? undefined;
  const wrong = firstDifference(answer.policies, expected);
  if (wrong !== null) {
    const message = `${written(rules)} asks less than the council, and ${wrong.message}`;
    return { message, ...wrong.values, misconception };
  }
  return compareConflicts(expected, answer, rules);
}

function compareRefused(look: RuleLook, base: readonly PythonDict[]): Problem | null {
  const { expected, answer, rules } = look;
  const misconception = expected.trap ?? undefined;
  if (answer.policies.length !== base.length) {
    const message = `${written(rules)} leaves ${answer.policies.length} policies in force instead of the council's ${base.length}`;
    return { message, misconception };
  }
  for (const wanted of base) {
    const id = textOf(entryOf(wanted, "id"));
    const found = answer.policies.find((policy) => entryOf(policy, "id") === id);
    for (const key of ["path", "op", "value", "severity", "when", "enabled"]) {
      const [got, right] = [found && entryOf(found, key), entryOf(wanted, key)];
      if (sameValue(got ?? null, right ?? null)) continue;
      const message = `${written(rules)} changes "${key}" of ${id}; a refused rule leaves it as it is`;
      return { message, got: got ?? null, expected: right ?? null, misconception };
    }
  }
  return compareConflicts(expected, answer, rules);
}

/** A refused rule is told once, with the policy it is about and the reason. */
function compareConflicts(
  { conflicts }: RuleExpectation,
  answer: EffectiveAnswer,
  rules: PythonValue,
): Problem | null {
  const wanted = conflicts.map(({ policy, reason }) => `${policy} (${reason})`);
  const found = answer.conflicts.map(
    (conflict) => `${textOf(entryOf(conflict, "policy"))} (${textOf(entryOf(conflict, "reason"))})`,
  );
  if (wanted.toSorted().join() === found.toSorted().join()) return null;
  const told =
    found.length === 0 ? "no conflict is reported" : `the conflicts are ${found.join(", ")}`;
  return {
    message: `${written(rules)}: ${told}, expected ${wanted.join(", ")}`,
    got: answer.conflicts,
    misconception: found.length === 0 ? "refusing-in-silence" : undefined,
  };
}

type Difference = { message: string; values: { got?: PythonValue; expected?: PythonValue } };

/** What is not in force as it should be; the policies may come in any order. */
export function firstDifference(
  policies: readonly PythonDict[],
  { inForce }: RuleExpectation,
): Difference | null {
  for (const { id, value, severity } of inForce) {
    const found = policies.find((policy) => entryOf(policy, "id") === id);
    if (found === undefined) return { message: `${id} is not in force`, values: {} };
    const got = entryOf(found, "value");
    if (!sameValue(got, value)) {
      const message = `${id} is in force with ${show(got)} instead of ${show(value)}`;
      return { message, values: { got: got ?? null, expected: value } };
    }
    const level = entryOf(found, "severity");
    if (level !== severity) {
      const message = `${id} is in force as ${show(level)} instead of ${show(severity)}`;
      return { message, values: { got: level ?? null, expected: severity } };
    }
  }
  if (policies.length === inForce.length) return null;
  const message = `${policies.length} policies are in force instead of ${inForce.length}`;
  return { message, values: {} };
}
