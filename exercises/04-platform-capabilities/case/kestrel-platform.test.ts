import { expect, test } from "vitest";
import { loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime } from "@/exercises/sandbox/node/node-runtime";

test("The case's module says what its docstrings promise", async () => {
  const { files } = await loadExercise(4);
  const runtime = await createNodeRuntime();
  const source = `
import kestrel_platform as case
print(len(case.FEATURES), len(case.DUTIES), len(case.DEMAND), len(case.ASSUMPTIONS))
print(list(case.PLANES))
print(case.TEMPLATES["batch-small"], case.QUOTAS["sales"])
print(case.OWNERS == {"sales": {"olga", "omar"}, "ops": {"piet"}})
print(case.PRIVACY_OFFICERS == {"omar", "petra"})
print(case.demand_of("orders")["runs_per_day"])
print(case.held_by("batch-small", "stream"))
help("kestrel_platform")
`;
  const events = await runtime.runInNode({ source, probes: "", files, inputs: null });
  await runtime.close();
  const printed = events.map((event) => (event.kind === "output" ? event.text : "")).join("");
  expect(printed.split("\n").slice(0, 7)).toEqual([
    "9 12 7 12",
    "['infrastructure', 'product', 'mesh']",
    "{'storage_gb': 50, 'cpu': 2} {'storage_gb': 600, 'cpu': 12}",
    "True",
    "True",
    "288",
    "{'storage_gb': 250, 'cpu': 8}",
  ]);
  expect(printed).toContain("What products made from these templates hold together.");
});
