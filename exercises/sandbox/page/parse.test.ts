import { expect, test } from "vitest";
import type { FrameToPage, PageToFrame } from "@/exercises/sandbox/protocol";
import { finishes, run, sandboxWith, whenReady } from "./sandbox-with.fixture";

const problem = { line: 2, column: 5, message: "invalid syntax" };
const parses = (message: PageToFrame): FrameToPage[] =>
  message.kind === "parse"
    ? [{ kind: "parsed", interpreter: message.interpreter, problem }]
    : finishes(message);

test("A text is looked at by the ready interpreter, which a run then still finds", async () => {
  const { sandbox, told } = sandboxWith({ answer: parses });
  sandbox.prepare();
  await whenReady(sandbox);
  expect(await sandbox.parse("x =")).toEqual(problem);
  await run(sandbox, "a");
  const kinds = told.map(({ kind }) => kind).filter((kind) => kind !== "file");
  expect(kinds.slice(0, 3)).toEqual(["boot", "parse", "run"]);
});

test("Nothing is said about a text while no interpreter is free to look", async () => {
  const { sandbox, told } = sandboxWith({ answer: parses });
  expect(await sandbox.parse("x =")).toBeNull();
  expect(told).toEqual([]);
});

test("A text whose interpreter is used up before it answers is not waited for", async () => {
  const { sandbox } = sandboxWith({ answer: finishes });
  sandbox.prepare();
  await whenReady(sandbox);
  const asked = sandbox.parse("x =");
  await run(sandbox, "a");
  expect(await asked).toBeNull();
});

test("With a spare a run does not keep a text from being looked at", async () => {
  const { sandbox, told } = sandboxWith({ answer: parses, size: 2 });
  sandbox.prepare();
  await whenReady(sandbox, 2);
  const asked = sandbox.parse("x =");
  await run(sandbox, "a");
  expect(await asked).toEqual(problem);
  expect(told).toContainEqual({ kind: "parse", interpreter: 2, source: "x =" });
});

test("A text that breaks the compiler costs its interpreter and no run", async () => {
  const { sandbox } = sandboxWith({
    answer: (message) =>
      message.kind === "parse"
        ? [{ kind: "broken", interpreter: message.interpreter, message: "stack overflow" }]
        : finishes(message),
  });
  sandbox.prepare();
  await whenReady(sandbox);
  expect(await sandbox.parse("((((")).toBeNull();
  expect(await run(sandbox, "a")).toEqual({ kind: "done" });
});
