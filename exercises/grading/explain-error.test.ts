import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { explainError, explainProblem } from "@/exercises/grading/explain-error";
import type { ProgramError } from "@/exercises/grading/observation";
import { createNodeRuntime, type NodeRuntime } from "@/exercises/sandbox/node/node-runtime";
import { readHarnessFiles } from "@/exercises/sandbox/python/harness-files";

/**
 * A program (\n is a new line) and a part of what its error is explained with. All are really run,
 * so that a new CPython with other messages fails here.
 */
const table: [program: string, part: string][] = [
  ["revenues = {}\\nrevenue", "it knows revenues. If you meant that one"],
  ["customers_by_region", "knows no name customers_by_region here"],
  ["json.loads('1')", "json is used but not imported"],
  ["true", "True, False and None with a capital"],
  ["null", "nothing is None"],
  ["class A:\\n def g(self): g()\\nA().g()", "reached through it: self.g"],
  ["def f():\\n total += 1\\nf()", "total = 0 above the loop"],

  ["def f():\\nreturn 1", "belongs to the function on line 1"],
  ["for x in []:\\npass", "belongs to the 'for' on line 1"],
  ["x = 1\\n  y = 1", "further to the right than the one before"],
  ["if True:\\n    x = 1\\n  y = 2", "neither with the lines of its block"],
  ["if True:\\n\\tx = 1\\n        y = 2", "tabs and some with spaces"],
  ["def f()\\n    return 1", "A colon is missing"],
  ["for i in range(3)\\n    pass", "A colon is missing"],
  ["x = (1, 2", "bracket ( that opens here"],
  ["x = {1: 2]", "bracket { is closed with ]"],
  ["x = )", "one too many"],
  ["x = 'abc", "closing quotation mark"],
  ['x = """abc', "closing quotation mark"],
  ["if x = 1:\\n    pass", "A condition needs =="],
  ["1 = x", "Left of ="],
  ["x = [1 2]", "side by side with nothing in between"],
  ["print 'a'", "print(…)"],
  ["return 1", "return belongs inside a function"],
  ["break", "break belongs inside a loop"],
  ["continue", "continue belongs inside a loop"],
  ["x = “a”", "type it anew"],
  ["x = 08", "does not begin with 0"],
  ["f(a=1, 2)", "come after those without"],
  ["x =", "cannot read this line"],

  ["{}['a']", "Nothing is stored under 'a'"],
  ["{}[('a', 'b')]", "Nothing is stored under ('a', 'b')"],
  ["{}['a' * 200]", "Nothing is stored under this key"],
  ["set().pop()", "The set is empty"],
  ["[][0]", "The list has no item at this position"],
  ["'abc'[9]", "The string has no item"],
  ["x = [1]\\nx[3] = 1", "The list has no item"],
  ["[].pop()", "The list is empty"],

  ["for x in None: pass", "value is None"],
  ["a, b = None", "value is None"],
  ["len(None)", "value is None"],
  ["def f(): ...\\nf()['a']", "ends without return"],
  ["None + 1", "value is None"],
  ["sorted([1, None])", "value is None"],
  ["int(None)", "value is None"],
  ["x = None\\nx()", "this value is None"],
  ["def f(a): pass\\nf()", "'a' is missing"],
  ["def f(a, b): pass\\nf()", "'a' and 'b' is missing"],
  ["def f(a): pass\\nf(1, 2)", "gives 2 arguments and the function takes 1"],
  ["def f(): pass\\nf(1)", "gives 1 arguments and the function takes 0"],
  ["class A:\\n def f(): pass\\nA().f()", "begin its parameters with self"],
  ["class A: pass\\nA(1)", "asks for arguments"],
  ["def f(a): pass\\nf(b=1)", "no parameter called b"],
  ["def f(a): pass\\nf(1, a=1)", "gives a twice"],
  ["x = {[]: 1}", "tuple(…)"],
  ["set([{}])", "A dict can change"],
  ["x = {{1}}", "frozenset(…)"],
  ["for x in 3: pass", "a single int does not"],
  ["a, b = 1", "a single one (int)"],
  ["x = []\\nx['a']", "A list is asked by position"],
  ["x = {1}\\nx[0]", "A set has no order"],
  ["def f(): pass\\nf[0]", "Are its parentheses missing"],
  ["x = 3\\nx['a']", "this value is a single int"],
  ["list = [1]\\nlist((1, 2))", "this value is a list"],
  ["'a' + 1", "one kind only"],
  ["1 + 'a'", "one kind only"],
  ["{} + {}", "+ does not work between dict and dict"],
  ["sorted([1, 'a'])", "no order between them"],
  ["x = (1,)\\nx[0] = 2", "A tuple cannot be changed"],
  ["','.join([1])", "of the kind int"],
  ["','.join(3)", "puts together a list of texts"],
  ["len(3)", "a single one"],
  ["range(1.5)", "A whole number is needed"],

  ["[].sort().reverse()", "value before the dot is None"],
  ["[].add(1)", "A list takes a new item with .append()"],
  ["set().append(1)", "A set takes a new item with .add()"],
  ["(1,).append(2)", "A tuple cannot be changed"],
  ["{'a': 1}.a", '.a. Its entries are reached with square brackets: d["a"]'],
  ["[].items()", "A list has nothing called .items"],
  ["import datetime\\ndatetime.now()", "from datetime import datetime"],
  ["import math\\nmath.foo", "module math has nothing called foo"],
  ["def f(): pass\\nf.items()", "not what it returns"],
  ["'a'.foo", "A value of the kind str has nothing called .foo"],

  ["1 / 0", "divided by zero"],
  ["1 % 0", "divided by zero"],
  ["def f(): return f()\\nf()", "calls itself over and over"],
  ["x = [0] * 10**12", "more memory than there is"],
  ["raise MemoryError", "more memory than there is"],
  ["a, b = [1]", "The left side has 2 names, but there are 1 values"],
  ["a, b = [1, 2, 3]", "The left side has 2 names, but there are 3 values"],
  ["int('1.5')", "reads whole numbers only, and '1.5' is none"],
  ["float('a')", "reads numbers only"],
  ["max([])", "max() needs at least one value"],
  ["[].remove(1)", "does not hold this value"],
  ["from datetime import date\\ndate.fromisoformat('x')", "not a date"],
  ["import json\\njson.loads('{a}')", "The text is not JSON"],
  ["next(iter([]))", "next(…, None)"],
  ["d = {1: 2}\\nfor k in d: d[k + 1] = 1", "Walk over a copy"],
  ["assert False", "An assert in your program"],

  ["import numpy", "numpy is not part of Python itself"],
  ["import pandas as pd", "the standard library is enough"],
  ["import requests", "neither is a network"],
  ["import colections", "no module colections here"],
  ["from math import foo", "module math has nothing called foo"],
  ["exit()", "Take the call out"],
  ["import sys\\nsys.exit(1)", "Take the call out"],
  ["input()", "Nobody can type an answer"],
  ["import os\\nos._exit(0)", "Take the call out"],
  ["open('/data/out.csv', 'w')", "no file /data/out.csv"],
  ["import asyncio\\nasyncio.run(asyncio.sleep(1))", "asyncio cannot wait"],
  ["raise EOFError", "Nobody can type an answer"],
  ["open('missing.csv')", "no file missing.csv"],
  ["import threading\\nthreading.Thread(target=print).start()", "no threads"],
  ["import subprocess\\nsubprocess.run(['ls'])", "no threads, other processes or programs"],
  ["import os\\nos.fork()", "no threads, other processes"],
  ["import multiprocessing\\nmultiprocessing.Process(target=print).start()", "no threads"],
  ["import urllib.request\\nurllib.request.urlopen('http://example.org')", "no network"],
  ["from urllib.error import URLError\\nraise URLError('host is unreachable')", "no network"],
  ["import socket\\nraise socket.gaierror(-2, 'Name does not resolve')", "no network"],
];

