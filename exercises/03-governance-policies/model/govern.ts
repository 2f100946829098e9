import "server-only";
import type { Fields } from "@/exercises/03-governance-policies/case/policy-value";
import { broken, type Policy } from "@/exercises/03-governance-policies/model/demand";
import {
  type Effective,
  effectivePolicies,
  type RefinementRules,
  refinementRules,
} from "@/exercises/03-governance-policies/model/effective-policies";

/** One call of `govern`. */
export type Run = {
  products: Fields[];
  policies: Policy[];
  rules: { [domain: string]: Fields[] };
  at: string;
};

/** What a run gives. `refusedIn` are the domains of which a rule is refused. */
export type Governed = {
  products: { name: string; decision: string; violated: { id: string; severity: string }[] }[];
  refusedIn: string[];
};

/** How a run decides. A wrong idea changes one of them. */
export type GovernRules = {
  decide: (violations: readonly Policy[]) => string;
  policiesOf: (run: Run, domain: string) => readonly Policy[];
  conflictsOf: (run: Run, domain: string) => Effective["conflicts"];
};

export const governRules: GovernRules = { decide, ...byDomain(refinementRules) };

/** What is in force in a domain, and refused there, where rules are put in force so. */
export function byDomain(rules: RefinementRules): Pick<GovernRules, "policiesOf" | "conflictsOf"> {
  const effective = (run: Run, domain: string) =>
    effectivePolicies(run.policies, run.rules[domain] ?? [], rules);
  return {
    policiesOf: (run, domain) => effective(run, domain).policies,
    conflictsOf: (run, domain) => effective(run, domain).conflicts,
  };
}

export function decide(violations: readonly Policy[]): "allow" | "warn" | "block" {
  if (violations.some(({ severity }) => severity === "block")) return "block";
  return violations.length > 0 ? "warn" : "allow";
}

export function govern(run: Run, rules: GovernRules = governRules): Governed {
  const domains = new Set(run.products.map(({ domain }) => String(domain)));
  const inForce = new Map([...domains].map((domain) => [domain, rules.policiesOf(run, domain)]));
  const products = run.products.map((product) => {
    const violations = broken(product, inForce.get(String(product.domain)) ?? []);
    return {
      name: String(product.name),
      decision: rules.decide(violations),
      violated: violations.map(({ id, severity }) => ({ id, severity })),
    };
  });
  const refusedIn = Object.keys(run.rules).filter(
    (domain) => rules.conflictsOf(run, domain).length > 0,
  );
  return { products, refusedIn };
}
