import { expect, test } from "vitest";
import { loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime } from "@/exercises/sandbox/node/node-runtime";

test("The council's module says what its docstrings promise", async () => {
  const { files } = await loadExercise(3);
  const runtime = await createNodeRuntime();
  const source = `
import council
print(len(council.DECISIONS), len(council.LAWFUL_BASES), len(council.PRODUCTS), len(council.DOMAIN_RULES), len(council.WISHES))
print(council.decisions_in("security"))
print(council.product("stock")["format"], council.products_of("money"))
help("council")
`;
  const events = await runtime.runInNode({ source, probes: "", files, inputs: null });
  await runtime.close();
  const printed = events.map((event) => (event.kind === "output" ? event.text : "")).join("");
  expect(printed.split("\n").slice(0, 3)).toEqual([
    "13 4 6 4 5",
    "{'default_access': 'is deny', 'encryption': 'includes at_rest and in_transit'}",
    "xlsx ['ledger']",
  ]);
  expect(printed).toContain("They are not legal advice");
});
