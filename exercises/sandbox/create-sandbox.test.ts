import { expect, test } from "vitest";
import { createSandbox } from "./create-sandbox";
import type { BootKind, FrameToPage, PageToFrame, RuntimeAssets } from "./protocol";

const empty = new ArrayBuffer(0);
function assetsFor(boot: BootKind): RuntimeAssets {
  const snapshot = boot === "snapshot" ? empty : null;
  return { worker: empty, wasm: empty, library: empty, snapshot };
}

type Behaviour = {
  /** What the frame answers to each message, in order. */
  answer?: (message: PageToFrame) => FrameToPage[];
  load?: (boot: BootKind) => Promise<RuntimeAssets>;
};

const boots = (message: PageToFrame): FrameToPage[] =>
  message.kind === "boot"
    ? [{ kind: "booted", interpreter: message.interpreter, milliseconds: 1 }]
    : [];

/** A sandbox over a frame that answers by a rule and notes what it was told. */
function sandboxWith({ answer = boots, load = async (boot) => assetsFor(boot) }: Behaviour = {}) {
  const told: PageToFrame[] = [];
  let say: (message: FrameToPage) => void = () => {};
  const sandbox = createSandbox({
    load,
    open: async (onMessage) => {
      say = onMessage;
      return {
        send: (message) => {
          told.push(message);
          queueMicrotask(() => answer(message).forEach(onMessage));
        },
        close: () => {},
      };
    },
  });
  return { sandbox, told, say: (message: FrameToPage) => say(message) };
}

function whenReady(sandbox: ReturnType<typeof createSandbox>): Promise<void> {
  return new Promise((resolve) => {
    const look = () => sandbox.status().kind === "ready" && resolve();
    sandbox.subscribe(look);
    look();
  });
}

const finishes = (message: PageToFrame): FrameToPage[] =>
  message.kind === "run"
    ? [
        { kind: "event", interpreter: message.interpreter, text: `ran ${message.request}` },
        { kind: "done", interpreter: message.interpreter },
      ]
    : boots(message);

function options(signal = new AbortController().signal, deadlineSeconds = 60) {
  const events: string[] = [];
  return {
    events,
    options: { signal, deadlineSeconds, onEvent: (text: string) => events.push(text) },
  };
}

test("Every run gets an interpreter that nothing has run in before", async () => {
  const { sandbox, told } = sandboxWith({ answer: finishes });
  const first = options();
  expect(await sandbox.run("a", first.options)).toEqual({ kind: "done" });
  expect(await sandbox.run("b", first.options)).toEqual({ kind: "done" });
  expect(first.events).toEqual(["ran a", "ran b"]);
  const used = told.flatMap((message) => (message.kind === "run" ? [message.interpreter] : []));
  expect(new Set(used).size).toBe(2);
  for (const interpreter of used) expect(told).toContainEqual({ kind: "terminate", interpreter });
});

test("After a run the next interpreter is made ready without being asked for", async () => {
  const { sandbox } = sandboxWith({ answer: finishes });
  await sandbox.run("a", options().options);
  await whenReady(sandbox);
  expect(sandbox.status()).toMatchObject({ kind: "ready", boot: "snapshot" });
});

test("Stop ends a program that never ends, and the next one runs", async () => {
  const { sandbox } = sandboxWith({
    answer: (message) =>
      message.kind === "run" && message.request === "loop" ? [] : finishes(message),
  });
  const stopper = new AbortController();
  const running = sandbox.run("loop", options(stopper.signal).options);
  await whenReady(sandbox);
  stopper.abort();
  expect(await running).toEqual({ kind: "stopped" });
  expect(await sandbox.run("b", options().options)).toEqual({ kind: "done" });
});

test("A program that runs past its deadline is ended", async () => {
  const { sandbox } = sandboxWith();
  expect(await sandbox.run("loop", options(undefined, 0.01).options)).toEqual({
    kind: "timed-out",
    seconds: 0.01,
  });
});

test("What an ended interpreter still says is not listened to", async () => {
  const { sandbox, told, say } = sandboxWith({
    answer: (message) =>
      message.kind === "run" && message.request === "loop" ? [] : finishes(message),
  });
  const first = options(undefined, 0.01);
  await sandbox.run("loop", first.options);
  const ended = told.find((message) => message.kind === "run");
  const second = options();
  const running = sandbox.run("b", second.options);
  say({ kind: "event", interpreter: ended?.interpreter ?? 0, text: "forged" });
  say({ kind: "done", interpreter: ended?.interpreter ?? 0 });
  await running;
  expect(first.events).toEqual([]);
  expect(second.events).toEqual(["ran b"]);
});

test("A snapshot that does not boot leads to the plain boot", async () => {
  let isPlain = false;
  const { sandbox } = sandboxWith({
    answer: (message) => {
      if (message.kind === "load") isPlain = message.assets.snapshot === null;
      return message.kind === "boot" && !isPlain
        ? [{ kind: "boot-failed", interpreter: message.interpreter, message: "wrong snapshot" }]
        : finishes(message);
    },
  });
  sandbox.prepare();
  await whenReady(sandbox);
  expect(sandbox.status()).toMatchObject({ kind: "ready", boot: "plain" });
  expect(await sandbox.run("a", options().options)).toEqual({ kind: "done" });
});

test("A snapshot that cannot be loaded leads to the plain boot", async () => {
  const { sandbox } = sandboxWith({
    load: async (boot) => {
      if (boot === "snapshot") throw new Error("not found");
      return assetsFor(boot);
    },
  });
  sandbox.prepare();
  await whenReady(sandbox);
  expect(sandbox.status()).toMatchObject({ kind: "ready", boot: "plain" });
});

test("A sandbox that was closed can be prepared again", async () => {
  const { sandbox } = sandboxWith({ answer: finishes });
  sandbox.prepare();
  sandbox.close();
  sandbox.prepare();
  await whenReady(sandbox);
  expect(await sandbox.run("a", options().options)).toEqual({ kind: "done" });
});

test("A load that fails is said, is nobody's run, and can be tried again", async () => {
  let isUp = false;
  const { sandbox } = sandboxWith({
    answer: finishes,
    load: async (boot) => {
      if (!isUp) throw new Error("no network");
      return assetsFor(boot);
    },
  });
  expect(await sandbox.run("a", options().options)).toEqual({
    kind: "broken",
    message: "no network",
  });
  expect(sandbox.status()).toEqual({ kind: "failed", message: "no network" });
  isUp = true;
  expect(await sandbox.run("a", options().options)).toEqual({ kind: "done" });
});

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
  await sandbox.run("a", options().options);
  expect(told.map(({ kind }) => kind).slice(0, 4)).toEqual(["load", "boot", "parse", "run"]);
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
  await sandbox.run("a", options().options);
  expect(await asked).toBeNull();
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
  expect(await sandbox.run("a", options().options)).toEqual({ kind: "done" });
});

test("A run that is stopped while Python still loads settles", async () => {
  const { sandbox } = sandboxWith({ load: () => new Promise(() => {}) });
  const stopper = new AbortController();
  const running = sandbox.run("a", options(stopper.signal).options);
  stopper.abort();
  expect(await running).toEqual({ kind: "stopped" });
});
