import "server-only";
import {
  type Fields,
  isList,
  type PolicyValue,
} from "@/exercises/03-governance-policies/case/policy-value";
import { isNumber, isPartOf, type Policy } from "@/exercises/03-governance-policies/model/demand";

type Conflict = { policy: string; reason: string };
export type Effective = { policies: Policy[]; conflicts: Conflict[] };

/** How the rules of a domain are put in force. A wrong idea changes one of them. */
export type RefinementRules = {
  tightens: (policy: Policy, value: PolicyValue) => boolean;
  /** What two values ask together, both as strict as the council's. */
  combine: (op: string, one: PolicyValue, other: PolicyValue) => PolicyValue;
  /** Whether a refinement's severity is refused. */
  softens: (policy: Policy, rule: Fields) => boolean;
  severityOf: (mine: Policy, rule: Fields) => Policy["severity"];
  /** With what a refinement is compared. */
  comparesWith: "council" | "in force";
  /** Reasons that lead to no refusal: the rule is applied as far as it can be. */
  overlooks: readonly string[];
  appliesOtherKeys: boolean;
  /** Reasons that nobody hears of. */
  keepsSilentAbout: readonly string[];
};

export const refinementRules: RefinementRules = {
  tightens,
  combine: strictest,
  softens: (policy, { severity = "block" }) => policy.severity === "block" && severity !== "block",
  severityOf: (mine, rule) =>
    mine.severity === "block" || rule.severity === "block" ? "block" : "warn",
  comparesWith: "council",
  overlooks: [],
  appliesOtherKeys: false,
  keepsSilentAbout: [],
};

/**
 * The policies in force for a domain. Each rule is judged against the global policy, never against
 * what another rule left of it; so the order of the rules cannot matter.
 */
export function effectivePolicies(
  globals: readonly Policy[],
  rules: readonly Fields[],
  ways: RefinementRules = refinementRules,
): Effective {
  const council = new Map(globals.map((policy) => [policy.id, policy]));
  const inForce = new Map(council);
  const conflicts: Conflict[] = [];
  function refuse(policy: string, reason: string): void {
    if (!ways.keepsSilentAbout.includes(reason)) conflicts.push({ policy, reason });
  }
  for (const rule of rules) {
    const id = String(rule.refines ?? rule.id);
    const limit = (ways.comparesWith === "council" ? council : inForce).get(id);
    const reason = reasonToRefuse(limit, rule, ways);
    const mine = inForce.get(id);
    if (reason !== null) refuse(id, reason);
    else if (!("refines" in rule)) inForce.set(id, rule as Policy);
    else if (mine && limit) inForce.set(id, refined(mine, limit, rule, ways));
  }
  for (const { id, op, value } of globals) {
    const mine = inForce.get(id);
    if (op !== "one_of" || mine === undefined || !isEmpty(mine.value)) continue;
    refuse(id, "empty");
    inForce.set(id, { ...mine, value });
  }
  return { policies: [...inForce.values()], conflicts };
}

function reasonToRefuse(
  limit: Policy | undefined,
  rule: Fields,
  ways: RefinementRules,
): string | null {
  const reasons = "refines" in rule ? reasonsAgainst(limit, rule, ways) : ownReasons(limit);
  return reasons.find((reason) => !ways.overlooks.includes(reason)) ?? null;
}

function ownReasons(global: Policy | undefined): string[] {
  return global === undefined ? [] : ["duplicate_id"];
}

function reasonsAgainst(policy: Policy | undefined, rule: Fields, ways: RefinementRules): string[] {
  if (policy === undefined) return ["unknown_policy"];
  const allowed = ["refines", "value", "severity"];
  const { value } = rule;
  const loosens =
    ways.softens(policy, rule) || (value !== undefined && !ways.tightens(policy, value));
  return [
    ...(Object.keys(rule).every((key) => allowed.includes(key)) ? [] : ["override"]),
    ...(loosens ? ["loosens"] : []),
  ];
}

function refined(before: Policy, limit: Policy, rule: Fields, ways: RefinementRules): Policy {
  const { refines: _, value, severity: __, ...others } = rule;
  const mine = ways.appliesOtherKeys ? { ...before, ...others } : before;
  const combined =
    value === undefined
      ? mine.value
      : ways.tightens(limit, value)
        ? ways.combine(mine.op, mine.value, value)
        : value;
  return { ...mine, value: combined, severity: ways.severityOf(mine, rule) };
}

function isEmpty(value: PolicyValue): boolean {
  return value === "" || (isList(value) && value.length === 0);
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

export function strictest(op: string, one: PolicyValue, other: PolicyValue): PolicyValue {
  if (isNumber(one) && isNumber(other)) {
    return op === "at_most" ? Math.min(one, other) : Math.max(one, other);
  }
  if (!isList(one) || !isList(other)) return one;
  return op === "one_of"
    ? one.filter((item) => other.includes(item))
    : [...new Set([...one, ...other])];
}
