import "server-only";
import { type Base, makeBase } from "@/exercises/03-governance-policies/case/base-policies";
import {
  type CheckCase,
  makeCheckCases,
} from "@/exercises/03-governance-policies/cases/check-inputs";
import {
  type AuditCase,
  type GovernCase,
  makeAuditCase,
  makeGovernCases,
} from "@/exercises/03-governance-policies/cases/govern-inputs";
import {
  makeProductCases,
  type ProductCase,
} from "@/exercises/03-governance-policies/cases/product-inputs";
import {
  makePropertyCases,
  type PropertyCase,
} from "@/exercises/03-governance-policies/cases/property-inputs";
import { makeRuleCases, type RuleCase } from "@/exercises/03-governance-policies/cases/rule-inputs";
import {
  makeStepCases,
  type StepCases,
} from "@/exercises/03-governance-policies/cases/step-inputs";
import { createSeededRandom } from "@/exercises/seeded-random";

export type GovernanceInputs = {
  steps: StepCases;
  products: ProductCase[];
  checks: CheckCase[];
  base: Base;
  rules: RuleCase[];
  property: PropertyCase[];
  runs: GovernCase[];
  audit: AuditCase;
};

/** All that the learner's functions are asked about, drawn from the seed. */
export function makeGovernanceInputs(seed: string): GovernanceInputs {
  const random = createSeededRandom(seed);
  const base = makeBase(random);
  return {
    steps: makeStepCases(seed),
    products: makeProductCases(random),
    checks: makeCheckCases(random),
    base,
    rules: makeRuleCases(random, base),
    property: makePropertyCases(random, base),
    runs: makeGovernCases(random),
    audit: makeAuditCase(random),
  };
}
