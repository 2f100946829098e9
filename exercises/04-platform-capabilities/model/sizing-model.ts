import "server-only";
import type { Assumptions, Demand } from "@/exercises/04-platform-capabilities/case/platform-case";
import type { Size } from "@/exercises/04-platform-capabilities/checks/scenario";

const MINUTES_A_DAY = 1440;

/** The formulas, one by one, so that a wrong idea is one of them changed. */
const rightFormulas = {
  growth: ({ growth_per_year, horizon_years }: Assumptions) =>
    (1 + growth_per_year) ** horizon_years,
  /** Gigabytes: the whole window at the later volume. */
  storage: (d: Demand, growth: number, a: Assumptions) =>
    ((d.daily_gb * d.retention_days * growth) / a.compression) * a.copies,
  /** Little's law: jobs that run at a time are arrivals times how long each takes. */
  running: (d: Demand, growth: number) =>
    (d.runs_per_day * d.minutes_per_run * growth) / MINUTES_A_DAY,
  nodes: (running: readonly number[], a: Assumptions) =>
    Math.max(a.min_nodes, roundUp(nodesNeeded(sum(running), a))),
  engineers: (demand: readonly Demand[], a: Assumptions) =>
    roundUp(sum(demand.map(({ products }) => products)) / a.products_per_engineer),
  /** The part of the nodes' cost that each domain pays. */
  shares: (running: readonly number[], _storage: readonly number[]) => portions(running),
};

type Formulas = typeof rightFormulas;

/** Nodes by another rule, and never fewer than the smallest cluster has. */
function nodesBy(count: (running: readonly number[], a: Assumptions) => number) {
  return (running: readonly number[], a: Assumptions) => Math.max(a.min_nodes, count(running, a));
}

/** Wrong ideas about sizes, by misconception: the formula that each changes, in each of its forms. */
const sizingIdeas: readonly (readonly [idea: string, changed: Partial<Formulas>])[] = [
  [
    "average-sizes-the-cluster",
    { nodes: nodesBy((running, a) => roundUp(sum(running) / a.slots_per_node)) },
  ],
  ["growth-is-a-line", { growth: (a) => 1 + a.growth_per_year * a.horizon_years }],
  ["no-growth", { growth: () => 1 }],
  ["no-growth", { storage: (d, _, a) => rightFormulas.storage(d, 1, a) }],
  [
    "one-copy-is-enough",
    { storage: (d, growth, a) => rightFormulas.storage(d, growth, { ...a, copies: 1 }) },
  ],
  [
    "a-cluster-each",
    { nodes: nodesBy((running, a) => sum(running.map((one) => roundUp(nodesNeeded(one, a))))) },
  ],
  [
    "nearly-is-enough",
    { nodes: nodesBy((running, a) => Math.round(nodesNeeded(sum(running), a))) },
  ],
  [
    "nearly-is-enough",
    { nodes: nodesBy((running, a) => Math.floor(nodesNeeded(sum(running), a) + 1e-9)) },
  ],
  ["small-needs-one", { nodes: (running, a) => roundUp(nodesNeeded(sum(running), a)) }],
  ["everybody-pays-alike", { shares: (running) => running.map(() => 1 / running.length) }],
  ["gigabytes-pay-for-all", { shares: (_, storage) => portions(storage) }],
];

/** What a demand needs and what each domain pays. */
export function sizeOf(demand: readonly Demand[], a: Assumptions): Size {
  return sizeBy(rightFormulas, demand, a);
}

/** What each form of the wrong ideas would give, whether that differs or not. */
export function misjudgedSizes(
  demand: readonly Demand[],
  a: Assumptions,
): { idea: string; size: Size }[] {
  return sizingIdeas.map(([idea, changed]) => ({
    idea,
    size: sizeBy({ ...rightFormulas, ...changed }, demand, a),
  }));
}

/** How the right figures come about, in numbers; storage of a single domain only. */
export function howItComes(
  demand: readonly Demand[],
  a: Assumptions,
): { storage_gb: string; nodes: string } {
  const { avg_running, nodes } = sizeOf(demand, a);
  const growth = short(rightFormulas.growth(a));
  const [only] = demand.length === 1 ? demand : [];
  const needed = nodesNeeded(avg_running, a);
  const least = roundUp(needed) < nodes ? ` and never below ${a.min_nodes}` : "";
  return {
    storage_gb: only
      ? `${only.daily_gb} × ${only.retention_days} × ${growth} ÷ ${a.compression} × ${a.copies} = `
      : `the sum of ${demand.length} domains, `,
    nodes: `${short(needed * a.slots_per_node)} ÷ ${a.slots_per_node} = ${short(needed)}, rounded up${least}: `,
  };
}

function short(figure: number): string {
  return String(Math.round(figure * 100) / 100);
}

/** How many nodes would do, before rounding up. */
export function nodesNeeded(running: number, a: Assumptions): number {
  return (running * a.peak_factor) / a.target_utilisation / a.slots_per_node;
}

function sizeBy(formulas: Formulas, demand: readonly Demand[], a: Assumptions): Size {
  const growth = formulas.growth(a);
  const storage = demand.map((d) => formulas.storage(d, growth, a));
  const running = demand.map((d) => formulas.running(d, growth));
  const nodes = formulas.nodes(running, a);
  const costOfNodes = nodes * a.node_price;
  const shares = formulas.shares(running, storage);
  return {
    storage_gb: sum(storage),
    avg_running: sum(running),
    nodes,
    monthly_cost: sum(storage) * a.storage_price + costOfNodes,
    engineers: Math.max(a.engineers_min, formulas.engineers(demand, a)),
    cost_by_domain: Object.fromEntries(
      demand.map(({ domain }, index) => [
        domain,
        (storage[index] ?? 0) * a.storage_price + (shares[index] ?? 0) * costOfNodes,
      ]),
    ),
  };
}

/** Each one's part of the whole; equal parts of nothing. */
function portions(values: readonly number[]): number[] {
  const total = sum(values);
  return values.map((value) => (total === 0 ? 1 / values.length : value / total));
}

/** Up to the next whole number; what differs from one by rounding errors only is that one. */
function roundUp(value: number): number {
  return Math.ceil(value - 1e-9);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
