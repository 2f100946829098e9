import {
  type Fields,
  fieldsOf,
  keyOf,
  type PolicyValue,
} from "@/exercises/03-governance-policies/case/policy-value";
import type { ProgramError } from "@/exercises/grading/observation";
import type { PythonDict } from "@/exercises/grading/python-value";

/** Answers as texts: two that say the same give the same text. Wrong ideas are held against these. */

export function tellIds(ids: readonly PolicyValue[]): string {
  return ids.map(keyOf).toSorted().join(", ");
}

export function tellRaised(kind: string): string {
  return `raises ${kind}`;
}

/** What is in force otherwise than the council's policies, and what was refused. */
export function tellEffective(
  globals: readonly Fields[],
  policies: readonly Fields[],
  conflicts: readonly Fields[],
): string {
  const changed = policies.flatMap((policy) => {
    const global = globals.find(({ id }) => id === policy.id);
    if (global === undefined) return [`added ${keyOf(policy.id)}`];
    const keys = [...new Set([...Object.keys(global), ...Object.keys(policy)])];
    return keys
      .filter((key) => tellField(global[key]) !== tellField(policy[key]))
      .map((key) => `${global.id} ${key} ${tellField(policy[key])}`);
  });
  const gone = globals
    .filter(({ id }) => policies.every((policy) => policy.id !== id))
    .map(({ id }) => `without ${id}`);
  const refused = conflicts.map(({ policy, reason }) => `${policy} ${reason}`);
  return [...changed, ...gone, ...refused].toSorted().join("; ");
}

export function tellFields(dicts: readonly PythonDict[]): Fields[] {
  return dicts.map(fieldsOf);
}

/** No condition, and None as a condition, say the same. */
function tellField(value: PolicyValue | undefined): string {
  return value === null || value === undefined ? "" : keyOf(value);
}

/** The decision and the broken policies of each product, and the domains with conflicts. */
export function tellReport(
  products: readonly { name: string; decision: PolicyValue; ids: readonly PolicyValue[] }[],
  domains: readonly string[],
): string {
  const lines = products.map(
    ({ name, decision, ids }) => `${name} ${keyOf(decision)} (${tellIds(ids)})`,
  );
  return [...lines, `refused in ${domains.toSorted().join(", ")}`].join("; ");
}

const accidents = ["KeyError", "TypeError", "AttributeError", "LookupError", "NameError"];
const others = ["ArithmeticError", "NotImplementedError", "RecursionError", "AssertionError"];

/** "KeyError" and the like for what nobody meant; "another" for an exception that was raised on purpose. */
export function errorKindOf({ bases, type }: Pick<ProgramError, "type" | "bases">): string {
  return (
    [...accidents, ...others].find((name) => name === type || bases.includes(name)) ?? "another"
  );
}
