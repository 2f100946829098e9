import { afterAll, beforeAll, expect, test } from "vitest";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";
import { readConsoleEvent } from "@/exercises/sandbox/supervise/console-event";

let runtime: NodeRuntime;
beforeAll(async () => {
  runtime = await createNodeRuntime();
  const source = "total = 40\ndef f(x):\n    return 1 / x\nbig = list(range(10**6))\n";
  await runtime.runInNode({ source, probes: "", files: {}, inputs: null });
});
afterAll(() => runtime.close());

/** What a text prints, and what comes of it: "=" value, "!" error, "…" for more lines, "" for none. */
async function evaluate(text: string): Promise<string> {
  const said = (await runtime.evaluateInNode(text)).map((event) => {
    const read = readConsoleEvent(JSON.stringify(event));
    if (read?.kind === "output") return read.text;
    if (read?.isIncomplete) return "…";
    if (read?.error) return `! ${read.error.type}: ${read.error.message} (${read.error.line})`;
    return read?.value === null ? "" : `= ${read?.value}`;
  });
  return said.join("");
}

const table: [text: string, comesTo: string][] = [
  ["total + 2", "= 42"],
  ["_ * 2", "= 84"],
  ["None", ""],
  ["x = total", ""],
  ["x", "= 40"],
  ["print('a'); 'b'", "a\n= 'b'"],
  ["total\nx = 3\nx", "= 3"],
  ["def g(y):", "…"],
  ["def g(y):\n    return y", "…"],
  ["def g(y):\n    return y\n", ""],
  ["g(7)", "= 7"],
  ["for i in range(2): print(i)", "0\n1\n"],
  ["(1 +", "…"],
  ["'''a", "…"],
  ["(1 +\n2)", "= 3"],
  ["1 +* 2", "! SyntaxError: invalid syntax (1)"],
  ["", ""],
  ["# nothing", ""],
  ["\nf(0)", "! ZeroDivisionError: division by zero (3)"],
  ["nonsense", "! NameError: name 'nonsense' is not defined (1)"],
  [
    "raise SystemExit",
    "! SystemExit: the program ended itself with exit(); let it run to its end instead (1)",
  ],
  ["len(big)", "= 1000000"],
  ["class Bad:\n    def __repr__(self): raise ValueError\n", ""],
  ["Bad()", "= <Bad>"],
];

test("Texts come to what they would at Python's prompt", async () => {
  const comesTo: [string, string][] = [];
  for (const [text] of table) comesTo.push([text, await evaluate(text)]);
  expect(comesTo).toEqual(table);
});

test("A huge value is shown in parts", async () => {
  const shown = await evaluate("big");
  expect(shown).toMatch(/^= \[0, 1, 2, .*\.\.\.\]$/);
  expect(shown.length).toBeLessThan(4_100);
});

test("An error shows the lines of the console and of the program", async () => {
  const [event] = await runtime.evaluateInNode("y = 1\nf(0)");
  expect(event).toMatchObject({
    error: {
      traceback: [
        { file: "<console>", line: 2, source: "f(0)" },
        { file: "exercise.py", line: 3, source: "return 1 / x" },
      ],
    },
  });
});

test("What an expression prints is cut for each anew", async () => {
  for (const _ of [1, 2]) {
    const shown = await evaluate("for i in range(50_000): print(i)\n");
    expect(shown).toMatch(/^0\n1\n/);
    expect(shown).toContain("characters left out");
  }
});

test("A program that crashed leaves the names it had until then", async () => {
  const own = await createNodeRuntime();
  await own.runInNode({ source: "a = 5\nb = 1 / 0\n", probes: "", files: {}, inputs: null });
  expect(await own.evaluateInNode("a")).toMatchObject([{ value: "5" }]);
  await own.close();
});
