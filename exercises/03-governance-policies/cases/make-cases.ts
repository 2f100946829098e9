import "server-only";
import {
  councilCase,
  councilDomains,
  councilLimits,
  rulesOfDomain,
} from "@/exercises/03-governance-policies/case/council-case";
import { type PolicyValue, toPython } from "@/exercises/03-governance-policies/case/policy-value";
import type { CheckCase } from "@/exercises/03-governance-policies/cases/check-inputs";
import type { GovernCase } from "@/exercises/03-governance-policies/cases/govern-inputs";
import { makeGovernanceInputs } from "@/exercises/03-governance-policies/cases/inputs";
import type { RuleCase } from "@/exercises/03-governance-policies/cases/rule-inputs";
import type { StepCases } from "@/exercises/03-governance-policies/cases/step-inputs";
import type {
  CheckExpectation,
  Expectations,
  RuleExpectation,
  RunExpectation,
} from "@/exercises/03-governance-policies/checks/expectations";
import type { WouldBe } from "@/exercises/03-governance-policies/checks/report-cases";
import {
  tellEffective,
  tellIds,
  tellRaised,
  tellReport,
} from "@/exercises/03-governance-policies/checks/tell-answer";
import { checkIdeas, reportedWith } from "@/exercises/03-governance-policies/model/check-ideas";
import { broken, type Policy } from "@/exercises/03-governance-policies/model/demand";
import {
  decisionIdeas,
  type Governance,
  governAs,
  governIdeas,
} from "@/exercises/03-governance-policies/model/govern-ideas";
import { effectivePolicies, type Ways } from "@/exercises/03-governance-policies/model/oracle";
import { ideasOf, waysOf } from "@/exercises/03-governance-policies/model/rule-ideas";
import type { Cases } from "@/exercises/exercise";

/** Fresh inputs of exercise 3 and what the oracle expects for them. */
export function makeCases(seed: string): Cases {
  const { steps, products, checks, base, rules, property, runs, audit } =
    makeGovernanceInputs(seed);
  const { places, ...auditRuns } = audit;
  const expectations: Expectations = {
    steps: expectSteps(steps),
    products: products.map(({ product: _, ...known }) => known),
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
      steps: {
        policies: steps.policies,
        wishes: steps.wishes.map((wish) => [wish]),
        runs: steps.runs.map(withoutName),
      },
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
        limits: councilLimits,
        wishes: councilCase.wishes,
        at: "2025-03-03",
      },
    }),
    expectations,
  };
}

function withoutName({ what: _, ...run }: GovernCase): PolicyValue {
  return run;
}

function expectSteps({ policies, wishes, runs }: StepCases): Expectations["steps"] {
  return {
    wishes: wishes.map((wish) =>
      expectRules(policies, { check: "tighter_only", what: "a wish", rules: [wish] }),
    ),
    runs: runs.map((run) => {
      const decisionsOf = (change: Partial<Governance>) =>
        tellReport(
          governAs(change, run).products.map((one) => ({ ...one, ids: [] })),
          [],
        );
      return {
        products: governAs({}, run).products.map(({ name, decision, violations }) => ({
          name,
          decision,
          severities: violations.map(({ severity }) => severity),
        })),
        wouldBe: whatIdeasGive(decisionIdeas, decisionsOf, decisionsOf({})),
      };
    }),
  };
}

function expectCheck({ check, what, product, policies }: CheckCase): CheckExpectation {
  const violated = broken(product, policies).map(({ id }) => id);
  const wouldBe = whatIdeasGive(
    checkIdeas,
    (idea) => {
      const reported = reportedWith(idea, product, policies);
      return "raises" in reported ? tellRaised(reported.raises) : tellIds(reported.ids);
    },
    tellIds(violated),
  );
  return { check, what, violated, wouldBe };
}

function expectRules(
  globals: readonly Policy[],
  { check, what, rules, set }: Pick<RuleCase, "what" | "rules" | "set"> & { check: string },
): RuleExpectation {
  const { policies, conflicts } = effectivePolicies(globals, rules);
  const inForce = policies.map(({ id, value, severity }) => ({
    id,
    value: toPython(value),
    severity,
  }));
  const told = (change: Partial<Ways>) => {
    const effective = effectivePolicies(globals, rules, waysOf(change));
    return tellEffective(globals, effective.policies, effective.conflicts);
  };
  const wouldBe = whatIdeasGive(ideasOf(check), told, told({}));
  return { check, what, wouldBe, set: set ?? null, inForce, conflicts };
}

function expectRun(run: GovernCase): RunExpectation {
  const { products, conflicts } = governAs({}, run);
  const told = (change: Partial<Governance>) => {
    const report = governAs(change, run);
    return tellReport(
      report.products.map(({ name, decision, violations }) => ({
        name,
        decision,
        ids: violations.map(({ id }) => id),
      })),
      Object.keys(report.conflicts),
    );
  };
  return {
    what: run.what,
    at: run.at,
    products: products.map(({ name, decision, violations }) => ({
      name,
      decision,
      violations: violations.map(({ id }) => id),
    })),
    conflicts: Object.fromEntries(
      Object.entries(conflicts).map(([domain, found]) => [domain, [...found]]),
    ),
    wouldBe: whatIdeasGive(governIdeas, told, told({})),
  };
}

/** What each idea would answer, in each way in which people hold it, where that is not right. */
function whatIdeasGive<Idea>(
  ideas: Readonly<Record<string, readonly Idea[]>>,
  answer: (idea: Idea) => string,
  right: string,
): WouldBe {
  const given = Object.entries(ideas).flatMap(([id, variants]) =>
    variants.map((idea, index): [string, string] => [`${id}/${index}`, answer(idea)]),
  );
  return Object.fromEntries(given.filter(([, told]) => told !== right));
}
