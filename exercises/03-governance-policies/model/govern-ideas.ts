import "server-only";
import type { Fields } from "@/exercises/03-governance-policies/case/policy-value";
import type { GovernCase } from "@/exercises/03-governance-policies/cases/govern-inputs";
import { broken, type Policy } from "@/exercises/03-governance-policies/model/demand";
import {
  type Conflict,
  decide,
  effectivePolicies,
  type rightWays,
} from "@/exercises/03-governance-policies/model/oracle";
import { ruleIdeas, waysOf } from "@/exercises/03-governance-policies/model/rule-ideas";

/** How a run decides. A wrong idea changes one part of it. */
export type Governance = {
  decide: (violations: readonly Policy[]) => string;
  policiesOf: (run: GovernCase, domain: string) => readonly Policy[];
  conflictsOf: (run: GovernCase, domain: string) => readonly Conflict[];
};

const rightGovernance: Governance = governanceBy({});

/** Wrong ideas about decisions alone, by misconception. */
export const decisionIdeas: Readonly<Record<string, readonly Partial<Governance>[]>> = {
  "warning-is-a-pass": [
    { decide: (violations) => (decide(violations) === "block" ? "block" : "allow") },
  ],
  "warning-blocks": [{ decide: (violations) => (violations.length > 0 ? "block" : "allow") }],
  "first-violation-decides": [{ decide: ([first]) => first?.severity ?? "allow" }],
};

/** Wrong ideas about a whole run, by misconception: those about a domain's rules show here too. */
export const governIdeas: Readonly<Record<string, readonly Partial<Governance>[]>> = {
  ...Object.fromEntries(
    Object.entries(ruleIdeas).map(([id, changes]) => [id, changes.map(governanceBy)]),
  ),
  ...decisionIdeas,
  "domain-rules-bind-everybody": [
    {
      policiesOf: ({ policies, rules }) =>
        effectivePolicies(policies, Object.values(rules).flat()).policies,
    },
  ],
  // The rules are judged, and have no effect. That all are refused is other checks' business.
  "council-decides-everything": [{ policiesOf: ({ policies }) => policies }],
  "refusing-in-silence": [
    {
      conflictsOf: (run, domain) =>
        run.products.some((product) => product.domain === domain)
          ? rightGovernance.conflictsOf(run, domain)
          : [],
    },
    ...(ruleIdeas["refusing-in-silence"] ?? []).map(governanceBy),
  ],
};

export type JudgedProduct = { name: string; decision: string; violations: readonly Policy[] };

/** What a run gives: each product's violations and decision, and the conflicts of each domain. */
export function governAs(change: Partial<Governance>, run: GovernCase) {
  const { decide, policiesOf, conflictsOf } = { ...rightGovernance, ...change };
  const products = run.products.map((product: Fields): JudgedProduct => {
    const violations = broken(product, policiesOf(run, String(product.domain)));
    return { name: String(product.name), decision: decide(violations), violations };
  });
  const conflicts = Object.keys(run.rules).flatMap((domain): [string, readonly Conflict[]][] => {
    const found = conflictsOf(run, domain);
    return found.length === 0 ? [] : [[domain, found]];
  });
  return { products, conflicts: Object.fromEntries(conflicts) };
}

function governanceBy(change: Partial<typeof rightWays>): Governance {
  const effective = ({ policies, rules }: GovernCase, domain: string) =>
    effectivePolicies(policies, rules[domain] ?? [], waysOf(change));
  return {
    decide,
    policiesOf: (run, domain) => effective(run, domain).policies,
    conflictsOf: (run, domain) => effective(run, domain).conflicts,
  };
}
