import {
  type Fields,
  isList,
  type PolicyValue,
} from "@/exercises/03-governance-policies/case/policy-value";

export type Demand = { path: string; op: string; value: PolicyValue };
export type Severity = "block" | "warn";
export type Policy = Demand & { id: string; area: string; severity: Severity; when?: Demand };

/** Whether a stated field keeps a value. */
export type Operator = (actual: PolicyValue, value: PolicyValue, product: Fields) => boolean;

/** How products are held against policies. A wrong idea changes one of them. */
export type DemandRules = {
  /** Whether a field that is not stated keeps a demand: undefined is left out, null is None. */
  isKeptUnstated: (actual: null | undefined) => boolean;
  operators: Readonly<Record<string, Operator>>;
  /** Whether a policy is about a product. */
  applies: (policy: Policy, product: Fields, rules: DemandRules) => boolean;
  /** Which violations are told. */
  lists: (violations: Policy[]) => Policy[];
};

export const demandRules: DemandRules = {
  isKeptUnstated: () => false,
  operators: {
    present: (actual) => actual !== "" && !(isList(actual) && actual.length === 0),
    equals: isSame,
    at_most: (actual, value) => isNumber(actual) && isNumber(value) && actual <= value,
    at_least: (actual, value) => isNumber(actual) && isNumber(value) && actual >= value,
    one_of: (actual, value) => isList(value) && value.some((one) => isSame(one, actual)),
    includes: (actual, value) => isPartOf(value, actual),
    covers_field: (actual, value, product) =>
      typeof value === "string" && isPartOf(product[value], actual),
  },
  // One whose condition does not hold says nothing about the product.
  applies: ({ when }, product, rules) =>
    when === undefined || when === null || keeps(product, when, rules),
  lists: (violations) => violations,
};

/** Whether a product keeps a demand. What it does not state keeps none. */
export function keeps(
  product: Fields,
  { path, op, value }: Demand,
  { isKeptUnstated, operators }: DemandRules = demandRules,
): boolean {
  // A learner's policy may say anything, "__proto__" too, or a dict where a text is due.
  const actual =
    typeof path === "string" && Object.hasOwn(product, path) ? product[path] : undefined;
  if (actual === undefined || actual === null) return isKeptUnstated(actual);
  const holds = typeof op === "string" && Object.hasOwn(operators, op) ? operators[op] : undefined;
  return holds?.(actual, value, product) ?? false;
}

/** The policies that a product breaks. */
export function broken(
  product: Fields,
  policies: readonly Policy[],
  rules: DemandRules = demandRules,
): Policy[] {
  return rules.lists(
    policies.filter(
      (policy) => rules.applies(policy, product, rules) && !keeps(product, policy, rules),
    ),
  );
}

export function isPartOf(part: PolicyValue | undefined, whole: PolicyValue): boolean {
  return (
    isList(part) &&
    isList(whole) &&
    part.every((item) => whole.some((other) => isSame(item, other)))
  );
}

export function isNumber(value: PolicyValue | undefined): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}

/** True is not 1, and a list is its items in their order. */
function isSame(one: PolicyValue, other: PolicyValue): boolean {
  return one === other || (isList(one) && JSON.stringify(one) === JSON.stringify(other));
}
