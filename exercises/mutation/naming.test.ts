import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exerciseList, folderOf } from "@/exercises/exercise-list";
import { grade } from "@/exercises/grading/grade";
import { collectObservations, type Observations } from "@/exercises/grading/observation";
import { publicCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import { loadJudges } from "@/exercises/load-judges";
import { nameOf } from "@/exercises/mutation/explained";
import { type Mutant, makeMutants } from "@/exercises/mutation/make-mutants";
import { readProgram } from "@/exercises/read-program";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node-runtime";
import { createSeededRandom } from "@/exercises/seeded-random";

/** Failing mutants that are looked at in each exercise. */
const drawn = 40;
/** Of slips that give no wrong program's outcomes, so many may be taken for a wrong idea. */
const mostTakenForAnIdea = 0.1;
const seconds = 5;

let runtime: NodeRuntime;
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.close());

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

test.each(exerciseList)(
  "A slip in exercise $number is not taken for a wrong idea",
  async (content) => {
    const folder = folderOf(content);
    const { probes, files, definition } = await loadExercise(content.id);
    const exercise = { definition, judges: await loadJudges(content.id) };
    const cases = publicCases(content.id);
    async function observe(source: string): Promise<Observations> {
      const program = { source, probes, files, inputs: cases.inputs };
      return collectObservations(await runtime.runInNode(program, { seconds }));
    }

    const wrongByIdea = new Map<string, string[]>();
    for (const kind of ["wrong", "slips"]) {
      for (const name of readdirSync(join("exercises", folder, kind))) {
        if (!name.endsWith(".py")) continue;
        const source = readProgram(folder, kind, name);
        for (const idea of /^Misconception: (.*)\.$/m.exec(source)?.[1]?.split(", ") ?? []) {
          wrongByIdea.set(idea, [...(wrongByIdea.get(idea) ?? []), source]);
        }
      }
    }
    const known = new Map<string, string[]>();
    async function outcomesWith(idea: string): Promise<string[]> {
      const outcomes = known.get(idea) ?? [];
      if (!known.has(idea)) {
        for (const source of wrongByIdea.get(idea) ?? []) {
          outcomes.push(outcomesOf(await observe(source)));
        }
      }
      known.set(idea, outcomes);
      return outcomes;
    }

    const random = createSeededRandom(`naming ${content.id}`);
    const shuffled = (mutants: readonly Mutant[]) => random.sample(mutants, mutants.length);
    // Those of the full solution first; where it is short, those of other right programs too.
    const accepted = readdirSync(join("exercises", folder, "accepted")).map((name) =>
      readProgram(folder, "accepted", name),
    );
    const [own = [], ...others] = await makeMutants([
      readProgram(folder, "solutions", "full.py"),
      ...accepted,
    ]);
    const mistaken: string[] = [];
    let strangers = 0;
    let failing = 0;
    for (const mutant of [...shuffled(own), ...shuffled(others.flat())]) {
      if (failing === drawn) break;
      const observations = await observe(mutant.source);
      const report = grade(exercise, observations, cases);
      if (report.kind !== "graded" || report.mastered) continue;
      failing += 1;
      const named = new Set(
        report.checks.flatMap((check) =>
          check.outcome === "failed" && check.misconception ? [check.misconception] : [],
        ),
      );
      const outcomes = outcomesOf(observations);
      const taken: string[] = [];
      for (const idea of named) {
        // One after the other: there is one interpreter.
        if (!(await outcomesWith(idea)).includes(outcomes)) taken.push(idea);
      }
      if (named.size > 0 && taken.length === 0) continue;
      strangers += 1;
      if (taken.length > 0) mistaken.push(`${nameOf(mutant)}: ${taken.join(", ")}`);
    }
    expect(failing).toBeGreaterThanOrEqual(35);
    expect(mistaken.length, mistaken.join("\n")).toBeLessThanOrEqual(
      mostTakenForAnIdea * strangers,
    );
  },
);
