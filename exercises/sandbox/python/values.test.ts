import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyPythonValue } from "@/exercises/grading/any-python-value.fixture";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { collectObservations } from "@/exercises/grading/observation";
import { parsePythonValue } from "@/exercises/grading/parse-python-value";
import type { PythonValue } from "@/exercises/grading/python-value";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

let runtime: NodeRuntime;
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.close());

const samples = fc.sample(anyPythonValue, { numRuns: 300, seed: 17 });

/** Hands each value to the program's function `f` and gives what came back. */
async function callEach(source: string, values: PythonValue[]): Promise<(PythonValue | null)[]> {
  const probes = `def probe(observe, inputs):
    for index, value in enumerate(inputs):
        observe.call(str(index), "f", value)
`;
  const events = await runtime.runInNode({ source, probes, files: {}, inputs: values });
  const { byProbe } = collectObservations(events);
  return values.map((_, index) => {
    const seen = byProbe.get(String(index));
    if (seen?.outcome !== "returned") throw new Error(JSON.stringify(seen));
    return seen.value;
  });
}

test("Values come back from Python as they were sent", async () => {
  expect(await callEach("def f(value): return value\n", samples)).toEqual(samples);
});

test("A value written as a Python literal means the same value", async () => {
  const source = "from datetime import date, datetime, timedelta\ndef f(text): return eval(text)\n";
  const literals = samples.map((value) => formatPythonValue(value, 100_000));
  expect(await callEach(source, literals)).toEqual(samples);
});

test("Parsing changes nothing about a value", () => {
  for (const value of samples) {
    expect(parsePythonValue(JSON.parse(JSON.stringify(value)))).toEqual({ value });
  }
});

const literals: [string, PythonValue][] = [
  [
    "{('a', 1): {2.0}}",
    {
      $: "dict",
      items: [
        [
          { $: "tuple", items: ["a", 1] },
          { $: "set", items: [{ $: "float", text: "2.0" }] },
        ],
      ],
    },
  ],
  [
    "{'b': 1, '1': 2, 'a': 3}",
    {
      $: "dict",
      items: [
        ["b", 1],
        ["1", 2],
        ["a", 3],
      ],
    },
  ],
  [
    "LookupError('gone')",
    {
      $: "exception",
      type: "LookupError",
      bases: ["LookupError", "Exception", "BaseException"],
      message: "gone",
    },
  ],
  ["object()", { $: "object", type: "object", repr: "<object object>" }],
  ["__import__('collections').OrderedDict(a=1)", { $: "dict", items: [["a", 1]] }],
  ["(lambda x: (x.append(x), x)[1])([])", [{ $: "cycle", type: "list" }]],
  ["list(range(10**6))", { $: "cut", type: "list", size: 1_000_000 }],
  ["'x' * 10**6", { $: "cut", type: "str", size: 1_000_000 }],
  ["2 ** 100_000", { $: "cut", type: "int", size: 100_001 }],
];

test("Python's values are encoded as agreed", async () => {
  const source = "def f(text): return eval(text)\n";
  const encoded = await callEach(
    source,
    literals.map(([literal]) => literal),
  );
  const pairs = literals.map(([literal], index) => [literal, encoded[index]]);
  expect(pairs).toEqual(literals);
});

test("Shared and deep structures come to an end", async () => {
  const source = `
def f(kind):
    x = [1]
    for _ in range(200):
        x = [x, x] if kind == "shared" else [x]
    return x
`;
  const [shared, deep] = await callEach(source, ["shared", "deep"]);
  expect(shared).toEqual({ $: "cut", type: "list", size: 2 });
  expect(JSON.stringify(deep)).toContain('{"$":"cut","type":"list","size":1}');
});
