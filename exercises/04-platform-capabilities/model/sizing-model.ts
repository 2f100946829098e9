import "server-only";
import type { Assumptions, Demand } from "@/exercises/04-platform-capabilities/case/platform-case";
import type { How, Size } from "@/exercises/04-platform-capabilities/checks/expected";

const MINUTES_A_DAY = 1440;

/** The formulas, one by one, so that a wrong idea is one of them changed. */
export const rightFormulas = {
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

export type Formulas = typeof rightFormulas;

/** Nodes by another rule, and never fewer than the smallest cluster has. */
export function nodesBy(count: (running: readonly number[], a: Assumptions) => number) {
  return (running: readonly number[], a: Assumptions) => Math.max(a.min_nodes, count(running, a));
}

/** How the right figures come about, in numbers; storage of a single domain only. */
export function howItComes(demand: readonly Demand[], a: Assumptions): How {
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

/** What a demand needs and what each domain pays. */
export function sizeOf(
  demand: readonly Demand[],
  a: Assumptions,
  formulas: Formulas = rightFormulas,
): Size {
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
export function portions(values: readonly number[]): number[] {
  const total = sum(values);
  return values.map((value) => (total === 0 ? 1 / values.length : value / total));
}

/** Up to the next whole number; what differs from one by rounding errors only is that one. */
export function roundUp(value: number): number {
  return Math.ceil(value - 1e-9);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
