import { councilCase, councilLimits } from "@/exercises/03-governance-policies/case/council-case";
import {
  type Fields,
  isList,
  type PolicyValue,
  toPython,
} from "@/exercises/03-governance-policies/case/policy-value";
import type { CaseCell, CaseColumn, CaseTable } from "@/exercises/case-table";
import { formatPythonValue } from "@/exercises/grading/format-python-value";

const { decisions, lawful_bases: lawfulBases, products, domain_rules: domainRules } = councilCase;

const descriptive = [
  ...["name", "domain", "owner", "version", "format", "timestamps", "regions"],
  ...["completeness", "availability"],
];
const protective = [
  ...["name", "pii_fields", "masked_fields", "lawful_basis", "retention_days", "erasure_days"],
  ...["opt_out", "default_access", "encryption"],
];
const numbers = ["completeness", "availability", "retention_days", "erasure_days"];

/** The council's decisions, products and the domains' wishes, to be looked through beside the task. */
export const caseTables: readonly CaseTable[] = [
  {
    id: "decisions",
    title: "Decisions",
    note: `What the council decided for every product. LAWFUL_BASES are ${lawfulBases.join(", ")}. In Python: DECISIONS, LAWFUL_BASES.`,
    columns: [
      { key: "field", label: "Field", kind: "text" },
      { key: "area", label: "Area", kind: "text" },
      { key: "decision", label: "The council decided", kind: "text" },
      { key: "applies", label: "For", kind: "text" },
      { key: "severity", label: "A violation", kind: "text" },
    ],
    rows: decisions.map((decision) => ({
      ...decision,
      severity: decision.severity === "block" ? "blocks" : "warns",
    })),
  },
  {
    id: "products",
    title: "Products",
    note: "Six products as their owners describe them, some with faults. In Python: PRODUCTS.",
    columns: descriptive.map(columnOf),
    rows: products.map((product) => rowOf(product, descriptive)),
  },
  {
    id: "protection",
    title: "What protects them",
    note: "The same six: personal data, retention and security. In Python: PRODUCTS.",
    columns: protective.map(columnOf),
    rows: products.map((product) => rowOf(product, protective)),
  },
  {
    id: "wishes",
    title: "Wishes",
    note: "What five domains would like, for step 2. In Python: WISHES.",
    columns: [
      { key: "domain", label: "Domain", kind: "text" },
      { key: "about", label: "Policy", kind: "text" },
      { key: "value", label: "Wants", kind: "number" },
      { key: "limit", label: "The council decided", kind: "text" },
    ],
    rows: Object.entries(councilCase.wishes).flatMap(([domain, wishes]) =>
      wishes.map(({ refines, value }) => {
        const limit = councilLimits.find(({ id }) => id === refines);
        const decided = decisions.find(({ field }) => field === limit?.path);
        return { domain, about: refines, value, limit: `${decided?.field} ${decided?.decision}` };
      }),
    ),
  },
  {
    id: "domain-rules",
    title: "Domain rules",
    note: "For going further: what four domains want to add or to change; not all of it is theirs to change. In Python: DOMAIN_RULES.",
    columns: [
      { key: "domain", label: "Domain", kind: "text" },
      { key: "kind", label: "Kind", kind: "text" },
      { key: "about", label: "About", kind: "text" },
      { key: "rule", label: "The rule", kind: "text" },
    ],
    rows: Object.entries(domainRules).flatMap(([domain, rules]) =>
      rules.map((rule) => ({
        domain,
        kind: "refines" in rule ? "refines a policy" : "a rule of its own",
        about: String(rule.refines ?? rule.id),
        rule: formatPythonValue(toPython(rule)),
      })),
    ),
  },
];

function columnOf(key: string): CaseColumn {
  return { key, label: key, kind: numbers.includes(key) ? "number" : "text" };
}

function rowOf(product: Fields, keys: readonly string[]): Readonly<Record<string, CaseCell>> {
  return Object.fromEntries(keys.map((key) => [key, cellOf(product[key])]));
}

/** An empty list and an empty text are statements; a missing field is none. */
function cellOf(value: PolicyValue | undefined): CaseCell {
  if (value === undefined) return "not stated";
  if (typeof value === "number") return value;
  if (typeof value === "string") return value === "" ? "empty" : value;
  if (isList(value)) return value.length === 0 ? "none" : value.join(", ");
  return formatPythonValue(toPython(value));
}
