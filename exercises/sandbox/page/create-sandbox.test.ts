import { expect, test, vi } from "vitest";
import { type FrameToPage, type PageToFrame, runtimeFiles } from "@/exercises/sandbox/protocol";
import { boots, finishes, loadEmpty, run, sandboxWith, whenReady } from "./sandbox-with.fixture";

/** Runs everything but "loop", which goes on until it is ended. */
function loops(message: PageToFrame): FrameToPage[] {
  return message.kind === "run" && message.request === "loop" ? [] : finishes(message);
}

function interpretersOf(kind: "run" | "boot" | "terminate", told: PageToFrame[]): number[] {
  return told.flatMap((message) => (message.kind === kind ? [message.interpreter] : []));
}

/** A program has been given to an interpreter. */
function whenBegun(told: PageToFrame[]): Promise<void> {
  return vi.waitFor(() => expect(interpretersOf("run", told)).not.toEqual([]));
}

test("Every run gets an interpreter that nothing has run in before", async () => {
  const { sandbox, told } = sandboxWith({ answer: finishes });
  const events: string[] = [];
  const onEvent = (text: string) => events.push(text);
  expect(await run(sandbox, "a", { onEvent })).toEqual({ kind: "done" });
  expect(await run(sandbox, "b", { onEvent })).toEqual({ kind: "done" });
  expect(events).toEqual(["ran a", "ran b"]);
  const used = interpretersOf("run", told);
  expect(new Set(used).size).toBe(2);
  expect(interpretersOf("terminate", told)).toEqual(used);
});

test("After a run the next interpreter is made ready without being asked for", async () => {
  const { sandbox } = sandboxWith({ answer: finishes });
  await run(sandbox, "a");
  await whenReady(sandbox);
  expect(sandbox.status()).toMatchObject({ kind: "ready", boot: "snapshot" });
});

test("A spare boots once the first is ready, and a run costs no boot", async () => {
  const { sandbox, told } = sandboxWith({ answer: loops, size: 2 });
  sandbox.prepare();
  await whenReady(sandbox, 2);
  const files = runtimeFiles.snapshot.map(() => "file");
  expect(told.map(({ kind }) => kind)).toEqual([...files, "boot", "boot"]);
  const stopper = new AbortController();
  const endless = run(sandbox, "loop", { signal: stopper.signal });
  stopper.abort();
  await endless;
  await run(sandbox, "b");
  expect(interpretersOf("run", told)).toEqual(interpretersOf("boot", told).slice(0, 2));
});

test("Nothing boots while a program has the processor", async () => {
  const { sandbox, told, say } = sandboxWith({ answer: loops, size: 2 });
  sandbox.prepare();
  await whenReady(sandbox, 2);
  const running = run(sandbox, "loop");
  await Promise.resolve();
  expect(interpretersOf("boot", told)).toHaveLength(2);
  say({ kind: "done", interpreter: interpretersOf("run", told)[0] ?? 0 });
  await running;
  await whenReady(sandbox, 2);
  expect(interpretersOf("boot", told)).toHaveLength(3);
});

test("No spare boots beside a program that has waited for the first", async () => {
  const { sandbox, told } = sandboxWith({ answer: loops, size: 2 });
  const stopper = new AbortController();
  const running = run(sandbox, "loop", { signal: stopper.signal });
  await whenBegun(told);
  expect(interpretersOf("boot", told)).toEqual([1]);
  stopper.abort();
  await running;
  await whenReady(sandbox, 2);
});

test("A spare that finds no room leaves one interpreter to do all the work", async () => {
  const { sandbox, told } = sandboxWith({
    size: 2,
    answer: (message) =>
      message.kind === "boot" && message.interpreter === 2
        ? [{ kind: "boot-failed", interpreter: 2, message: "out of memory" }]
        : finishes(message),
  });
  sandbox.prepare();
  await whenReady(sandbox);
  expect(await run(sandbox, "a")).toEqual({ kind: "done" });
  await whenReady(sandbox);
  expect(interpretersOf("boot", told)).toEqual([1, 2, 3]);
  expect(sandbox.status()).toMatchObject({ kind: "ready", boot: "snapshot" });
});

test("A plain boot keeps one interpreter ready, whatever was asked for", async () => {
  const { sandbox, told } = sandboxWith({
    size: 2,
    load: async (boot, listeners) => {
      if (boot === "snapshot") throw new Error("not found");
      return loadEmpty(boot, listeners);
    },
  });
  sandbox.prepare();
  await whenReady(sandbox);
  expect(interpretersOf("boot", told)).toEqual([1]);
  expect(sandbox.diagnostics()).toMatchObject({ boot: "plain", whyPlain: "not found" });
});

test("Stop ends a program that never ends, and the next one runs", async () => {
  const { sandbox, told } = sandboxWith({ answer: loops });
  const stopper = new AbortController();
  const running = run(sandbox, "loop", { signal: stopper.signal });
  await whenBegun(told);
  stopper.abort();
  expect(await running).toEqual({ kind: "stopped" });
  expect(told.map(({ kind }) => kind)).not.toContain("interrupt");
  expect(await run(sandbox, "b")).toEqual({ kind: "done" });
});

