import type { Assumptions, Demand } from "@/exercises/04-platform-capabilities/case/platform-case";

/** One demand that size_platform is asked about. */
export type SizeInput = {
  check: "size_ahead" | "sizing" | "cost_shares";
  where: string;
  demand: readonly Demand[];
  assumptions: Assumptions;
};
