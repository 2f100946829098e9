import { z } from "zod";
import type { Fields } from "@/exercises/03-governance-policies/policy-value";
import source from "./council-case.json";

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const fields = z.record(z.string(), value);

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
