import "server-only";
import {
  type Fields,
  isList,
  type PolicyValue,
} from "@/exercises/03-governance-policies/policy-value";

export type Demand = { path: string; op: string; value: PolicyValue };
export type Severity = "block" | "warn";
export type Policy = Demand & { id: string; area: string; severity: Severity; when?: Demand };
export type Conflict = { policy: string; reason: string };
export type Effective = { policies: Policy[]; conflicts: Conflict[] };

/** Whether a product keeps a demand. What it does not state keeps none. */
export function keeps(product: Fields, { path, op, value }: Demand): boolean {
  const actual = product[path];
  if (actual === undefined || actual === null) return false;
  switch (op) {
    case "present":
      return actual !== "" && !(isList(actual) && actual.length === 0);
    case "equals":
      return actual === value;
    case "at_most":
      return isNumber(actual) && isNumber(value) && actual <= value;
    case "at_least":
      return isNumber(actual) && isNumber(value) && actual >= value;
    case "one_of":
      return isList(value) && value.includes(actual);
    case "includes":
      return isPartOf(value, actual);
    case "covers_field":
      return typeof value === "string" && isPartOf(product[value], actual);
    default:
      return false;
  }
}

/** The policies that a product breaks. One whose condition does not hold says nothing about it. */
export function broken(product: Fields, policies: readonly Policy[]): Policy[] {
  return policies.filter(
    (policy) =>
      (policy.when === undefined || keeps(product, policy.when)) && !keeps(product, policy),
  );
}

export function decide(violations: readonly Policy[]): "allow" | "warn" | "block" {
  if (violations.some(({ severity }) => severity === "block")) return "block";
  return violations.length > 0 ? "warn" : "allow";
}

/**
 * The policies in force for a domain. Each rule is judged against the global policy, never against
 * what another rule left of it; so the order of the rules cannot matter.
 */
export function effectivePolicies(globals: readonly Policy[], rules: readonly Fields[]): Effective {
  const conflicts: Conflict[] = [];
  const accepted = new Map<string, Fields[]>();
  const own: Policy[] = [];
  for (const rule of rules) {
    const policy = String(rule.refines ?? rule.id);
    const reason = reasonToRefuse(globals, rule);
    if (reason !== null) conflicts.push({ policy, reason });
    else if ("refines" in rule) accepted.set(policy, [...(accepted.get(policy) ?? []), rule]);
    else own.push(rule as Policy);
  }
  const policies = globals.map((policy) => {
    const refinements = accepted.get(policy.id) ?? [];
    const values = refinements.flatMap((rule) => (rule.value === undefined ? [] : [rule.value]));
    const value = values.reduce((one, other) => strictest(policy.op, one, other), policy.value);
    const contradict = policy.op === "one_of" && isList(value) && value.length === 0;
    if (contradict) conflicts.push({ policy: policy.id, reason: "empty" });
    const blocks = [policy, ...refinements].some(({ severity }) => severity === "block");
    const severity: Severity = blocks ? "block" : "warn";
    return { ...policy, value: contradict ? policy.value : value, severity };
  });
  return { policies: [...policies, ...own], conflicts };
}

function reasonToRefuse(globals: readonly Policy[], rule: Fields): string | null {
  if (!("refines" in rule)) {
    return globals.some(({ id }) => id === rule.id) ? "duplicate_id" : null;
  }
  const policy = globals.find(({ id }) => id === rule.refines);
  if (policy === undefined) return "unknown_policy";
  const allowed = ["refines", "value", "severity"];
  if (!Object.keys(rule).every((key) => allowed.includes(key))) return "override";
  const softened = policy.severity === "block" && (rule.severity ?? "block") !== "block";
  const { value } = rule;
  return softened || (value !== undefined && !tightens(policy, value)) ? "loosens" : null;
}

/** Whether a value asks as much as the policy's own, or more. */
export function tightens({ op, value: limit }: Policy, value: PolicyValue): boolean {
  switch (op) {
    case "at_most":
      return isNumber(value) && isNumber(limit) && value <= limit;
    case "at_least":
      return isNumber(value) && isNumber(limit) && value >= limit;
    case "one_of":
      return isList(value) && value.length > 0 && isPartOf(value, limit);
    case "includes":
      return isPartOf(limit, value);
    default:
      return value === limit;
  }
}

function strictest(op: string, one: PolicyValue, other: PolicyValue): PolicyValue {
  if (isNumber(one) && isNumber(other)) {
    return op === "at_most" ? Math.min(one, other) : Math.max(one, other);
  }
  if (!isList(one) || !isList(other)) return one;
  return op === "one_of"
    ? one.filter((item) => other.includes(item))
    : [...new Set([...one, ...other])];
}

function isPartOf(part: PolicyValue | undefined, whole: PolicyValue): boolean {
  return isList(part) && isList(whole) && part.every((item) => whole.includes(item));
}

function isNumber(value: PolicyValue): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}
