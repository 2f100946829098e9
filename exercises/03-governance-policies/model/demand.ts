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

/** How products are held against demands. A wrong idea changes one part of it. */
export type Reading = {
  /** Whether a field that is not stated keeps a demand: undefined is left out, null is None. */
  isKeptUnstated: (actual: null | undefined) => boolean;
  operators: Readonly<Record<string, Operator>>;
};

export const rightReading: Reading = {
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
};

/** Whether a product keeps a demand. What it does not state keeps none. */
export function keeps(
  product: Fields,
  { path, op, value }: Demand,
  { isKeptUnstated, operators }: Reading = rightReading,
): boolean {
  const actual = product[path];
  if (actual === undefined || actual === null) return isKeptUnstated(actual);
  return operators[op]?.(actual, value, product) ?? false;
}

/** Whether a policy is about a product. One whose condition does not hold says nothing about it. */
export function concerns({ when }: Policy, product: Fields, reading?: Reading): boolean {
  return when === undefined || when === null || keeps(product, when, reading);
}

/** The policies that a product breaks. */
export function broken(product: Fields, policies: readonly Policy[]): Policy[] {
  return policies.filter((policy) => concerns(policy, product) && !keeps(product, policy));
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
