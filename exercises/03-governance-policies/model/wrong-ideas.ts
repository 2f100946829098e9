import "server-only";
import {
  type Fields,
  isList,
  keyOf,
  type PolicyValue,
} from "@/exercises/03-governance-policies/case/policy-value";
import {
  broken,
  type DemandRules,
  demandRules,
  isNumber,
  isPartOf,
  type Operator,
  type Policy,
} from "@/exercises/03-governance-policies/model/demand";
import {
  effectivePolicies,
  type RefinementRules,
  refinementRules,
  strictest,
  tightens,
} from "@/exercises/03-governance-policies/model/effective-policies";
import {
  byDomain,
  decide,
  type GovernRules,
  governRules,
} from "@/exercises/03-governance-policies/model/govern";
import type { Like, Raises } from "@/exercises/casework/case";
import type { ChangedRules } from "@/exercises/casework/wrong-ideas";

const { operators, applies } = demandRules;

/** Wrong ideas about `check`. */
export const demandIdeas: ChangedRules<DemandRules> = {
  "missing-is-fine": [
    {
      applies: (policy, product, rules) =>
        applies(policy, product, rules) && isStated(policy, product),
    },
    {
      applies: (policy, product, rules) =>
        applies(policy, product, rules) && (policy.op === "present" || isStated(policy, product)),
    },
    { isKeptUnstated: () => true },
  ],
  "missing-field-crashes": {
    isKeptUnstated: (actual) => (actual === null ? false : raise("KeyError")),
  },
  "policies-raise": {
    lists: (violations) =>
      violations.some(({ severity }) => severity === "block")
        ? end({ like: "raised on purpose" })
        : violations,
  },
  "one-is-enough": { lists: (violations) => violations.slice(0, 1) },
  "rules-for-everything": [
    { applies: () => true },
    { applies: ({ when }, product) => when === undefined || isTrue(product[when.path]) },
  ],
  "text-is-a-number": comparing((actual) =>
    typeof actual === "string" && /^\d+$/.test(actual) ? Number(actual) : actual,
  ),
  "true-is-one": [
    comparing(withoutBooleans),
    changing({ equals: looselyEquals }),
    changing({ ...comparing(withoutBooleans).operators, equals: looselyEquals }),
  ],
  "nan-passes": changing({
    at_most: (actual, value) => typeof actual === "number" && !(actual > Number(value)),
    at_least: (actual, value) => typeof actual === "number" && !(actual < Number(value)),
  }),
  "text-is-a-list": [
    containing((part, whole) =>
      typeof whole === "number" ? raise("TypeError") : whole.includes(part),
    ),
    containing((part, whole) => typeof whole !== "number" && whole.includes(part)),
    containing((part, whole) =>
      typeof whole === "number" ? raise("TypeError") : part.length === 1 && whole.includes(part),
    ),
  ],
  "zero-is-missing": changing({ present: isTrue }),
  "limit-excluded": changing({
    at_most: (actual, value) => isNumber(actual) && isNumber(value) && actual < value,
    at_least: (actual, value) => isNumber(actual) && isNumber(value) && actual > value,
  }),
  "types-are-always-right": comparing((actual) =>
    typeof actual === "number" || typeof actual === "boolean" ? Number(actual) : raise("TypeError"),
  ),
};

const everyReason = ["loosens", "override", "unknown_policy", "duplicate_id"];

/** Wrong ideas about what a domain may do. */
export const refinementIdeas: ChangedRules<RefinementRules> = {
  "domains-decide": { overlooks: ["loosens"] },
  "council-decides-everything": { softens: () => true },
  "last-rule-wins": { combine: (_, __, other) => other },
  "first-rule-wins": { comparesWith: "in force" },
  "longer-is-stricter": {
    tightens: (policy, value) =>
      policy.op === "one_of" ? isPartOf(policy.value, value) : tightens(policy, value),
    combine: (op, one, other) => strictest(op === "one_of" ? "includes" : op, one, other),
  },
  "repeating-is-refused": [
    {
      tightens: (policy, value) =>
        tightens(policy, value) && !(isNumeric(policy) && value === policy.value),
    },
    {
      tightens: (policy, value) => tightens(policy, value) && keyOf(value) !== keyOf(policy.value),
    },
  ],
  "severity-is-free": {
    softens: () => false,
    severityOf: (mine, { severity }) =>
      severity === "block" || severity === "warn" ? severity : mine.severity,
  },
  "refusing-in-silence": [
    { keepsSilentAbout: everyReason },
    { keepsSilentAbout: [...everyReason, "empty"] },
    { keepsSilentAbout: ["unknown_policy"] },
  ],
  "other-keys-are-harmless": [
    { overlooks: ["override"] },
    { overlooks: ["override"], appliesOtherKeys: true },
  ],
  "same-name-wins": { overlooks: ["duplicate_id"] },
};

