import { rulesOfDomain } from "@/exercises/03-governance-policies/case/council-case";
import { type Fields, toPython } from "@/exercises/03-governance-policies/case/policy-value";
import type { LearnersPolicy } from "@/exercises/03-governance-policies/checks/policy-list";
import {
  type EffectiveAnswer,
  show,
  textOf,
} from "@/exercises/03-governance-policies/checks/read-answers";
import {
  changeOf,
  idOf,
  short,
} from "@/exercises/03-governance-policies/picture/policy-words-picture";
import { entryOf, type PythonDict } from "@/exercises/grading/python-value";

const MOST_CONFLICTS = 60;
const MOST_REASONS = 5;

/** What a program says is in force in a domain, or why that cannot be read. */
export type DomainAnswer = {
  name: string;
  answer: EffectiveAnswer | null;
  problem: string | null;
};

/** A rule that a domain wants, or a conflict that is about none of them, and what came of it. */
export type DomainWish = { domain: string; asked: string; outcome: string; isRefused: boolean };

/** What came of each rule that a domain wants. */
export function wishesOf(
  { name, answer }: DomainAnswer,
  globals: readonly LearnersPolicy[],
): DomainWish[] {
  const rules = rulesOfDomain(name);
  const wishes = rules.map((rule): DomainWish => {
    const id = String(rule.refines ?? rule.id);
    const asked = show(toPython(rule), 200);
    if (answer === null) return { domain: name, asked, outcome: "not known", isRefused: false };
    const reasons = reasonsIn(answer, id);
    if (reasons.length > 0) {
      return { domain: name, asked, outcome: `refused: ${reasons.join(", ")}`, isRefused: true };
    }
    return { domain: name, asked, outcome: effectOf(rule, id, answer, globals), isRefused: false };
  });
  const about = new Set(rules.map((rule) => String(rule.refines ?? rule.id)));
  const others = (answer?.conflicts ?? []).filter(
    (one) => !about.has(textOf(entryOf(one, "policy"))),
  );
  return [
    ...wishes,
    ...others.slice(0, MOST_CONFLICTS).map((conflict) => ({
      domain: name,
      asked: "nothing of the kind",
      outcome: `reported all the same: ${show(conflict, 80)}`,
      isRefused: true,
    })),
  ];
}

function effectOf(
  rule: Fields,
  id: string,
  answer: EffectiveAnswer,
  globals: readonly LearnersPolicy[],
): string {
  const found = inForce(answer, id);
  const nothing = "nothing changed, and no conflict is reported";
  if (found === undefined) return nothing;
  if (!("refines" in rule)) return "in force";
  const global = globals.find((policy) => policy.id === id);
  const change = global === undefined ? null : changeOf(global.fields, found);
  return change === null ? nothing : `in force: ${change}`;
}

/** Why changes to a policy were refused, each reason once. */
export function reasonsIn({ conflicts }: EffectiveAnswer, id: string): string[] {
  const reasons = conflicts
    .filter((conflict) => textOf(entryOf(conflict, "policy")) === id)
    .map((conflict) => short(textOf(entryOf(conflict, "reason"))));
  return [...new Set(reasons)].slice(0, MOST_REASONS);
}

/** The version of a policy that is in force, if one is. */
export function inForce({ policies }: EffectiveAnswer, id: string): PythonDict | undefined {
  return policies.find((policy) => idOf(policy) === id);
}
