import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadExercise } from "@/exercises/load-exercise";
import { createNodeRuntime } from "@/exercises/sandbox/node/node-runtime";

test("The dossier's module says what its docstrings promise", async () => {
  const { files } = await loadExercise(1);
  const full = readFileSync(
    "exercises/01-domain-identification/programs/solutions/full.py",
    "utf8",
  );
  const runtime = await createNodeRuntime();
  const source = `
import kestrel
print(len(kestrel.TEAMS), len(kestrel.ENTITIES), len(kestrel.AFFINITY), len(kestrel.NEEDS))
print(kestrel.producers("cart") == [("checkout", 0.55), ("storefront", 0.45)])
print(kestrel.changed_by("accounts"))
print(kestrel.neighbours_of("ad_spend"))
print(kestrel.needed_by("care"))
exec(open("full.py", encoding="utf-8").read())
print(round(kestrel.modularity(DOMAINS), 3))
print(kestrel.modularity({"all": {"entities": list(kestrel.ENTITIES)}}))
print(kestrel.product("a", "b", inputs=("c",))["inputs"])
help("kestrel")
`;
  const events = await runtime.runInNode({
    source,
    probes: "",
    files: { ...files, "full.py": full },
    inputs: null,
  });
  await runtime.close();
  const printed = events.map((event) => (event.kind === "output" ? event.text : "")).join("");
  expect(printed.split("\n").slice(0, 8)).toEqual([
    "12 26 50 12",
    "True",
    "{'customer_account': 0.7, 'consent': 0.9, 'loyalty_balance': 0.5}",
    "{'ledger_entry': 3, 'campaign': 30}",
    "{'N04': 'customer picture on one screen during a call'}",
    "0.536",
    "0.0",
    "['c']",
  ]);
  expect(printed).toContain("The teams that change an entity, the busiest first.");
});
