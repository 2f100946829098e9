import { z } from "zod";
import type { Fields } from "@/exercises/03-governance-policies/case/policy-value";
import type { Policy } from "@/exercises/03-governance-policies/model/demand";
import source from "./council-case.json";

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const fields = z.record(z.string(), value);
const wish = z.object({ refines: z.string(), value: z.number() });

const caseSchema = z.object({
  lawful_bases: z.array(z.string()),
  decisions: z.array(
    z.object({
      area: z.string(),
      field: z.string(),
      applies: z.string(),
      decision: z.string(),
      severity: z.string(),
    }),
  ),
  products: z.array(fields),
  domain_rules: z.record(z.string(), z.array(fields)),
  wishes: z.record(z.string(), z.array(wish)),
});

const parsed = caseSchema.parse(source);

/** What the council decided, and what the domains made of it; council.py reads the same file. */
export const councilCase = parsed;

/** Every domain that has a product or wants a rule, the ones with products first. */
export const councilDomains: readonly string[] = [
  ...new Set([
    ...parsed.products.map(({ domain }) => String(domain)),
    ...Object.keys(parsed.domain_rules),
  ]),
];

/** The rules that a domain wants; none for most domains. */
export function rulesOfDomain(domain: string): readonly Fields[] {
  return parsed.domain_rules[domain] ?? [];
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
