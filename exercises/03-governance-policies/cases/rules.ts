import "server-only";
import { type Fields, toPython } from "@/exercises/03-governance-policies/case/policy-value";
import { type Base, baseIds } from "@/exercises/03-governance-policies/cases/base-policies";
import {
  looser,
  ofAnotherType,
  ofOddValues,
  refine,
  stricter,
} from "@/exercises/03-governance-policies/cases/refinements";
import type { Policy } from "@/exercises/03-governance-policies/model/demand";
import {
  effectivePolicies,
  type RefinementRules,
  refinementRules,
} from "@/exercises/03-governance-policies/model/effective-policies";
import { refinementIdeas } from "@/exercises/03-governance-policies/model/wrong-ideas";
import { type Judged, probeOf, type Step, type Story, shared } from "@/exercises/casework/story";
import { type ChangedRules, playIdeas } from "@/exercises/casework/wrong-ideas";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { SeededRandom } from "@/exercises/seeded-random";

/** What is in force after a domain's rules beside the policies that were given, and what is refused. */
export type InForce = {
  /** Policies that are not as they were given, and those that the domain adds. */
  changed: PythonValue[];
  conflicts: { policy: string; reason: string }[];
  /** The probe with the same rules in another order: of the conflicts it is only asked that they are the same. */
  reordered?: string;
};

/** Rules of one domain with the base policies; those of `orders` are the same in one order after another. */
export function ruleStories(random: SeededRandom, base: Base): Story<InForce>[] {
  const judgedBy = (check: string, rules: Fields[]) => judgeRules(check, base.policies, rules);
  const stepOf = (rules: Fields[], ...judged: Judged<InForce>[]): Step<InForce> => ({
    call: "effective_policies",
    given: [shared("base"), toPython(rules)],
    judged,
  });
  const steps = (check: string, asked: Fields[][]) =>
    asked.map((rules) => stepOf(rules, judgedBy(check, rules)));
  const tighter = tightenings(random, base);
  const looser = loosenings(random, base);
  // Where all is to be refused, a function that does nothing yet looks as if it refused in silence.
  const hardened = [{ refines: baseIds.wait, severity: "block" }];
  const tellingApart = ["loosening_refused", "no_switching_off"].map((check) => ({
    ...judgedBy(check, hardened),
    expected: () => ({ anything: true as const }),
  }));
  return [
    {
      name: "tightening",
      steps: [
        ...steps("tightening_allowed", tighter),
        stepOf(hardened, judgedBy("tightening_allowed", hardened), ...tellingApart),
      ],
    },
    { name: "loosening", steps: steps("loosening_refused", looser) },
    { name: "ways round", steps: steps("no_switching_off", waysRound(base)) },
    ...orders(random, base).map(({ name, orders }) => ({
      name,
      steps: orders.map((rules, index) => {
        const judged = judgedBy("order_and_purity", rules);
        const reordered = probeOf({ name }, {}, 0);
        return stepOf(rules, {
          ...judged,
          where: `${name}, order ${index + 1}`,
          expected: () => ({ ...inForce(base.policies, rules), reordered }),
        });
      }),
    })),
  ];
}

/** What a check expects of the rules of one domain, and what wrong ideas make of them. */
export function judgeRules(
  check: string,
  policies: readonly Policy[],
  rules: readonly Fields[],
  ideas: ChangedRules<RefinementRules> = refinementIdeas,
) {
  return {
    check,
    where: "the rules of a domain",
    expected: () => inForce(policies, rules),
    instead: () =>
      playIdeas(ideas, refinementRules, (changed) => inForce(policies, rules, changed)),
  };
}

function inForce(
  policies: readonly Policy[],
  rules: readonly Fields[],
  by: RefinementRules = refinementRules,
): InForce {
  const effective = effectivePolicies(policies, rules, by);
  const changed = effective.policies.filter((policy) => !policies.includes(policy));
  return { changed: changed.map(toPython), conflicts: effective.conflicts };
}

function tightenings(random: SeededRandom, base: Base): Fields[][] {
  const [less = 0, more = 0] = random
    .sample(
      Array.from({ length: 40 }, (_, index) => index + 1),
      2,
    )
    .toSorted((a, b) => a - b);
  const own = { id: "ORDERS-1", area: "quality", path: "currency", op: "one_of" };
  return [
    ...stricter(random, base).map((rule) => [rule]),
    [{ ...own, value: ["EUR"], severity: "block" }],
    // The stricter one first.
    [refine(baseIds.age, less), refine(baseIds.age, more)],
  ];
}

function loosenings(random: SeededRandom, base: Base): Fields[][] {
  return [
    ...[...looser(random, base), ...ofAnotherType()].map((rule) => [rule]),
    [{ refines: baseIds.age, severity: "warn" }],
    [
      refine(baseIds.age, base.maxAge + random.integer(1, 300)),
      refine(baseIds.filled, (base.filled + random.integer(1, 4)) / 100),
    ],
    ...ofOddValues(base).map((rule) => [rule]),
  ];
}

function waysRound(base: Base): Fields[][] {
  const half = Math.floor(base.maxAge / 2);
  const stricterAge = refine(baseIds.age, half);
  const never = { path: "never_stated", op: "present", value: true };
  const sameId = { id: baseIds.age, area: "quality", path: "age_days", op: "at_most" };
  return [
    { ...stricterAge, when: never },
    { refines: baseIds.age, enabled: false },
    { ...stricterAge, op: "at_least" },
    { ...stricterAge, path: "other_days" },
    refine("NO-SUCH-POLICY", 1),
    { ...sameId, value: 9999, severity: "warn" },
  ].map((rule) => [rule]);
}

function orders(random: SeededRandom, base: Base): { name: string; orders: Fields[][] }[] {
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
  const drawn = random.sample(
    [...stricter(random, base), ...stricter(random, base), ...looser(random, base)],
    9,
  );
  const empty = [refine(baseIds.format, [first]), refine(baseIds.format, [third])];
  return [
    { name: "eleven rules", orders: [worked, ...shuffles(random, worked, 5)] },
    { name: "nine rules", orders: [drawn, ...shuffles(random, drawn, 3)] },
    { name: "two that leave nothing", orders: [empty, empty.toReversed()] },
  ];
}

function shuffles(random: SeededRandom, rules: Fields[], count: number): Fields[][] {
  return Array.from({ length: count }, () => random.sample(rules, rules.length));
}
