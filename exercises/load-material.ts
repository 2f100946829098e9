import "server-only";
import { createHash } from "node:crypto";
import type { CaseTable } from "@/exercises/case-table";
import type { Cases, MisconceptionDefinition } from "@/exercises/exercise";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { partsOf } from "@/exercises/parts-of";

/** What a browser needs of an exercise once Python is there, but not to show its page. */
export type ExerciseMaterial = {
  /** Python source of the probes. */
  probes: string;
  /** What the learner's program can import and open, by file name. */
  files: Record<string, string>;
  /** The public ones, whose expectations may be seen, so that Check works without the server. */
  cases: Cases;
  tables: readonly CaseTable[];
  /** The wrong ideas that a report may name. */
  misconceptions: readonly MisconceptionDefinition[];
};

/** An exercise's material as a file, whose name is a hash of it. Throws for an unknown exercise. */
export async function loadMaterialFile(id: string): Promise<{ name: string; text: string }> {
  const { definition, probes, files } = await loadExercise(id);
  const material: ExerciseMaterial = {
    probes,
    files,
    cases: publicCases(id),
    tables: partsOf(id).caseTables,
    misconceptions: definition.misconceptions,
  };
  const text = JSON.stringify(material);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return { name: `${hash}.json`, text };
}
