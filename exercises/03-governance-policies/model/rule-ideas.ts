import "server-only";
import { keyOf, type PolicyValue } from "@/exercises/03-governance-policies/case/policy-value";
import { isPartOf, type Policy } from "@/exercises/03-governance-policies/model/demand";
import {
  rightWays,
  strictest,
  tightens,
  type Ways,
} from "@/exercises/03-governance-policies/model/oracle";

type Ideas = Readonly<Record<string, readonly Partial<Ways>[]>>;

const isNumeric = (op: string) => op === "at_most" || op === "at_least";

/** Wrong ideas about what a domain may do, by misconception: the one rule that each changes. */
export const ruleIdeas: Ideas = {
  "domains-decide": [{ overlooks: ["loosens"] }],
  "council-decides-everything": [{ softens: () => true }],
  "last-rule-wins": [{ combine: (_, __, other) => other }],
  "first-rule-wins": [{ comparesWith: "in force" }],
  "longer-is-stricter": [
    {
      tightens: (policy, value) =>
        policy.op === "one_of" ? isPartOf(policy.value, value) : tightens(policy, value),
      combine: (op, one, other) => strictest(op === "one_of" ? "includes" : op, one, other),
    },
  ],
  "repeating-is-refused": [
    {
      tightens: (policy, value) =>
        tightens(policy, value) && !(isNumeric(policy.op) && value === policy.value),
    },
    {
      tightens: (policy, value) => tightens(policy, value) && keyOf(value) !== keyOf(policy.value),
    },
  ],
  "severity-is-free": [
    {
      softens: () => false,
      severityOf: (mine, { severity }) =>
        severity === "block" || severity === "warn" ? severity : mine.severity,
    },
  ],
  "refusing-in-silence": [
    { keepsSilentAbout: ["loosens", "override", "unknown_policy", "duplicate_id"] },
    { keepsSilentAbout: ["loosens", "override", "unknown_policy", "duplicate_id", "empty"] },
    { keepsSilentAbout: ["unknown_policy"] },
  ],
  "other-keys-are-harmless": [
    { overlooks: ["override"] },
    { overlooks: ["override"], appliesOtherKeys: true },
  ],
  "same-name-wins": [{ overlooks: ["duplicate_id"] }],
};

/**
 * The ideas about the wishes of step 2. That every wish gets through is no idea there: the starter's
 * lines do it as they were given.
 */
const wishIdeas: Ideas = {
  ...pick(["repeating-is-refused"]),
  "smaller-is-stricter": [
    { tightens: smallerIsStricter },
    { tightens: smallerIsStricter, combine: (_, one, other) => strictest("at_most", one, other) },
  ],
};

/**
 * Ideas that a check is no evidence for: where refusals are asked for, one that refuses everything
 * is right, and only where a longer list gets through is it taken for the stricter one.
 */
const withoutEvidence: Readonly<Record<string, readonly string[]>> = {
  loosening_refused: ["council-decides-everything"],
  tightening_allowed: ["longer-is-stricter"],
  order_and_purity: ["longer-is-stricter"],
};

/** The ideas that the answers of a check are held against. */
export function ideasOf(check: string): Ideas {
  if (check === "tighter_only") return wishIdeas;
  const left = withoutEvidence[check] ?? [];
  return pick(Object.keys(ruleIdeas).filter((id) => !left.includes(id)));
}

function pick(ids: readonly string[]): Ideas {
  return Object.fromEntries(Object.entries(ruleIdeas).filter(([id]) => ids.includes(id)));
}

function smallerIsStricter(policy: Policy, value: PolicyValue): boolean {
  return tightens({ ...policy, op: "at_most" }, value);
}

export function waysOf(change: Partial<Ways>): Ways {
  return { ...rightWays, ...change };
}
