import "server-only";
import type { CheckCase } from "@/exercises/03-governance-policies/check-inputs";
import {
  councilCase,
  councilDomains,
  rulesOfDomain,
} from "@/exercises/03-governance-policies/council-case";
import type {
  CheckExpectation,
  Expectations,
  RuleExpectation,
  RunExpectation,
} from "@/exercises/03-governance-policies/expectations";
import type { GovernCase } from "@/exercises/03-governance-policies/govern-inputs";
import { makeGovernanceInputs } from "@/exercises/03-governance-policies/inputs";
import {
  broken,
  decide,
  effectivePolicies,
  type Policy,
} from "@/exercises/03-governance-policies/oracle";
import {
  type Fields,
  type PolicyValue,
  toPython,
} from "@/exercises/03-governance-policies/policy-value";
import type { RuleCase } from "@/exercises/03-governance-policies/rule-inputs";
import type { Cases } from "@/exercises/exercise";

/** Fresh inputs of exercise 3 and what the oracle expects for them. */
export function makeGovernanceCases(seed: string): Cases {
  const { products, checks, base, rules, property, runs, audit } = makeGovernanceInputs(seed);
  const { places, ...auditRuns } = audit;
  const expectations: Expectations = {
    products: products.map(({ product, ...known }) => ({
      ...known,
      personal: Array.isArray(product.pii_fields) && product.pii_fields.length > 0,
    })),
    checks: checks.map(expectCheck),
    rules: rules.map((one) => expectRules(base.policies, one)),
    runs: runs.map(expectRun),
    audit: {
      first: expectRun(auditRuns.first),
      second: expectRun(auditRuns.second),
      places,
    },
  };
  return {
    inputs: toPython({
      products: products.map(({ product }) => product),
      checks: checks.map(({ product, policies }) => ({ product, policies })),
      base: base.policies,
      rules: rules.map((one) => one.rules),
      property,
      runs: runs.map(withoutName),
      audit: {
        first: withoutName(audit.first),
        second: withoutName(audit.second),
        forged: withoutName(audit.forged),
        places,
      },
      council: {
        products: councilCase.products,
        rules: Object.fromEntries(councilDomains.map((domain) => [domain, rulesOfDomain(domain)])),
        at: "2025-03-03",
      },
    }),
    expectations,
  };
}

function withoutName({ what: _, ...run }: GovernCase): PolicyValue {
  return run;
}

function expectCheck({ check, what, product, policies, trap }: CheckCase): CheckExpectation {
  return { check, what, violated: broken(product, policies).map(({ id }) => id), trap };
}

function expectRules(
  globals: readonly Policy[],
  { check, what, rules, trap, set }: RuleCase,
): RuleExpectation {
  const { policies, conflicts } = effectivePolicies(globals, rules);
  const inForce = policies.map(({ id, value, severity }) => ({
    id,
    value: toPython(value),
    severity,
  }));
  const accepted = rules.map((rule) => effectivePolicies(globals, [rule]).conflicts.length === 0);
  return { check, what, trap, set: set ?? null, inForce, conflicts, accepted };
}

function expectRun({ what, products, policies, rules, at }: GovernCase): RunExpectation {
  const all = Object.values(rules).flat();
  const judged = judge(products, (domain) => inForce(policies, rules[domain] ?? []));
  const conflicts = Object.entries(rules).flatMap(([domain, own]) => {
    const found = effectivePolicies(policies, own).conflicts;
    return found.length === 0 ? [] : [[domain, found] as const];
  });
  return {
    what,
    at,
    products: judged,
    conflicts: Object.fromEntries(conflicts),
    ifRulesBoundAll: decisionsOf(judge(products, () => inForce(policies, all))),
    ifRulesBoundNobody: decisionsOf(judge(products, () => policies)),
  };
}

function inForce(policies: readonly Policy[], rules: readonly Fields[]): readonly Policy[] {
  return effectivePolicies(policies, rules).policies;
}

function judge(products: Fields[], policiesOf: (domain: string) => readonly Policy[]) {
  return products.map((product) => {
    const violations = broken(product, policiesOf(String(product.domain)));
    return {
      name: String(product.name),
      decision: decide(violations),
      violations: violations.map(({ id }) => id),
    };
  });
}

function decisionsOf(judged: ReturnType<typeof judge>): { [product: string]: string } {
  return Object.fromEntries(judged.map(({ name, decision }) => [name, decision]));
}
