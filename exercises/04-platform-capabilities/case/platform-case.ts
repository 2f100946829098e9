import { z } from "zod";
import source from "./platform-case.json";

const holdingSchema = z.object({ storage_gb: z.number(), cpu: z.number() });
const demandSchema = z.object({
  domain: z.string(),
  daily_gb: z.number(),
  retention_days: z.number(),
  runs_per_day: z.number(),
  minutes_per_run: z.number(),
  products: z.number(),
});
const assumptionsSchema = z.object({
  growth_per_year: z.number(),
  horizon_years: z.number(),
  compression: z.number(),
  copies: z.number(),
  peak_factor: z.number(),
  target_utilisation: z.number(),
  slots_per_node: z.number(),
  min_nodes: z.number(),
  storage_price: z.number(),
  node_price: z.number(),
  engineers_min: z.number(),
  products_per_engineer: z.number(),
});

/** What a product holds, or a domain may hold. */
export type Holding = z.infer<typeof holdingSchema>;
/** What one domain will run. */
export type Demand = z.infer<typeof demandSchema>;
export type Assumptions = z.infer<typeof assumptionsSchema>;

/** The case of exercise 4, as `kestrel_platform` gives it to the learner. */
export const platformCase = z
  .object({
    planes: z.record(z.string(), z.string()),
    features: z.record(z.string(), z.string()),
    duties: z.array(z.string()),
    templates: z.record(z.string(), holdingSchema),
    quotas: z.record(z.string(), holdingSchema),
    owners: z.record(z.string(), z.array(z.string())),
    privacy_officers: z.array(z.string()),
    assumptions: assumptionsSchema,
    demand: z.array(demandSchema),
  })
  .parse(source);

export const resources = ["storage_gb", "cpu"] as const;
