import { readFileSync } from "node:fs";
import { z } from "zod";
import { collectObservations } from "@/exercises/grading/observation";
import type { NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

/** A program with one small slip in it; `label` says which, `line` where in the original. */
export type Mutant = { label: string; line: number; source: string };

const statementsSchema = z.array(z.string());
/** Label, line, which of the program's statements is another, and how that reads. */
const slipSchema = z.tuple([z.string(), z.number(), z.number(), z.string()]);

/** All mutants of a program, in its order. */
export async function makeMutants(runtime: NodeRuntime, source: string): Promise<Mutant[]> {
  const probes = readFileSync("exercises/mutation/mutants.py", "utf8");
  const request = { source: "", probes, files: {}, inputs: source };
  const made = await runtime.runInNode(request, { goesOn: true });
  const [first, ...slips] = [...collectObservations(made).byProbe.values()].map((seen) =>
    seen.outcome === "returned" ? seen.value : seen.outcome,
  );
  const statements = statementsSchema.parse(first);
  return slips.map((slip) => {
    const [label, line, at, changed] = slipSchema.parse(slip);
    return { label, line, source: statements.with(at, changed).join("\n\n") };
  });
}
