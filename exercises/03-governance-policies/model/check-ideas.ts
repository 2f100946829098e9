import "server-only";
import {
  type Fields,
  isList,
  type PolicyValue,
} from "@/exercises/03-governance-policies/case/policy-value";
import {
  concerns,
  isNumber,
  isPartOf,
  keeps,
  type Operator,
  type Policy,
  type Reading,
  rightReading,
} from "@/exercises/03-governance-policies/model/demand";

/** What a wrong idea about `check` changes: how fields are read, what applies, what is listed. */
type CheckIdea = {
  operators?: Readonly<Record<string, Operator>>;
  isKeptUnstated?: Reading["isKeptUnstated"];
  applies?: (policy: Policy, product: Fields) => boolean;
  lists?: (violations: Policy[]) => Policy[];
};

/** An exception that a program with the idea ends with; the name as `errorKindOf` gives it. */
class Raised extends Error {}

function raise(name: string): never {
  throw new Raised(name);
}

const { operators } = rightReading;
const isStated = (product: Fields, path: string) => (product[path] ?? null) !== null;

/** Wrong ideas about `check`, by misconception, in the ways in which people write them. */
export const checkIdeas: Readonly<Record<string, readonly CheckIdea[]>> = {
  "missing-is-fine": [
    { applies: (policy, product) => concerns(policy, product) && isStated(product, policy.path) },
    {
      applies: (policy, product) =>
        concerns(policy, product) && (policy.op === "present" || isStated(product, policy.path)),
    },
    { isKeptUnstated: () => true },
  ],
  "missing-field-crashes": [
    { isKeptUnstated: (actual) => (actual === null ? false : raise("KeyError")) },
  ],
  "policies-raise": [
    {
      lists: (violations) =>
        violations.some(({ severity }) => severity === "block") ? raise("another") : violations,
    },
  ],
  "one-is-enough": [{ lists: (violations) => violations.slice(0, 1) }],
  "rules-for-everything": [
    { applies: () => true },
    { applies: ({ when }, product) => when === undefined || isTrue(product[when.path]) },
  ],
  "text-is-a-number": [
    comparing((actual) =>
      typeof actual === "string" && /^\d+$/.test(actual) ? Number(actual) : actual,
    ),
  ],
  "true-is-one": [
    comparing((actual) => (typeof actual === "boolean" ? Number(actual) : actual)),
    { operators: { equals: looselyEquals } },
    {
      operators: {
        ...comparing((actual) => (typeof actual === "boolean" ? Number(actual) : actual)).operators,
        equals: looselyEquals,
      },
    },
  ],
  "nan-passes": [
    {
      operators: {
        at_most: (actual, value) => typeof actual === "number" && !(actual > Number(value)),
        at_least: (actual, value) => typeof actual === "number" && !(actual < Number(value)),
      },
    },
  ],
  "text-is-a-list": [
    containing((part, whole) =>
      typeof whole === "number" ? raise("TypeError") : whole.includes(part),
    ),
    containing((part, whole) => typeof whole !== "number" && whole.includes(part)),
    containing((part, whole) =>
      typeof whole === "number" ? raise("TypeError") : part.length === 1 && whole.includes(part),
    ),
  ],
  "zero-is-missing": [{ operators: { present: isTrue } }],
  "limit-excluded": [
    {
      operators: {
        at_most: (actual, value) => isNumber(actual) && isNumber(value) && actual < value,
        at_least: (actual, value) => isNumber(actual) && isNumber(value) && actual > value,
      },
    },
  ],
  "types-are-always-right": [
    comparing((actual) =>
      typeof actual === "number" || typeof actual === "boolean"
        ? Number(actual)
        : raise("TypeError"),
    ),
  ],
};

/** What `check` would report with an idea: the ids of the broken policies, or an exception. */
export function reportedWith(
  { operators: changed = {}, isKeptUnstated, applies, lists = (all) => all }: CheckIdea,
  product: Fields,
  policies: readonly Policy[],
): { ids: string[] } | { raises: string } {
  const reading: Reading = {
    isKeptUnstated: isKeptUnstated ?? rightReading.isKeptUnstated,
    operators: { ...operators, ...changed },
  };
  try {
    const violated = policies.filter(
      (policy) =>
        (applies?.(policy, product) ?? concerns(policy, product, reading)) &&
        !keeps(product, policy, reading),
    );
    return { ids: lists(violated).map(({ id }) => id) };
  } catch (error) {
    if (error instanceof Raised) return { raises: error.message };
    throw error;
  }
}

/** Both comparisons, of what the idea makes of a field. */
function comparing(readAs: (actual: PolicyValue) => PolicyValue): CheckIdea {
  return {
    operators: {
      at_most: (actual, value, product) =>
        operators.at_most?.(readAs(actual), value, product) ?? false,
      at_least: (actual, value, product) =>
        operators.at_least?.(readAs(actual), value, product) ?? false,
    },
  };
}

/** Both list operators, where the field is a text or a number. */
function containing(contains: (part: string, whole: string | number) => boolean): CheckIdea {
  function isIn(part: PolicyValue | undefined, whole: PolicyValue): boolean {
    if (!isList(part)) return false;
    if (typeof whole === "boolean") return part.every((item) => contains(String(item), 1));
    return typeof whole === "string" || typeof whole === "number"
      ? part.every((item) => contains(String(item), whole))
      : isPartOf(part, whole);
  }
  return {
    operators: {
      includes: (actual, value) => isIn(value, actual),
      covers_field: (actual, value, product) => isIn(product[String(value)], actual),
    },
  };
}

function looselyEquals(actual: PolicyValue, value: PolicyValue): boolean {
  const plain = (one: PolicyValue) => (typeof one === "boolean" ? Number(one) : one);
  return operators.equals?.(plain(actual), plain(value), {}) ?? false;
}

/** As Python's `if` takes it. */
function isTrue(value: PolicyValue | undefined): boolean {
  return isList(value) ? value.length > 0 : Boolean(value) || Number.isNaN(value);
}
