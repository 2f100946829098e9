import { caseTables as domainIdentification } from "@/exercises/01-domain-identification/case-tables";
import type { CaseTable } from "@/exercises/case-table";

const tablesByExercise: Readonly<Record<string, readonly CaseTable[]>> = {
  "domain-identification": domainIdentification,
};

/** The case data of an exercise as tables; none for an exercise that has none. */
export function listCaseTables(exerciseId: string): readonly CaseTable[] {
  return tablesByExercise[exerciseId] ?? [];
}
