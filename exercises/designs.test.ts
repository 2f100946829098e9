import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exerciseList, folderOf } from "@/exercises/exercise-list";
import { loadExercise } from "@/exercises/load-exercise";
import { partsOf } from "@/exercises/parts-of";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

// That each masters its exercise is in the folder's own programs.test.ts, by its path.
test.each(exerciseList)("Exercise $number shows 2 to 4 accepted programs", (exercise) => {
  const designs = partsOf(exercise.id).designs;
  expect(designs.length).toBeGreaterThanOrEqual(2);
  expect(designs.length).toBeLessThanOrEqual(4);
  for (const { file, trade } of designs) {
    expect(file).toMatch(/^(accepted\/[\w-]+|solutions\/full)\.py$/);
    expect(existsSync(join("exercises", folderOf(exercise), "programs", file))).toBe(true);
    const sentences = trade.split(/[.?!] /).length;
    expect(sentences).toBeGreaterThanOrEqual(2);
    expect(sentences).toBeLessThanOrEqual(4);
  }
});

describe("Every figure in what is said of a design is the case's own", () => {
  let runtime: NodeRuntime;
  beforeAll(async () => {
    runtime = await createNodeRuntime();
  });
  afterAll(() => runtime.close());

  /** What a program with these lines behind it prints. */
  async function printed(exerciseId: string, file: string, lines: string): Promise<string[]> {
    const { definition, files } = await loadExercise(exerciseId);
    const program = readFileSync(join("exercises", folderOf(definition), "programs", file), "utf8");
    const source = `${program}\n\n${lines}`;
    const probes = "def probe(observe, inputs):\n    pass\n";
    const events = await runtime.runInNode({ source, probes, files, inputs: null });
    return events.flatMap((event) => (event.kind === "output" ? event.text.split(/\s+/) : []));
  }

  const figuresOf = (trade: string) => trade.match(/\d+(?:\.\d+)?/g) ?? [];

  const map = `
from kestrel import AFFINITY, TEAMS, modularity
told = boundary_report(DOMAINS, AFFINITY)
print(round(100 * told["cohesion"]), told["crossing"], max(told["between"].values()))
print(max(sum(TEAMS[t]["people"] for t in one["teams"]) for one in DOMAINS.values()))
print(f"{modularity(DOMAINS):.2f}")
`;
  test.each(partsOf("domain-identification").designs)("A map: $title", async ({ file, trade }) => {
    const said = await printed("domain-identification", file, map);
    expect(said.length).toBeGreaterThanOrEqual(5);
    expect(figuresOf(trade).filter((figure) => !said.includes(figure))).toEqual([]);
  });

  const plan = `
from migration import CAPACITY, TASKS
starts = schedule(TASKS, CAPACITY)
end = max(week + pert(*TASKS[name][1])[0] for name, week in starts.items())
print(f"{end:.2f} {end - 51:.2f} 60")
`;
  test.each(partsOf("migration-planning").designs)("A plan: $title", async ({ file, trade }) => {
    const said = await printed("migration-planning", file, plan);
    expect(figuresOf(trade).filter((figure) => !said.includes(figure))).toEqual([]);
    expect(figuresOf(trade).length).toBeGreaterThan(0);
  });
});