const silent = ["raise Exception('mine')", "raise ValueError('mine')", "raise KeyboardInterrupt"];

let runtime: NodeRuntime;
let errors: ReadonlyMap<string, ProgramError | null>;

/** Lets Python run each program, and returns what each raised as a line of JSON. */
async function raise(programs: string[]): Promise<string> {
  const events = await runtime.runInNode(
    {
      source: readFileSync("exercises/grading/raise-errors.py", "utf8"),
      probes: "",
      files: { ...readHarnessFiles(), "programs.json": JSON.stringify(programs) },
      inputs: null,
    },
    { seconds: 100 },
  );
  return events
    .flatMap((event) => (event.kind === "output" && event.stream === "stdout" ? event.text : []))
    .join("");
}

beforeAll(async () => {
  runtime = await createNodeRuntime();
  const programs = [...table.map(([program]) => program), ...silent];
  const texts = programs.map((text) => text.replaceAll("\\n", "\n").replaceAll("\\t", "\t"));
  const lines: string[] = [];
  // A few at a time: what a program prints is capped.
  for (let from = 0; from < texts.length; from += 30) {
    const some = texts.slice(from, from + 30);
    const printed = (await raise(some)).trimEnd().split("\n");
    expect(printed).toHaveLength(some.length);
    lines.push(...printed);
  }
  errors = new Map(programs.map((program, index) => [program, JSON.parse(lines[index] ?? "")]));
});
afterAll(() => runtime.close());

test.each(table)("%s means: %s", (program, part) => {
  const error = errors.get(program);
  expect(error && explainError(error)).toContain(part);
});

test.each(silent)("%s is not explained: it is the program's own", (program) => {
  const error = errors.get(program);
  expect(error && explainError(error)).toBeNull();
});

test("No explanation has a hole in it", () => {
  for (const error of errors.values()) {
    expect((error && explainError(error)) ?? "").not.toMatch(/undefined|null(?! )|\$\d/);
  }
});

test("What a check found is explained too", () => {
  const keyError = errors.get("{}['a']");
  if (!keyError) throw new Error("no KeyError was raised");
  expect(explainProblem({ message: "f raised KeyError: 'a'", error: keyError })).toContain("'a'");
  expect(explainProblem({ message: "is None", got: null, expected: 3 })).toContain("return");
  expect(explainProblem({ message: "is None", got: null, expected: null })).toBeNull();
  expect(explainProblem({ message: "f must not change its arguments" })).toContain("copy");
  expect(explainProblem({ message: "`f` is not defined" })).toContain("looks for f at the top");
  expect(explainProblem({ message: "f did not come to an end within 10 s" })).toContain("loop");
  expect(explainProblem({ message: "3 is too few", got: 3, expected: 4 })).toBeNull();
});
