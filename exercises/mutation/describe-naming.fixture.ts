import { expect, test } from "vitest";
import { findExercise, folderOf } from "@/exercises/exercise-list";
import { grade } from "@/exercises/grading/grade";
import { collectObservations, type Observations } from "@/exercises/grading/observation";
import type { Report } from "@/exercises/grading/report";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { loadJudges } from "@/exercises/load-judges";
import { nameOf } from "@/exercises/mutation/explained";
import { type Mutant, makeMutants } from "@/exercises/mutation/make-mutants";
import { readProgramHeader } from "@/exercises/program-header";
import { listPrograms, readProgram } from "@/exercises/read-program";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";
import { createSeededRandom } from "@/exercises/seeded-random";

/** Failing mutants that are looked at. */
const drawn = 38;
/** Of slips that give no wrong program's outcomes, so many may be taken for a wrong idea. */
const mostTakenForAnIdea = 0.1;
/** What hangs has failed without showing anything. */
const seconds = 2;

/**
 * A wrong idea is named only where the program shows it: a slip may be taken for one only if on all
 * cases it does what one of the wrong programs does that has it.
 */
export function describeNaming(exerciseId: string): void {
  test("A slip is not taken for a wrong idea", async () => {
    const runtime = await createNodeRuntime();
    const { observe, report, folder } = await openGrading(runtime, exerciseId);
    const outcomesWith = await gatherOutcomes(folder, observe);
    const mistaken: string[] = [];
    let strangers = 0;
    let failing = 0;
    const mutants = await drawMutants(runtime, folder);
    for (const mutant of mutants) {
      if (failing === drawn) break;
      const observations = await observe(mutant.source);
      const graded = report(observations);
      if (graded.kind !== "graded" || graded.mastered) continue;
      failing += 1;
      const outcomes = outcomesOf(observations);
      const named = ideasIn(graded);
      const taken: string[] = [];
      for (const idea of named) {
        if (!(await outcomesWith(idea)).has(outcomes)) taken.push(idea);
      }
      if (named.length > 0 && taken.length === 0) continue;
      strangers += 1;
      if (taken.length > 0) mistaken.push(`${nameOf(mutant)}: ${taken.join(", ")}`);
    }
    await runtime.close();
    // A small exercise has no more slips than that.
    expect(failing).toBeGreaterThanOrEqual(Math.min(drawn, mutants.length / 2));
    const most = mostTakenForAnIdea * strangers;
    expect(mistaken.length, mistaken.join("\n")).toBeLessThanOrEqual(most);
  });
}

type Observe = (source: string) => Promise<Observations>;

async function openGrading(runtime: NodeRuntime, exerciseId: string) {
  const content = findExercise(exerciseId);
  if (content === null) throw new Error(`no exercise "${exerciseId}"`);
  const { probes, files, definition } = await loadExercise(exerciseId);
  const exercise = { definition, judges: await loadJudges(exerciseId) };
  const cases = publicCases(exerciseId);
  const observe: Observe = async (source) => {
    const program = { source, probes, files, inputs: cases.inputs };
    return collectObservations(await runtime.runInNode(program, { seconds, goesOn: true }));
  };
  const report = (observations: Observations): Report => grade(exercise, observations, cases);
  return { observe, report, folder: folderOf(content) };
}

/** The mutants of the full solution in random order; where they are few, those of other right programs too. */
async function drawMutants(runtime: NodeRuntime, folder: string): Promise<Mutant[]> {
  const random = createSeededRandom(`naming ${folder}`);
  const shuffled = (mutants: readonly Mutant[]) => random.sample(mutants, mutants.length);
  const own = await makeMutants(runtime, readProgram(folder, "solutions", "full.py"));
  if (own.length > 2 * drawn) return shuffled(own);
  const others: Mutant[] = [];
  for (const name of listPrograms(folder, "accepted")) {
    others.push(...(await makeMutants(runtime, readProgram(folder, "accepted", name))));
  }
  return [...shuffled(own), ...shuffled(others)];
}

/** For each idea the outcomes of the programs that have it, played when they are first asked for. */
async function gatherOutcomes(folder: string, observe: Observe) {
  const sources = ["wrong", "slips"].flatMap((kind) =>
    listPrograms(folder, kind).map((name) => readProgram(folder, kind, name)),
  );
  const known = new Map<string, ReadonlySet<string>>();
  return async (idea: string): Promise<ReadonlySet<string>> => {
    const outcomes = new Set<string>();
    const before = known.get(idea);
    if (before) return before;
    for (const source of sources) {
      if (!readProgramHeader(source).misconceptions.includes(idea)) continue;
      // One after the other: there is one interpreter.
      outcomes.add(outcomesOf(await observe(source)));
    }
    known.set(idea, outcomes);
    return outcomes;
  };
}

/** What each probe saw, without lines and what was printed: two programs that do the same give the same. */
function outcomesOf({ byProbe }: Observations): string {
  return JSON.stringify(
    [...byProbe].map(([probe, seen]) => [
      probe,
      seen.outcome,
      seen.outcome === "returned" ? seen.value : null,
      seen.outcome === "raised" ? seen.error.type : null,
    ]),
  );
}

function ideasIn({ checks }: Extract<Report, { kind: "graded" }>): string[] {
  const named = checks.flatMap((check) =>
    check.outcome === "failed" && check.misconception ? [check.misconception] : [],
  );
  return [...new Set(named)];
}
