import "server-only";
import { toPython } from "@/exercises/03-governance-policies/case/policy-value";
import { policy } from "@/exercises/03-governance-policies/cases/base-policies";
import type { Policy } from "@/exercises/03-governance-policies/model/demand";
import {
  type Governed,
  govern,
  governRules,
  type Run,
} from "@/exercises/03-governance-policies/model/govern";
import { governIdeas } from "@/exercises/03-governance-policies/model/wrong-ideas";
import type { Story } from "@/exercises/casework/story";
import { playIdeas } from "@/exercises/casework/wrong-ideas";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { SeededRandom } from "@/exercises/seeded-random";

/** What `govern` is given for a run that begins a trail of its own. */
export function governGiven({ products, policies, rules, at }: Run): PythonValue[] {
  return [products, policies, rules, [], at].map(toPython);
}

export function runStory(random: SeededRandom): Story<Governed> {
  return {
    name: "runs",
    steps: makeRuns(random).map(([what, run]) => ({
      call: "govern",
      given: governGiven(run),
      judged: [
        {
          check: "decisions",
          where: what,
          expected: () => govern(run),
          instead: () => playIdeas(governIdeas, governRules, (rules) => govern(run, rules)),
        },
      ],
    })),
  };
}

function makeRuns(random: SeededRandom): [what: string, Run][] {
  const limit = random.integer(80, 200);
  const tight = random.integer(5, 40);
  const policies = [
    policy("MAX-AGE", "age_days", "at_most", limit),
    policy("WAIT", "wait_hours", "at_most", 10, "warn"),
  ];
  const products = [
    { name: "fine", domain: "sales", age_days: tight + 1, wait_hours: 5 },
    { name: "slow", domain: "sales", age_days: tight + 1, wait_hours: 50 },
    { name: "stale", domain: "sales", age_days: limit + 1, wait_hours: 50 },
    { name: "other", domain: "supply", age_days: tight + 1, wait_hours: 5 },
  ];
  const rules = {
    supply: [{ refines: "MAX-AGE", value: tight }],
    sales: [{ refines: "MAX-AGE", value: limit * 5 }],
    legal: [{ refines: "NO-SUCH-POLICY", value: 1 }],
  };
  return [
    ["four products without domain rules", { products, policies, rules: {}, at: "2025-03-01" }],
    ["three domains with rules", { products, policies, rules, at: "2025-03-02" }],
    ["many products", { ...drawnRun(random, policies, limit), at: "2025-03-03" }],
  ];
}

function drawnRun(random: SeededRandom, policies: Policy[], limit: number) {
  const domains = random.sample(["sales", "supply", "money", "care", "growth"], 3);
  const products = Array.from({ length: 9 }, (_, index) => ({
    name: `product_${index + 1}`,
    domain: random.pick(domains),
    // Half days and hours are never exactly on a limit, which is other checks' business.
    age_days: random.integer(1, limit + 40) + 0.5,
    wait_hours: random.integer(1, 20) + 0.5,
  }));
  const rules = Object.fromEntries(
    domains.map((domain) => [
      domain,
      [
        { refines: "MAX-AGE", value: random.integer(20, limit + 40) },
        random.pick([
          { refines: "WAIT", severity: "block" },
          { refines: "WAIT", value: random.integer(3, 9) },
        ]),
      ],
    ]),
  );
  return { products, policies, rules };
}
