import type { Fields } from "@/exercises/03-governance-policies/case/policy-value";
import type { Policy } from "@/exercises/03-governance-policies/model/demand";
import source from "./council-case.json";

type CouncilCase = {
  lawful_bases: string[];
  decisions: { area: string; field: string; applies: string; decision: string; severity: string }[];
  products: Fields[];
  domain_rules: Record<string, Fields[]>;
  wishes: Record<string, { refines: string; value: number }[]>;
};

/** What the council decided, and what the domains made of it; council.py reads the same file. */
export const councilCase: CouncilCase = source;

/** Every domain that has a product or wants a rule, the ones with products first. */
export const councilDomains: readonly string[] = [
  ...new Set([
    ...councilCase.products.map(({ domain }) => String(domain)),
    ...Object.keys(councilCase.domain_rules),
  ]),
];

/** The rules that a domain wants; none for most domains. */
export function rulesOfDomain(domain: string): readonly Fields[] {
  return councilCase.domain_rules[domain] ?? [];
}

/** The two decisions that step 1 has a learner write, and that the wishes of step 2 are about. */
export const councilLimits: readonly Policy[] = [
  {
    id: "retention",
    area: "privacy",
    path: "retention_days",
    op: "at_most",
    value: 2555,
    severity: "block",
    when: { path: "pii_fields", op: "present", value: true },
  },
  {
    id: "complete",
    area: "quality",
    path: "completeness",
    op: "at_least",
    value: 0.95,
    severity: "block",
  },
];
