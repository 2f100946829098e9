import { basePolicies, givenTo } from "@/exercises/03-governance-policies/cases/given-inputs";
import {
  type RuleExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/checks/expectations";
import { lostViolation } from "@/exercises/03-governance-policies/checks/property-check";
import {
  type EffectiveAnswer,
  raisedAnswer,
  readEffective,
  sameValue,
  show,
  textOf,
} from "@/exercises/03-governance-policies/checks/read-answers";
import {
  type JudgedCase,
  reportCases,
} from "@/exercises/03-governance-policies/checks/report-cases";
import { tellEffective, tellFields } from "@/exercises/03-governance-policies/checks/tell-answer";
import type { Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

type Compare = (look: RuleLook) => Problem | null;
type RuleLook = {
  expected: RuleExpectation;
  answer: EffectiveAnswer;
  rules: PythonValue;
  base: readonly PythonDict[];
};

export const tighteningAllowed: Judge = onRules("tightening_allowed", compareTightening);

export const looseningRefused: Judge = (observations, cases) =>
  onRules("loosening_refused", compareLoosening)(observations, cases) ??
  lostViolation(observations, cases);

export const noSwitchingOff: Judge = onRules("no_switching_off", compareRefused);

/** Judges the answers of `effective_policies` to the rules of one check; tells the first wrong one. */
function onRules(check: string, compare: Compare): Judge {
  return (observations, cases) => {
    const base = basePolicies(cases);
    return reportCases(
      readExpectations(cases).rules.flatMap((expected, index) => {
        if (expected.check !== check) return [];
        const rules = givenTo(cases, "rules", index);
        return [judgeRules(observations, `rules/${index}`, { expected, rules, base }, compare)];
      }),
    );
  };
}

/** Holds the answer of one call of `effective_policies` against what is expected. */
export function judgeRules(
  observations: Observations,
  probe: string,
  { expected, rules, base }: Omit<RuleLook, "answer">,
  compare: Compare,
): JudgedCase {
  const { wouldBe } = expected;
  const answer = readEffective(observations, probe, written(rules));
  const found = { line: lineOf(observations, "effective_policies"), given: rules };
  if ("problem" in answer) {
    const problem = { ...found, ...answer.problem };
    return { problem, answer: raisedAnswer(answer.problem), wouldBe };
  }
  const wrong = compare({ expected, answer, rules, base });
  const [council, policies, conflicts] = [base, answer.policies, answer.conflicts].map(tellFields);
  return {
    problem: wrong && { ...found, ...wrong },
    answer: tellEffective(council ?? [], policies ?? [], conflicts ?? []),
    wouldBe,
  };
}

/** A single rule stands for itself. */
function written(rules: PythonValue): string {
  const items = itemsOf(rules) ?? [];
  return show(items.length === 1 ? items[0] : rules, 160);
}

function compareTightening({ expected, answer, rules }: RuleLook): Problem | null {
  const [conflict] = answer.conflicts;
  if (conflict !== undefined) {
    const message = `${written(rules)} asks as much as the council or more, yet it is refused: ${show(conflict)}`;
    return { message, got: conflict };
  }
  const wrong = firstDifference(answer.policies, expected);
  if (wrong === null) return null;
  return { message: `after ${written(rules)}, ${wrong.message}`, ...wrong.values };
}

function compareLoosening(look: RuleLook): Problem | null {
  const { expected, answer, rules } = look;
  const wrong = firstDifference(answer.policies, expected);
  if (wrong === null) return compareConflicts(look);
  const message = `${written(rules)} asks less than the council, and ${wrong.message}`;
  return { message, ...wrong.values };
}

function compareRefused(look: RuleLook): Problem | null {
  const { answer, rules, base } = look;
  if (answer.policies.length !== base.length) {
    const message = `${written(rules)} leaves ${answer.policies.length} policies in force instead of the council's ${base.length}`;
    return { message };
  }
  for (const wanted of base) {
    const id = textOf(entryOf(wanted, "id"));
    const found = answer.policies.find((policy) => entryOf(policy, "id") === id);
    for (const key of ["path", "op", "value", "severity", "when", "enabled"]) {
      const [got, right] = [found && entryOf(found, key), entryOf(wanted, key)];
      if (sameValue(got ?? null, right ?? null)) continue;
      const message = `${written(rules)} changes "${key}" of ${id}; a refused rule leaves it as it is`;
      return { message, got: got ?? null, expected: right ?? null };
    }
  }
  return compareConflicts(look);
}

/** A refused rule is told once, with the policy it is about and the reason. */
function compareConflicts({ expected, answer, rules }: RuleLook): Problem | null {
  const wanted = expected.conflicts.map(({ policy, reason }) => `${policy} (${reason})`);
  const found = answer.conflicts.map(summary);
  if (wanted.toSorted().join() === found.toSorted().join()) return null;
  const told =
    found.length === 0 ? "no conflict is reported" : `the conflicts are ${found.join(", ")}`;
  return {
    message: `${written(rules)}: ${told}, expected ${wanted.join(", ")}`,
    got: answer.conflicts,
  };
}

/** "MAX-AGE (loosens)" */
export function summary(conflict: PythonDict): string {
  return `${textOf(entryOf(conflict, "policy"))} (${textOf(entryOf(conflict, "reason"))})`;
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
