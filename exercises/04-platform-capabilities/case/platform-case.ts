import source from "./platform-case.json";

/** What a product holds, or a domain may hold. */
export type Holding = { storage_gb: number; cpu: number };
/** What one domain will run. */
export type Demand = (typeof source.demand)[number];
export type Assumptions = typeof source.assumptions;

type PlatformCase = {
  planes: Record<string, string>;
  features: Record<string, string>;
  duties: string[];
  templates: Record<string, Holding>;
  quotas: Record<string, Holding>;
  owners: Record<string, string[]>;
  privacy_officers: string[];
  assumptions: Assumptions;
  demand: Demand[];
};

/** The case of exercise 4, as `kestrel_platform` gives it to the learner. */
export const platformCase: PlatformCase = source;

export const resources = ["storage_gb", "cpu"] as const;
