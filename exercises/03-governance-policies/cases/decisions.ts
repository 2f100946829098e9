import "server-only";
import { policy } from "@/exercises/03-governance-policies/cases/base-policies";
import { governGiven } from "@/exercises/03-governance-policies/cases/runs";
import type { Severity } from "@/exercises/03-governance-policies/model/demand";
import {
  type Governed,
  govern,
  governRules,
} from "@/exercises/03-governance-policies/model/govern";
import { decisionIdeas } from "@/exercises/03-governance-policies/model/wrong-ideas";
import type { Story } from "@/exercises/casework/story";
import { instead, playIdeas } from "@/exercises/casework/wrong-ideas";
import type { SeededRandom } from "@/exercises/seeded-random";

/** The same products under the same policies in two orders, so that place decides nothing. */
export function decisionStory(random: SeededRandom): Story<Governed> {
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
  const runs = [policies, policies.toReversed()].map((listed) => ({
    products,
    policies: listed,
    rules: {},
    at: "2025-03-01",
  }));
  return {
    name: "decisions",
    steps: runs.map((run) => ({
      call: "govern",
      given: governGiven(run),
      judged: [
        {
          check: "decision",
          where: "products of one domain",
          expected: () => govern(run),
          instead: () => [
            ...playIdeas(decisionIdeas, governRules, (rules) => govern(run, rules)),
            // A check of one's own that lists one violation looks as if the first decided.
            instead("one-is-enough", { like: "the first decides, by a check of one's own" }),
          ],
        },
      ],
    })),
  };
}
