import "server-only";
import { policy } from "@/exercises/03-governance-policies/case/base-policies";
import type { Fields } from "@/exercises/03-governance-policies/case/policy-value";
import type { Policy } from "@/exercises/03-governance-policies/model/demand";
import type { SeededRandom } from "@/exercises/seeded-random";

/** One call of `govern`. */
export type GovernCase = {
  what: string;
  products: Fields[];
  policies: Policy[];
  rules: { [domain: string]: Fields[] };
  at: string;
};

/** Two runs that write one trail, a run that would have written another, and where to tamper. */
export type AuditCase = {
  first: GovernCase;
  second: GovernCase;
  /** The first run, but one product is let through that was blocked. */
  forged: GovernCase;
  places: { decision: number; reasons: number; time: number; removed: number; swapped: number };
};

export function makeGovernCases(random: SeededRandom): GovernCase[] {
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
    { what: "four products without domain rules", products, policies, rules: {}, at: "2025-03-01" },
    { what: "three domains with rules", products, policies, rules, at: "2025-03-02" },
    { what: "many products", ...drawnRun(random, policies, limit), at: "2025-03-03" },
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

export function makeAuditCase(random: SeededRandom): AuditCase {
  const limit = random.integer(50, 150);
  const policies = [policy("MAX-AGE", "age_days", "at_most", limit)];
  const blocked = random.sample([1, 2, 3, 4], 2);
  const products = Array.from({ length: 6 }, (_, index) => ({
    name: `product_${index}`,
    domain: "supply",
    age_days: blocked.includes(index) ? limit + index : limit - index - 1,
  }));
  const [changed = 1, other = 2] = blocked;
  const forged = products.map((product, index) =>
    index === changed ? { ...product, age_days: 1 } : product,
  );
  const first = { products, policies, rules: {}, at: "2025-03-01" };
  return {
    first: { what: "the first run", ...first },
    second: {
      what: "the second run",
      products: products.slice(0, 2),
      policies,
      rules: { supply: [{ refines: "MAX-AGE", value: 10 }] },
      at: "2025-03-02",
    },
    forged: { what: "a forged run", ...first, products: forged },
    places: {
      decision: changed,
      reasons: other,
      time: random.integer(0, 6),
      removed: random.integer(0, 5),
      swapped: random.integer(0, 5),
    },
  };
}
