import "server-only";
import { type Base, baseIds } from "@/exercises/03-governance-policies/case/base-policies";
import type { Fields } from "@/exercises/03-governance-policies/case/policy-value";
import {
  looser,
  ofAnotherType,
  ofOddValues,
  refine,
  stricter,
} from "@/exercises/03-governance-policies/model/refinements";
import type { SeededRandom } from "@/exercises/seeded-random";

/**
 * The rules of one domain, which `effective_policies` is given with the base policies. Cases of one
 * `set` hold the same rules in other orders.
 */
export type RuleCase = {
  check: "tightening_allowed" | "loosening_refused" | "no_switching_off" | "order_and_purity";
  what: string;
  rules: Fields[];
  set?: number;
};

export function makeRuleCases(random: SeededRandom, base: Base): RuleCase[] {
  return [
    ...tightenings(random, base),
    ...loosenings(random, base),
    ...waysRound(base),
    ...orders(random, base),
    ...ofOddValues(base).map(({ what, rule }) => ({
      check: "loosening_refused" as const,
      what,
      rules: [rule],
    })),
  ];
}

function tightenings(random: SeededRandom, base: Base): RuleCase[] {
  const [less = 0, more = 0] = random
    .sample(
      Array.from({ length: 40 }, (_, index) => index + 1),
      2,
    )
    .toSorted((a, b) => a - b);
  const check = "tightening_allowed" as const;
  const own = { id: "ORDERS-1", area: "quality", path: "currency", op: "one_of" };
  const ownRule: Fields = { ...own, value: ["EUR"], severity: "block" };
  return [
    ...stricter(random, base).map(({ what, rule }) => ({ check, what, rules: [rule] })),
    {
      check,
      what: "a warning made a block",
      rules: [{ refines: baseIds.wait, severity: "block" }],
    },
    {
      check,
      what: "a rule of the domain's own",
      rules: [ownRule],
    },
    {
      check,
      what: "two refinements of one policy, the stricter one first",
      rules: [refine(baseIds.age, less), refine(baseIds.age, more)],
    },
  ];
}

function loosenings(random: SeededRandom, base: Base): RuleCase[] {
  const check = "loosening_refused" as const;
  return [
    ...[...looser(random, base), ...ofAnotherType()].map(({ what, rule }) => ({
      check,
      what,
      rules: [rule],
    })),
    {
      check,
      what: "a block made a warning",
      rules: [{ refines: baseIds.age, severity: "warn" }],
    },
    {
      check,
      what: "one looser and one stricter rule",
      rules: [
        refine(baseIds.age, base.maxAge + random.integer(1, 300)),
        refine(baseIds.filled, (base.filled + random.integer(1, 4)) / 100),
      ],
    },
  ];
}

function waysRound(base: Base): RuleCase[] {
  const half = Math.floor(base.maxAge / 2);
  const stricterAge = refine(baseIds.age, half);
  const never = { path: "never_stated", op: "present", value: true };
  const sameId = { id: baseIds.age, area: "quality", path: "age_days", op: "at_most" };
  const ways: [string, Fields][] = [
    ["a refinement with a condition", { ...stricterAge, when: never }],
    ["a refinement that disables", { refines: baseIds.age, enabled: false }],
    ["a refinement with another operator", { ...stricterAge, op: "at_least" }],
    ["a refinement with another path", { ...stricterAge, path: "other_days" }],
    ["a policy that does not exist", refine("NO-SUCH-POLICY", 1)],
    ["an own rule with a global id", { ...sameId, value: 9999, severity: "warn" }],
  ];
  return ways.map(([what, rule]) => ({
    check: "no_switching_off",
    what,
    rules: [rule],
  }));
}

function orders(random: SeededRandom, base: Base): RuleCase[] {
  const { maxAge, filled, formats, encryption, wait } = base;
  const [first = "", second = "", third = ""] = formats;
  const worked = [
    refine(baseIds.age, Math.floor(maxAge / 3)),
    refine(baseIds.age, Math.floor(maxAge / 2)),
    refine(baseIds.age, maxAge * 2),
    refine(baseIds.filled, (filled + 2) / 100),
    refine(baseIds.filled, (filled - 20) / 100),
    refine(baseIds.format, [first, second]),
    refine(baseIds.format, [third, second]),
    refine(baseIds.encryption, [...encryption, "in_use"]),
    refine(baseIds.encryption, [...encryption, "backups"]),
    { refines: baseIds.wait, severity: "block" },
    refine(baseIds.wait, wait - 1),
  ];
  const drawn = random
    .sample([...stricter(random, base), ...stricter(random, base), ...looser(random, base)], 9)
    .map(({ rule }) => rule);
  const sets: [string, Fields[], number][] = [
    ["eleven rules", worked, 6],
    ["nine rules", drawn, 4],
    [
      "two that leave nothing",
      [refine(baseIds.format, [first]), refine(baseIds.format, [third])],
      2,
    ],
  ];
  return sets.flatMap(([what, rules, times], set) =>
    Array.from({ length: times }, (_, index) => ({
      check: "order_and_purity" as const,
      what: `${what}, order ${index + 1}`,
      rules: times === 2 && index === 1 ? rules.toReversed() : shuffled(random, rules, index),
      set,
    })),
  );
}

/** The first is left as it is. */
function shuffled(random: SeededRandom, rules: Fields[], index: number): Fields[] {
  return index === 0 ? rules : random.sample(rules, rules.length);
}
