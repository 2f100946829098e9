import { caseTables as domainIdentification } from "@/exercises/01-domain-identification/case/case-tables";
import { caseTables as dataProductDesign } from "@/exercises/02-data-product-design/case/case-tables";
import { caseTables as governancePolicies } from "@/exercises/03-governance-policies/case/case-tables";
import { caseTables as platformCapabilities } from "@/exercises/04-platform-capabilities/case/case-tables";
import { caseTables as migrationPlanning } from "@/exercises/05-migration-planning/case/case-tables";
import type { CaseTable } from "@/exercises/case-table";

const tablesByExercise: Readonly<Record<string, readonly CaseTable[]>> = {
  "domain-identification": domainIdentification,
  "data-product-design": dataProductDesign,
  "governance-policies": governancePolicies,
  "platform-capabilities": platformCapabilities,
  "migration-planning": migrationPlanning,
};

/** The case data of an exercise as tables; none for an exercise that has none. */
export function listCaseTables(exerciseId: string): readonly CaseTable[] {
  return tablesByExercise[exerciseId] ?? [];
}
