import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import type { Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, numberOf, type PythonDict } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

/** What the step asks of the demand of the case. */
export const kestrelProbe = "size_ahead/Kestrel Home";

/** Null where size_platform gave no figure. */
export type SizePicture = {
  storageGb: number | null;
  averageRunning: number | null;
  nodes: number | null;
  engineers: number | null;
  monthlyCost: number | null;
  domains: {
    domain: string;
    /** The learner's total, divided as volume a day times days kept divides it. */
    storageGb: number | null;
    cost: number | null;
  }[];
  /** What the shares add up to; null unless every domain has one. */
  sumOfShares: number | null;
};

/** What the step asks for, beside what it is compared with. */
export type NeedPicture = {
  /** What the domains keep of today's volume, uncompressed and once. */
  keptTodayGb: number;
  storageGb: number | null;
  /** Places for jobs at the peak, from the learner's average; and those on the learner's nodes. */
  slotsNeeded: number | null;
  slotsThere: number | null;
  nodes: number | null;
  /** What both cost a month, at the prices of the case. */
  cost: number | null;
};

/** The learner's gigabytes and nodes for Kestrel Home, and what they have to be enough for. */
export function drawNeed(observations: Observations): Drawn<NeedPicture> {
  const size = drawSize(observations);
  if (size.kind === "missing") return size;
  const { storageGb, averageRunning, nodes } = size;
  const { demand, assumptions: a } = platformCase;
  const isPriced = storageGb !== null && nodes !== null;
  return {
    kind: "drawn",
    keptTodayGb: demand.reduce((sum, one) => sum + one.daily_gb * one.retention_days, 0),
    storageGb,
    slotsNeeded:
      averageRunning === null ? null : (averageRunning * a.peak_factor) / a.target_utilisation,
    slotsThere: nodes === null ? null : nodes * a.slots_per_node,
    nodes,
    cost: isPriced ? storageGb * a.storage_price + nodes * a.node_price : null,
  };
}

/** What the learner's size_platform says of Kestrel Home. */
export function drawSize(observations: Observations): Drawn<SizePicture> {
  const returned = returnedValue(observations, kestrelProbe, "size_platform on Kestrel Home");
  if ("problem" in returned) return notDrawn(`${returned.problem.message}.`);
  const size = dictOf(returned.value);
  if (size === null) {
    return notDrawn("size_platform returned no dict for Kestrel Home.");
  }
  const storageGb = figureOf(size, "storage_gb");
  const shares = dictOf(entryOf(size, "cost_by_domain"));
  const { demand } = platformCase;
  const kept = demand.map(({ daily_gb, retention_days }) => daily_gb * retention_days);
  const allKept = kept.reduce((sum, one) => sum + one, 0);
  const domains = demand.map(({ domain }, position) => ({
    domain,
    // Growth, compression and copies are the same for all, so they do not change the division.
    storageGb: storageGb === null ? null : (storageGb * (kept[position] ?? 0)) / allKept,
    cost: shares === null ? null : figureOf(shares, domain),
  }));
  return {
    kind: "drawn",
    storageGb,
    averageRunning: figureOf(size, "avg_running"),
    nodes: figureOf(size, "nodes"),
    engineers: figureOf(size, "engineers"),
    monthlyCost: figureOf(size, "monthly_cost"),
    domains,
    sumOfShares: domains.reduce<number | null>(
      (sum, { cost }) => (sum === null || cost === null ? null : sum + cost),
      0,
    ),
  };
}

function figureOf(dict: PythonDict, key: string): number | null {
  const figure = numberOf(entryOf(dict, key));
  return figure !== null && Number.isFinite(figure) ? figure : null;
}
