import { expect, test } from "vitest";
import { loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime } from "@/exercises/sandbox/node/node-runtime";

test("The case's module says what its docstrings promise", async () => {
  const { files } = await loadExercise(5);
  const runtime = await createNodeRuntime();
  const source = `
import migration
print(len(migration.TASKS), len(migration.CAPACITY), len(migration.DOMAINS), len(migration.CHALLENGES))
print(migration.TASKS["pilot_build"])
print(migration.CANDIDATES["orders"])
print(migration.followers("go_decision"))
print(migration.work_of("platform"))
print(migration.needed_by("discovery"))
print(list(migration.LONGEST)[:3], migration.LONGEST["mvp_catalog"][2])
print(migration.risk("R9", "skills", "nobody comes to the training", 2, 3, "coach", "")["owner"])
help("migration")
`;
  const events = await runtime.runInNode({ source, probes: "", files, inputs: null });
  await runtime.close();
  const printed = events.map((event) => (event.kind === "output" ? event.text : "")).join("");
  expect(printed.split("\n").slice(0, 8)).toEqual([
    "20 11 7 6",
    "('pilot: orders product and contract', (3, 4, 7), ['domain_map', 'mvp_storage'], {'orders': 1, 'coach': 1})",
    "{'value': 5, 'readiness': 4, 'risk': 2, 'consumers': 6, 'upstream': 0}",
    "['training', 'hardening']",
    "['mvp_storage', 'mvp_catalog', 'mvp_checks', 'hardening']",
    "['marketing']",
    "['charter', 'mvp_storage', 'mvp_catalog'] ['mvp_storage']",
    "coach",
  ]);
  expect(printed).toContain("The domains that cannot move before this one has moved.");
});