/**
 * The ideas about the wishes of step 2. That every wish gets through is no idea there: the starter's
 * lines do it as they were given.
 */
export const wishIdeas: ChangedRules<RefinementRules> = {
  "repeating-is-refused": refinementIdeas["repeating-is-refused"] ?? [],
  "smaller-is-stricter": [
    { tightens: smallerIsStricter },
    { tightens: smallerIsStricter, combine: (_, one, other) => strictest("at_most", one, other) },
  ],
};

/** Wrong ideas about decisions alone. */
export const decisionIdeas: ChangedRules<GovernRules> = {
  "warning-is-a-pass": {
    decide: (violations) => (decide(violations) === "block" ? "block" : "allow"),
  },
  "warning-blocks": { decide: (violations) => (violations.length > 0 ? "block" : "allow") },
  "first-violation-decides": { decide: ([first]) => first?.severity ?? "allow" },
};

/** Wrong ideas about a whole run: those about a domain's rules show here too. */
export const governIdeas: ChangedRules<GovernRules> = {
  ...Object.fromEntries(
    Object.entries(refinementIdeas).map(([id, changes]) => [id, inRuns(changes)]),
  ),
  ...decisionIdeas,
  "domain-rules-bind-everybody": {
    policiesOf: ({ policies, rules }) =>
      effectivePolicies(policies, Object.values(rules).flat()).policies,
  },
  // The rules are judged, and have no effect. That all are refused is other checks' business.
  "council-decides-everything": { policiesOf: ({ policies }) => policies },
  "refusing-in-silence": [
    {
      conflictsOf: (run, domain) =>
        run.products.some((product) => product.domain === domain)
          ? governRules.conflictsOf(run, domain)
          : [],
    },
    ...inRuns(refinementIdeas["refusing-in-silence"]),
  ],
};

function inRuns(changes: ChangedRules<RefinementRules>[string] = []): Partial<GovernRules>[] {
  return [changes]
    .flat()
    .map((change) => byDomain({ ...refinementRules, ...(change as Partial<RefinementRules>) }));
}

/** What a program with an idea ends with in place of an answer. */
class Ended extends Error {
  readonly outcome: Raises | Like;
  constructor(outcome: Raises | Like) {
    super();
    this.outcome = outcome;
  }
}

function end(outcome: Raises | Like): never {
  throw new Ended(outcome);
}

function raise(raises: string): never {
  return end({ raises, why: "" });
}

/** What `check` reports by these rules: the ids of the broken policies, if it gets so far. */
export function reportedBy(
  rules: DemandRules,
  product: Fields,
  policies: readonly Policy[],
): string[] | Raises | Like {
  try {
    return broken(product, policies, rules).map(({ id }) => id);
  } catch (error) {
    if (error instanceof Ended) return error.outcome;
    throw error;
  }
}

function isStated({ path }: Policy, product: Fields): boolean {
  return (product[path] ?? null) !== null;
}

function changing(changed: Record<string, Operator>): Pick<DemandRules, "operators"> {
  return { operators: { ...operators, ...changed } };
}

/** Both comparisons, of what the idea makes of a field. */
function comparing(readAs: (actual: PolicyValue) => PolicyValue): Pick<DemandRules, "operators"> {
  const compare =
    (op: "at_most" | "at_least"): Operator =>
    (actual, value, product) =>
      operators[op]?.(readAs(actual), value, product) ?? false;
  return changing({ at_most: compare("at_most"), at_least: compare("at_least") });
}

/** Both list operators, where the field is a text or a number. */
function containing(
  contains: (part: string, whole: string | number) => boolean,
): Pick<DemandRules, "operators"> {
  function isIn(part: PolicyValue | undefined, whole: PolicyValue): boolean {
    if (!isList(part)) return false;
    if (typeof whole === "boolean") return part.every((item) => contains(String(item), 1));
    return typeof whole === "string" || typeof whole === "number"
      ? part.every((item) => contains(String(item), whole))
      : isPartOf(part, whole);
  }
  return changing({
    includes: (actual, value) => isIn(value, actual),
    covers_field: (actual, value, product) => isIn(product[String(value)], actual),
  });
}

function withoutBooleans(value: PolicyValue): PolicyValue {
  return typeof value === "boolean" ? Number(value) : value;
}

function looselyEquals(actual: PolicyValue, value: PolicyValue): boolean {
  return operators.equals?.(withoutBooleans(actual), withoutBooleans(value), {}) ?? false;
}

/** As Python's `if` takes it. */
function isTrue(value: PolicyValue | undefined): boolean {
  return isList(value) ? value.length > 0 : Boolean(value) || Number.isNaN(value);
}

function isNumeric({ op }: Policy): boolean {
  return op === "at_most" || op === "at_least";
}

function smallerIsStricter(policy: Policy, value: PolicyValue): boolean {
  return tightens({ ...policy, op: "at_most" }, value);
}