test.each([
  ["listens", true, []],
  ["does not listen", false, [1]],
])("Where programs can be interrupted, one that %s is ended: %s", async (_, listens, ended) => {
  const { sandbox, told } = sandboxWith({
    answer: (message) => {
      if (message.kind === "interrupt" && listens) {
        return [{ kind: "done", interpreter: message.interpreter }];
      }
      return message.kind === "boot" ? boots(message, true) : loops(message);
    },
  });
  const stopper = new AbortController();
  const running = run(sandbox, "loop", { signal: stopper.signal, isKept: true });
  await whenBegun(told);
  stopper.abort();
  expect(await running).toEqual({ kind: "stopped" });
  expect(told).toContainEqual({ kind: "interrupt", interpreter: 1, how: "stop" });
  expect(interpretersOf("terminate", told)).toEqual(ended);
  expect(sandbox.hasNames()).toBe(listens);
});

test("A program that runs past its deadline is ended", async () => {
  const { sandbox } = sandboxWith();
  expect(await run(sandbox, "loop", { seconds: 0.01 })).toEqual({
    kind: "timed-out",
    seconds: 0.01,
  });
});

test("What an ended interpreter still says is not listened to", async () => {
  const { sandbox, told, say } = sandboxWith({ answer: loops });
  const events: string[] = [];
  const onEvent = (text: string) => events.push(text);
  await run(sandbox, "loop", { onEvent, seconds: 0.01 });
  const [ended = 0] = interpretersOf("run", told);
  const running = run(sandbox, "b", { onEvent });
  say({ kind: "event", interpreter: ended, text: "forged" });
  say({ kind: "done", interpreter: ended });
  await running;
  expect(events).toEqual(["ran b"]);
});

test("The names of a kept run can be tried until the next run", async () => {
  const { sandbox, told } = sandboxWith({ answer: finishes });
  await run(sandbox, "a", { isKept: true });
  const events: string[] = [];
  const handle = sandbox.evaluate("x", (text) => events.push(text));
  expect(await handle?.ended).toEqual({ kind: "done" });
  expect(events).toEqual(["evaluated x"]);
  expect(interpretersOf("terminate", told)).toEqual([]);
  await run(sandbox, "b");
  expect(sandbox.hasNames()).toBe(false);
  expect(sandbox.evaluate("x", () => {})).toBeNull();
});

test("A run that leaves the names alone has an interpreter of its own", async () => {
  const { sandbox, told } = sandboxWith({ answer: finishes });
  await run(sandbox, "a", { isKept: true });
  await run(sandbox, "b", { leavesNames: true });
  expect(interpretersOf("run", told)).toEqual([1, 2]);
  expect(interpretersOf("terminate", told)).toEqual([2]);
  const handle = sandbox.evaluate("x", () => {});
  expect(await handle?.ended).toEqual({ kind: "done" });
});

test("An evaluation that has to be ended takes the names with it", async () => {
  const { sandbox } = sandboxWith({
    answer: (message) => (message.kind === "evaluate" ? [] : finishes(message)),
  });
  await run(sandbox, "a", { isKept: true });
  const handle = sandbox.evaluate("loop", () => {});
  handle?.terminate();
  expect(await handle?.ended).toEqual({ kind: "terminated" });
  expect(sandbox.hasNames()).toBe(false);
});

test("A snapshot that does not boot leads to the plain boot", async () => {
  const { sandbox } = sandboxWith({
    answer: (message) =>
      message.kind === "boot" && message.from === "snapshot"
        ? [{ kind: "boot-failed", interpreter: message.interpreter, message: "wrong snapshot" }]
        : finishes(message),
  });
  sandbox.prepare();
  await whenReady(sandbox);
  expect(sandbox.diagnostics()).toMatchObject({ boot: "plain", whyPlain: "wrong snapshot" });
  expect(await run(sandbox, "a")).toEqual({ kind: "done" });
});

test("A load that fails once is tried again by itself", async () => {
  let tries = 0;
  const { sandbox } = sandboxWith({
    load: async (boot, listeners) => {
      tries += 1;
      if (tries === 1) throw new Error("no network");
      return loadEmpty(boot, listeners);
    },
  });
  const seen: unknown[] = [];
  sandbox.subscribe(() => seen.push(sandbox.status()));
  sandbox.prepare();
  await whenReady(sandbox);
  expect(seen).toContainEqual({ kind: "retrying", message: "no network" });
  expect(sandbox.diagnostics()).toMatchObject({ boot: "snapshot", whyPlain: null, wireBytes: 9 });
});

test("A load that fails for good is said, is nobody's run, and can be tried again", async () => {
  let isUp = false;
  const { sandbox } = sandboxWith({
    answer: finishes,
    load: async (boot, listeners) => {
      if (!isUp) throw new Error("no network");
      return loadEmpty(boot, listeners);
    },
  });
  expect(await run(sandbox, "a")).toEqual({ kind: "broken", message: "no network" });
  expect(sandbox.status()).toEqual({ kind: "failed", message: "no network" });
  isUp = true;
  expect(await run(sandbox, "a")).toEqual({ kind: "done" });
});

test("A sandbox that was closed can be prepared again, and its run has settled", async () => {
  const { sandbox, told } = sandboxWith({ answer: loops });
  const running = run(sandbox, "loop");
  await whenBegun(told);
  sandbox.close();
  expect(await running).toEqual({ kind: "stopped" });
  sandbox.prepare();
  await whenReady(sandbox);
  expect(await run(sandbox, "a")).toEqual({ kind: "done" });
});

test("A run that is stopped while Python still loads settles", async () => {
  const { sandbox } = sandboxWith({ load: () => new Promise(() => {}) });
  const stopper = new AbortController();
  const running = run(sandbox, "a", { signal: stopper.signal });
  stopper.abort();
  expect(await running).toEqual({ kind: "stopped" });
});
