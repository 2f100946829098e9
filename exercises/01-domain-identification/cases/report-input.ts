import type { Edge } from "@/exercises/01-domain-identification/case/dossier";

/** One map and one affinity list that boundary_report is asked about. */
export type ReportInput = {
  check: "crossing_counted" | "report_numbers" | "report_edges";
  where: string;
  domains: ReadonlyMap<string, readonly string[]>;
  affinity: readonly Edge[];
};
