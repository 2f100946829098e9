import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import type { CaseTable } from "@/exercises/case-table";

const { planes, features, duties, templates, quotas, owners, privacy_officers, demand } =
  platformCase;

/** What each figure of the assumptions says; units belong to them. */
const meanings: Readonly<Record<keyof typeof platformCase.assumptions, string>> = {
  growth_per_year: "growth of data and runs in a year: 0.3 is 30%",
  horizon_years: "years ahead for which the platform is sized",
  compression: "how many times smaller data is once it is stored",
  copies: "how often each gigabyte is kept",
  peak_factor: "jobs at the busiest time, as a multiple of the average",
  target_utilisation: "the part of a node that may be busy at the peak",
  slots_per_node: "jobs that one node runs at a time",
  min_nodes: "nodes of the smallest cluster",
  storage_price: "price of a gigabyte for a month",
  node_price: "price of a node for a month",
  engineers_min: "engineers of the smallest team that can be on call",
  products_per_engineer: "products that one engineer can care for",
};

const people = [...new Set([...Object.values(owners).flat(), ...privacy_officers])];
const holding = [
  { key: "storage_gb", label: "Storage, GB", kind: "number" },
  { key: "cpu", label: "CPU", kind: "number" },
] as const;

/** The platform of Kestrel Home, to be looked through beside the task. */
export const caseTables: readonly CaseTable[] = [
  {
    id: "demand",
    title: "Demand",
    note: "What seven domains will run, as it is today. In Python: DEMAND.",
    columns: [
      { key: "domain", label: "Domain", kind: "text" },
      { key: "daily_gb", label: "New GB a day", kind: "number" },
      { key: "retention_days", label: "Kept, days", kind: "number" },
      { key: "runs_per_day", label: "Runs a day", kind: "number" },
      { key: "minutes_per_run", label: "Minutes a run", kind: "number" },
      { key: "products", label: "Products", kind: "number" },
    ],
    rows: demand,
  },
  {
    id: "assumptions",
    title: "Assumptions",
    note: "What the sizing rests on; prices are in one currency. In Python: ASSUMPTIONS.",
    columns: [
      { key: "name", label: "Name", kind: "text" },
      { key: "value", label: "Value", kind: "number" },
      { key: "meaning", label: "What it is", kind: "text" },
    ],
    rows: Object.entries(meanings).map(([name, meaning]) => ({
      name,
      value: platformCase.assumptions[name as keyof typeof meanings],
      meaning,
    })),
  },
  {
    id: "templates",
    title: "Templates",
    note: "What a product made from each template holds. In Python: TEMPLATES.",
    columns: [{ key: "template", label: "Template", kind: "text" }, ...holding],
    rows: Object.entries(templates).map(([template, held]) => ({ template, ...held })),
  },
  {
    id: "quotas",
    title: "Quotas",
    note: "The most that all products of a domain may hold together. In Python: QUOTAS.",
    columns: [{ key: "domain", label: "Domain", kind: "text" }, ...holding],
    rows: Object.entries(quotas).map(([domain, most]) => ({ domain, ...most })),
  },
  {
    id: "people",
    title: "Owners and privacy officers",
    note: "Who decides about a domain's products, and who looks after personal data. In Python: OWNERS and PRIVACY_OFFICERS.",
    columns: [
      { key: "person", label: "Person", kind: "text" },
      { key: "owns", label: "Owns products of", kind: "list" },
      { key: "officer", label: "Privacy officer", kind: "text" },
    ],
    rows: people.map((person) => ({
      person,
      owns: Object.keys(owners).filter((domain) => owners[domain]?.includes(person)),
      officer: privacy_officers.includes(person) ? "yes" : "no",
    })),
  },
  {
    id: "capabilities",
    title: "Capabilities",
    note: "What the platform has to offer, nine things. In Python: FEATURES.",
    columns: [
      { key: "capability", label: "Capability", kind: "text" },
      { key: "about", label: "What it is", kind: "text" },
    ],
    rows: Object.entries(features).map(([capability, about]) => ({ capability, about })),
  },
  {
    id: "planes",
    title: "Planes",
    note: "Where a capability can live. In Python: PLANES.",
    columns: [
      { key: "plane", label: "Plane", kind: "text" },
      { key: "about", label: "What belongs there", kind: "text" },
    ],
    rows: Object.entries(planes).map(([plane, about]) => ({ plane, about })),
  },
  {
    id: "duties",
    title: "Duties",
    note: "What either the platform team or a domain team answers for. In Python: DUTIES.",
    columns: [{ key: "duty", label: "Duty", kind: "text" }],
    rows: duties.map((duty) => ({ duty })),
  },
];
