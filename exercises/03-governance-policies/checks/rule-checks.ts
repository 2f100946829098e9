import type { InForce } from "@/exercises/03-governance-policies/cases/rules";
import { lostViolations } from "@/exercises/03-governance-policies/checks/lost-violations-check";
import {
  type EffectiveAnswer,
  readEffective,
  sameValue,
  show,
  textOf,
} from "@/exercises/03-governance-policies/checks/read-answers";
import { judgeCases, type Look, type Reading } from "@/exercises/casework/judge-cases";
import type { Judge } from "@/exercises/exercise";
import { lineOf } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

type Compare = (expected: InForce, answer: EffectiveAnswer, look: Look<InForce>) => Problem | null;

export const tighteningAllowed: Judge = onRules("tightening_allowed", (expected, answer, look) => {
  const [conflict] = answer.conflicts;
  if (conflict !== undefined && expected.conflicts.length === 0) {
    const message = `${written(look)} asks as much as the council or more, yet it is refused: ${show(conflict)}`;
    return { message, got: conflict };
  }
  const wrong = differenceIn(answer, expected, look);
  if (wrong === null) return conflictsDiffer(expected, answer, look);
  return { ...wrong, message: `after ${written(look)}, ${wrong.message}` };
});

const looserRefused: Judge = onRules("loosening_refused", (expected, answer, look) => {
  const wrong = differenceIn(answer, expected, look);
  if (wrong === null) return conflictsDiffer(expected, answer, look);
  return { ...wrong, message: `${written(look)} asks less than the council, and ${wrong.message}` };
});

export const looseningRefused: Judge = (observations, cases) =>
  looserRefused(observations, cases) ?? lostViolations(observations, cases);

export const noSwitchingOff: Judge = onRules("no_switching_off", (expected, answer, look) => {
  const keys = ["path", "op", "value", "severity", "when", "enabled"];
  const wrong = differenceIn(answer, expected, look, keys);
  if (wrong === null) return conflictsDiffer(expected, answer, look);
  return {
    ...wrong,
    message: `${written(look)} must be refused and change nothing, but ${wrong.message}`,
  };
});

/** Judges what `effective_policies` makes of the rules of one check. */
export function onRules(
  check: string,
  compare: Compare,
  further: Partial<Reading<InForce>> = {},
): Judge {
  const rulesIn = ({ given: [, rules = null] }: Look<InForce>) => ({ given: rules });
  return judgeCases<InForce>(check, {
    called: (look) => `effective_policies on ${written(look)}`,
    compare: (expected, returned, look) => {
      const read = readEffective(returned);
      return "problem" in read ? read.problem : compare(expected, read.answer, look);
    },
    lineIn: (observations) => lineOf(observations, "effective_policies"),
    ...further,
    shown: (look) => further.shown?.(look) ?? rulesIn(look),
  });
}

/** The rules of a case; a single one stands for itself. */
function written({ given: [, rules] }: Look<InForce>): string {
  const items = itemsOf(rules) ?? [];
  return show(items.length === 1 ? items[0] : rules, 160);
}

/** A refused rule is told once, with the policy it is about and the reason. */
export function conflictsDiffer(
  expected: InForce,
  { conflicts }: EffectiveAnswer,
  look: Look<InForce>,
): Problem | null {
  const wanted = expected.conflicts.map(({ policy, reason }) => `${policy} (${reason})`);
  const found = summaryOf(conflicts);
  if (wanted.toSorted().join(", ") === found) return null;
  const told = found === "" ? "no conflict is reported" : `the conflicts are ${found}`;
  return {
    message: `${written(look)}: ${told}, expected ${wanted.join(", ") || "none"}`,
    got: conflicts,
  };
}

/** "MAX-AGE (loosens), NO-SUCH-POLICY (unknown_policy)" */
export function summaryOf(conflicts: readonly PythonDict[]): string {
  return conflicts
    .map((one) => `${textOf(entryOf(one, "policy"))} (${textOf(entryOf(one, "reason"))})`)
    .toSorted()
    .join(", ");
}

/** What is not in force as it should be; the policies may come in any order. */
export function differenceIn(
  { policies }: EffectiveAnswer,
  { changed }: InForce,
  look: Look<InForce>,
  keys: readonly string[] = ["value", "severity"],
): Problem | null {
  const others = new Map(changed.map((one) => [idOf(one), one]));
  const given = givenPolicies(look);
  const expected = given.map((one) => {
    const id = idOf(one);
    const instead = others.get(id) ?? one;
    others.delete(id);
    return instead;
  });
  expected.push(...others.values());
  for (const wanted of expected) {
    const id = idOf(wanted);
    const found = policies.find((policy) => entryOf(policy, "id") === id);
    if (found === undefined) return { message: `${id} is not in force` };
    for (const key of keys) {
      const [got, right] = [entryOf(found, key), entryIn(wanted, key)];
      if (!sameValue(got ?? null, right ?? null)) return notAsDecided(id, key, got, right);
    }
  }
  if (policies.length === expected.length) return null;
  const message = `${policies.length} policies are in force instead of ${expected.length}`;
  return { message };
}

/** The policies that the rules are about: the ones that all cases share, or a case's own. */
function givenPolicies({ given: [own], cases }: Look<InForce>): readonly PythonValue[] {
  const inputs = dictOf(cases.inputs);
  return itemsOf(own) ?? (inputs && itemsOf(entryOf(inputs, "base"))) ?? [];
}

function idOf(policy: PythonValue): string {
  return textOf(entryIn(policy, "id"));
}

function entryIn(value: PythonValue, key: string): PythonValue | undefined {
  const dict = dictOf(value);
  return dict === null ? undefined : entryOf(dict, key);
}

function notAsDecided(
  id: string,
  key: string,
  got: PythonValue | undefined,
  right: PythonValue | undefined,
): Problem {
  const as = key === "value" ? "with" : key === "severity" ? "as" : `with the ${key}`;
  return {
    message: `${id} is in force ${as} ${show(got)} instead of ${show(right)}`,
    got: got ?? null,
    expected: right ?? null,
  };
}
