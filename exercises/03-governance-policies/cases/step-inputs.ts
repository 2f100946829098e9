import "server-only";
import { policy } from "@/exercises/03-governance-policies/case/base-policies";
import type { Fields } from "@/exercises/03-governance-policies/case/policy-value";
import type { GovernCase } from "@/exercises/03-governance-policies/cases/govern-inputs";
import type { Policy, Severity } from "@/exercises/03-governance-policies/model/demand";
import { refine } from "@/exercises/03-governance-policies/model/refinements";
import { createSeededRandom, type SeededRandom } from "@/exercises/seeded-random";

/** What the three steps are asked about, on plain numbers. */
export type StepCases = {
  policies: Policy[];
  /** Single wishes: looser, as strict and stricter ones of both operators. */
  wishes: Fields[];
  runs: GovernCase[];
};

const DAYS = "MAX-DAYS";
const FILLED = "FILLED";

export function makeStepCases(seed: string): StepCases {
  const random = createSeededRandom(`${seed}/steps`);
  // Other limits than the case's, so that neither 2555 nor 0.95 in place of `limit` gets by.
  const days = random.integer(300, 1500);
  const filled = random.integer(50, 80);
  return {
    policies: [
      policy(DAYS, "days", "at_most", days),
      policy(FILLED, "filled", "at_least", filled / 100),
    ],
    wishes: [
      refine(DAYS, days + random.integer(1, 9)),
      refine(FILLED, (filled - random.integer(1, 9)) / 100),
      refine(DAYS, days - random.integer(1, 9)),
      refine(FILLED, (filled + random.integer(1, 9)) / 100),
      refine(DAYS, days),
      refine(FILLED, filled / 100),
      refine(DAYS, days + random.integer(300, 900)),
    ],
    runs: decisionRuns(random),
  };
}

/** The same products under the same policies in two orders, so that place decides nothing. */
function decisionRuns(random: SeededRandom): GovernCase[] {
  const limit = random.integer(10, 90);
  const severities: Severity[] = ["warn", "block", "warn", "block"];
  const fields = ["delay_hours", "age_days", "open_questions", "gaps"];
  const policies = fields.map((field, index) =>
    policy(field.toUpperCase(), field, "at_most", limit, severities[index]),
  );
  const broken = [[], [0], [0, 2], [1], [0, 1], [1, 3], [1, 2], [0, 1, 2]];
  const products = broken.map((those, number) => ({
    name: `product_${number + 1}`,
    domain: "sales",
    ...Object.fromEntries(
      fields.map((field, index) => [
        field,
        those.includes(index) ? limit + random.integer(1, 9) : limit - random.integer(1, 9),
      ]),
    ),
  }));
  return [policies, policies.toReversed()].map((listed) => ({
    what: "products of one domain",
    products,
    policies: listed,
    rules: {},
    at: "2025-03-01",
  }));
}
