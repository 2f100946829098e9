import type { Cases } from "@/exercises/exercise";
import { grade } from "@/exercises/grading/grade";
import { collectObservations } from "@/exercises/grading/observation";
import type { Report } from "@/exercises/grading/report";
import type { LoadedExercise } from "@/exercises/load-exercise";
import { loadJudges } from "@/exercises/load-judges";
import type { NodeRunOptions, NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

/** Runs one of OUR OWN programs in Node and judges it: see node-runtime.ts for why only those. */
export async function gradeProgram(
  runtime: NodeRuntime,
  { definition, probes, files }: LoadedExercise,
  cases: Cases,
  source: string,
  options?: NodeRunOptions,
): Promise<Report> {
  const events = await runtime.runInNode({ source, probes, files, inputs: cases.inputs }, options);
  const judges = await loadJudges(definition.id);
  return grade({ definition, judges }, collectObservations(events), cases);
}
