import { afterAll, beforeAll, expect, test } from "vitest";
import { collectObservations, type RunEvent } from "@/exercises/grading/observation";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node-runtime";

let runtime: NodeRuntime;
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.close());

function run(source: string, probes = "", files: Record<string, string> = {}) {
  return runtime.runInNode({ source, probes, files, inputs: null });
}

function printed(events: RunEvent[]): string {
  return events.map((event) => (event.kind === "output" ? event.text : "")).join("");
}

const callF = `def probe(observe, inputs):
    observe.call("f", "f", [1, 2])
`;

async function observeF(source: string) {
  return collectObservations(await run(source, callF)).byProbe.get("f");
}

test("Output arrives line by line, before a crash too", async () => {
  const events = await run("import sys\nprint('a')\nprint('b', file=sys.stderr)\n1/0\n");
  expect(events).toMatchObject([
    { kind: "output", stream: "stdout", text: "a\n" },
    { kind: "output", stream: "stderr", text: "b\n" },
    { kind: "crashed", error: { type: "ZeroDivisionError", line: 4 } },
  ]);
});

test("Too much output keeps its beginning and its end", async () => {
  const text = printed(await run("for i in range(100_000): print(i)\n"));
  expect(text.length).toBeLessThan(50_000);
  expect(text).toMatch(/^0\n1\n2\n/);
  expect(text).toMatch(/\n… [\d,]+ characters left out …\n/);
  expect(text).toMatch(/\n99998\n99999\n$/);
});

test("What a probed call prints belongs to the call", async () => {
  const events = await run("def f(x):\n    print('inside', x)\n", callF);
  expect(printed(events)).toBe("");
  expect(collectObservations(events).byProbe.get("f")).toMatchObject({
    printed: "inside [1, 2]\n",
  });
});

test("A changed argument is reported by its position", async () => {
  expect(await observeF("def f(x): x.append(3)\n")).toMatchObject({ changed: [0] });
  expect(await observeF("def f(x): x = x + [3]\n")).toMatchObject({ changed: [] });
});

test("An error in a call tells type, line and own frames only", async () => {
  const source =
    "def g(x):\n    return {}[x[0]]\ndef f(x):\n    return sorted(x, key=lambda _: g(x))\n";
  expect(await observeF(source)).toMatchObject({
    outcome: "raised",
    error: {
      type: "KeyError",
      bases: ["KeyError", "LookupError", "Exception", "BaseException"],
      line: 2,
      traceback: [
        { function: "f", line: 4 },
        { function: "f.<locals>.<lambda>", line: 4 },
        { function: "g", line: 2, source: "return {}[x[0]]" },
      ],
    },
  });
});

test("Deep recursion stays a Python error", async () => {
  const source = `
import sys
sys.setrecursionlimit(10**6)
def f(x): return max([1, 2], key=lambda y: f(x))
`;
  expect(await observeF(source)).toMatchObject({ error: { type: "RecursionError" } });
});

test("A misspelt name comes with Python's suggestion", async () => {
  const events = await run("total = 1\nprint(totel)\n");
  expect(collectObservations(events).crash?.message).toContain("Did you mean: 'total'?");
});

test("Asking for input is refused with a reason", async () => {
  const { crash } = collectObservations(await run("name = input('who? ')\n"));
  expect(crash).toMatchObject({ type: "RuntimeError", line: 1 });
  expect(crash?.message).toContain("nobody to ask");
});

test("Ending the program inside a call is that call's error", async () => {
  expect(await observeF("def f(x): exit()\n")).toMatchObject({ error: { type: "SystemExit" } });
});

test("A file of the exercise can be imported and read", async () => {
  const files = { "case.py": "value = open('case.txt').read()", "case.txt": "forty-two" };
  expect(printed(await run("from case import value\nprint(value, __name__)", "", files))).toBe(
    "forty-two exercise\n",
  );
});

test("Entries of literals are found where they are written", async () => {
  const events = await run(
    "A = {\n  'x': [1,\n    2],\n}\nB: list = [\n  dict(\n    k=1),\n]\nA['y'] = 3\n",
  );
  const { definitions } = collectObservations(events);
  expect(definitions).toEqual([
    { path: ["A"], line: 1 },
    { path: ["A", "x"], line: 2 },
    { path: ["A", "x", 1], line: 3 },
    { path: ["A", "y"], line: 9 },
    { path: ["B"], line: 5 },
    { path: ["B", 0], line: 6 },
    { path: ["B", 0, "k"], line: 7 },
  ]);
});

test("A probe that breaks is our fault, not the program's", async () => {
  const broken = "def probe(observe, inputs):\n    raise ValueError('ours')\n";
  await expect(run("x = 1\n", broken)).rejects.toThrow(/runtime broke.*ours/s);
});
