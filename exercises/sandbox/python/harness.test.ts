import { afterAll, beforeAll, expect, test } from "vitest";
import { collectObservations, type RunEvent } from "@/exercises/grading/observation";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";

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

test.each([
  ["contains itself", "def f(x): x.append(x)\n"],
  ["is too deep", "def f(x):\n    for _ in range(100_000): x[:] = [x[:]]\n"],
  ["holds what is no plain value", "def f(x): x.append(print)\n"],
  ["has another class", "class L(list): pass\ndef f(x): x[:] = [L(x)]\n"],
])("An argument that %s by now is changed", async (_, source) => {
  expect(await observeF(source)).toMatchObject({ outcome: "returned", changed: [0] });
});

test("An argument that is what it was is not changed, however it came there", async () => {
  const source =
    "def f(x, s):\n    x.append(x.pop())\n    s |= set(range(99))\n    s -= set(range(1, 8)) | set(range(9, 99))\n";
  const probes = "def probe(observe, inputs):\n    observe.call('f', 'f', [1, 2], {8, 0})\n";
  const seen = collectObservations(await run(source, probes)).byProbe.get("f");
  expect(seen).toMatchObject({ outcome: "returned", changed: [] });
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

test("A step's first comment in a function, and what is added to a list, have their places", async () => {
  const events = await run(
    "A = []\nB = A + [\n  1,\n]\ndef f():\n  x = 1  # Step 2: here\n  # Step 2\n",
  );
  const { definitions } = collectObservations(events);
  expect(definitions).toEqual([
    { path: ["A"], line: 1 },
    { path: ["B"], line: 2 },
    { path: ["B", -1], line: 3 },
    { path: ["f"], line: 5 },
    { path: ["f", "# Step 2"], line: 6 },
  ]);
});

const callTwice = `def probe(observe, inputs):
    observe.call("f/0", "f", 0)
    observe.call("f/1", "f", 1)
    observe.call("g", "g", 2)
`;

/** `seconds` only where a call is meant to be ended: a busy machine takes long for a quick one. */
async function seenOf(source: string, seconds?: number) {
  const program = { source, probes: callTwice, files: {}, inputs: null };
  const events = await runtime.runInNode(program, { seconds });
  return [...collectObservations(events).byProbe.values()];
}

test.each([
  ["listens", "pass", 4],
  [
    "swallows every interrupt",
    "try:\n          while True: pass\n        except BaseException: pass",
    null,
  ],
])("A call that never ends and %s costs itself and its function", async (_, body, line) => {
  const source = `def f(x):
    if x == 0:
      while True:
        ${body}
    return x
def g(x): return x
`;
  expect(await seenOf(source, 1)).toMatchObject([
    { probe: "f/0", outcome: "timed-out", seconds: 1, line: line && expect.any(Number) },
    { probe: "f/1", outcome: "not-called", name: "f" },
    { probe: "g", outcome: "returned", value: 2 },
  ]);
});

test("A call that breaks the interpreter is that call's error", async () => {
  const source = `def f(x):
    y = []
    for _ in range(200_000): y = [y]
    return len(repr(y))
def g(x): return x
`;
  expect(await seenOf(source)).toMatchObject([
    { probe: "f/0", outcome: "raised", error: { type: "RecursionError" } },
    { probe: "f/1", outcome: "not-called" },
    { probe: "g", outcome: "returned" },
  ]);
});

test("A value whose repr never ends is a call that never ends", async () => {
  const source = `class Endless:
    def __repr__(self):
        while True: pass
def f(x): return Endless()
def g(x): return [1, Endless][0]
`;
  expect(await seenOf(source, 1)).toMatchObject([
    { outcome: "timed-out" },
    { outcome: "not-called" },
    { outcome: "returned" },
  ]);
});

test("A program that fills the memory is stopped by a MemoryError", async () => {
  const events = await run("x = []\nwhile True: x.append('a' * 10**6)\n");
  expect(collectObservations(events).crash).toMatchObject({ type: "MemoryError", line: 2 });
});

test("A program that is stopped says where it was", async () => {
  const source = "x = 1\nwhile True:\n    x += 1\n";
  const events = await runtime.runInNode(
    { source, probes: "", files: {}, inputs: null },
    { seconds: 1 },
  );
  const { interruptedAt, stoppedAfterSeconds } = collectObservations(events);
  expect(interruptedAt).toMatchObject({ type: "KeyboardInterrupt", line: expect.any(Number) });
  expect(stoppedAfterSeconds).toBe(1);
});

const vandals = [
  "import json\njson.dumps = json.loads = None\njson.JSONEncoder.encode = None",
  "import json.encoder\njson.encoder.c_make_encoder = None",
  "import builtins\nfor name in ('isinstance', 'type', 'str', 'list'): delattr(builtins, name)",
  "len = isinstance = repr = str = None",
  "import builtins\nbuiltins.isinstance = builtins.len = builtins.repr = lambda *a: 1 / 0",
  "import sys\nsys.stdout = sys.stderr = None",
  "import sys\nsys.stdout.flush = sys.stdout.write = None",
  "import sys\nsys.stdout.close()",
  "import sys\nsys.modules.clear()",
  "import time, datetime, linecache, traceback\ntime.monotonic = datetime.datetime = linecache.getline = traceback.format_exc = None",
  "import signal\nfor n in (2, 14): signal.signal(n, signal.SIG_IGN)",
  "import atexit\n@atexit.register\ndef loop():\n    while True: pass",
  "import sys, gc\ngc.disable()\nsys.settrace(lambda *a: None)",
  "import os\nos.chdir('/')",
  "import warnings\nwarnings.simplefilter('error')",
  "__builtins__ = {}",
  "def __getattr__(name): raise SystemExit",
];

test.each(vandals)("A program that does this harms itself only: %s", async (vandalism) => {
  const source = `${vandalism}\ndef f(x): return [x[0]]\n`;
  const seen = await observeF(source);
  expect(seen).toMatchObject({ outcome: "returned", value: [1] });
});

test.each([
  ["import os\nos._exit(3)", "SystemExit"],
  ["import os\nos.abort()", "SystemExit"],
  ["import sys\nsys.exit()", "SystemExit"],
  ["import harness", "ModuleNotFoundError"],
  ["raise KeyboardInterrupt", "KeyboardInterrupt"],
  ["class E(Exception):\n    def __str__(self): raise SystemExit\nraise E", "E"],
  ["import threading\nthreading.Thread(target=print).start()", "RuntimeError"],
  ["import subprocess\nsubprocess.run(['ls'])", "OSError"],
  ["open('/nowhere/data.csv', 'w')", "FileNotFoundError"],
  ["raise SyntaxError('x', ('exercise.py', 'line', 1, None))", "SyntaxError"],
])("A program that ends with %s crashes as %s", async (source, type) => {
  expect(collectObservations(await run(source)).crash).toMatchObject({ type });
});

test("An object that misbehaves between the calls is the program's, not ours", async () => {
  const probes = "def probe(observe, inputs):\n    list(observe.call('f', 'f').result)\n";
  const source = "class Odd:\n    def __iter__(self): return 1 / 0\ndef f(): return Odd()\n";
  const { crash } = collectObservations(await run(source, probes));
  expect(crash).toMatchObject({ type: "ZeroDivisionError", line: 2 });
});

test("A flood of tiny prints on both streams stays a small number of events", async () => {
  const source =
    "import sys\nfor i in range(200_000):\n    print(i % 10, file=(sys.stdout, sys.stderr)[i % 2])\n";
  const events = await run(source);
  expect(events.length).toBeLessThan(2_500);
  expect(printed(events)).toMatch(/^0\n1\n2\n/);
  expect(printed(events)).toMatch(/8\n9\n$/);
});

test("One huge line is cut, and quickly", async () => {
  const text = printed(await run("print('a' + 'x' * 10**7 + 'z')\n"));
  expect(text.length).toBeLessThan(50_000);
  expect(text).toMatch(/^ax/);
  expect(text).toMatch(/xz\n$/);
});

test("A probe that breaks is our fault, not the program's", async () => {
  const broken = "def probe(observe, inputs):\n    raise ValueError('ours')\n";
  await expect(run("x = 1\n", broken)).rejects.toThrow(/runtime broke.*ours/s);
});
