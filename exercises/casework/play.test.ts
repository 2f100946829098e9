import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createCases } from "@/exercises/casework/create-cases";
import { ownValue, shared } from "@/exercises/casework/story";
import { collectObservations } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";
import { createNodeRuntime } from "@/exercises/sandbox/node/node-runtime";

const source = `
START = [1]
def add(numbers, more):
    numbers.append(more)
    return {"numbers": numbers}
`;

test("An argument may stand for a name's value, what calls share, or an earlier answer", async () => {
  const earlier = pythonDict([
    ["answer_of", "0"],
    ["entry", "numbers"],
  ]);
  const add = (...given: PythonValue[]) => ({ call: "add", given });
  const { inputs } = createCases(
    ["START", "GONE"],
    [
      { name: "own", steps: [add(ownValue("START"), 2), add(ownValue("START"), 3)] },
      {
        name: "shared",
        steps: [add(shared("seven"), 2), add(shared("seven"), 3), add(earlier, 4)],
      },
      { name: "gone", steps: [add(ownValue("GONE"), 2)] },
    ],
    [["seven", [7]]],
  );
  const runtime = await createNodeRuntime();
  const probes = readFileSync("exercises/casework/play.py", "utf8");
  const events = await runtime.runInNode({ source, probes, files: {}, inputs });
  await runtime.close();
  const seen = [...collectObservations(events).byProbe.values()].map((one) => [
    one.probe,
    one.outcome === "returned" ? one.value : one.outcome,
  ]);
  const numbers = (...items: number[]) => pythonDict([["numbers", items]]);
  expect(seen).toEqual([
    ["START", [1]],
    ["GONE", "missing"],
    // Each call gets a copy.
    ["own/0", numbers(1, 2)],
    ["own/1", numbers(1, 3)],
    ["shared/0", numbers(7, 2)],
    ["shared/1", numbers(7, 3)],
    ["shared/2", numbers(7, 2, 4)],
  ]);
});
