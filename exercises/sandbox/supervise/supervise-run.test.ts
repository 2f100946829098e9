import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RunEvent } from "@/exercises/grading/observation";
import type { RunHandle } from "./run-handle";
import { type StartRun, superviseRun } from "./supervise-run";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Ended = Awaited<RunHandle["ended"]>;
/** Plays one interpreter: says events; what it returns ends it, and without that it hangs. */
type Script = (
  say: (event: object) => void,
  request: { skip: Record<string, object> },
) => Ended | undefined;

const program = { source: "", probes: "p", files: {}, inputs: null };
const limits = {
  programSeconds: 10,
  callSeconds: 5,
  totalSeconds: 20,
  restarts: 3,
  graceMilliseconds: 300,
};
const done: Ended = { kind: "done" };

function returned(probe: string): RunEvent {
  return { kind: "observation", probe, changed: [], printed: "", outcome: "returned", value: 1 };
}

function calling(probe: string): RunEvent {
  return { kind: "calling", probe, line: 3 };
}

/** Runs scripts one after the other; `onInterrupt` is where they can be interrupted. */
function supervise(
  scripts: Script[],
  { signal = new AbortController().signal, onInterrupt }: Options = {},
) {
  let index = 0;
  const start: StartRun = async (request, onEvent) => {
    const script = scripts[Math.min(index, scripts.length - 1)];
    index += 1;
    const say = (event: object) => onEvent(JSON.stringify(event));
    let settle: (end: Ended) => void = () => {};
    const ended = new Promise<Ended>((resolve) => {
      settle = resolve;
    });
    queueMicrotask(() => {
      const end = script?.(say, JSON.parse(request));
      if (end) settle(end);
    });
    return {
      ended,
      interrupt: (how) => {
        onInterrupt?.(how, say, settle);
        return onInterrupt !== undefined;
      },
      terminate: () => settle({ kind: "terminated" }),
    };
  };
  return superviseRun(program, { start, signal, limits });
}

type Options = {
  signal?: AbortSignal;
  onInterrupt?: (how: string, say: (event: object) => void, settle: (end: Ended) => void) => void;
};

/** In short: "calling f", "f timed-out 5", "output a". */
function shortly(events: RunEvent[]): string[] {
  return events.map((event) => {
    if (event.kind === "calling") return `calling ${event.probe}`;
    if (event.kind === "output") return `output ${event.text}`;
    if (event.kind === "stopped") return `stopped ${event.seconds}`;
    if (event.kind !== "observation") return event.kind;
    return `${event.probe} ${event.outcome}${event.outcome === "timed-out" ? ` ${event.seconds}` : ""}`;
  });
}

test("A call that never ends costs itself; the run begins anew and leaves it out", async () => {
  const requests: object[] = [];
  const running = supervise([
    (say) => {
      say({ kind: "output", stream: "stdout", text: "a" });
      say(calling("f/0"));
      say(returned("f/0"));
      say(calling("f/1"));
      return undefined;
    },
    (say, { skip }) => {
      requests.push(skip);
      say({ kind: "output", stream: "stdout", text: "a" });
      say(calling("f/0"));
      say(returned("f/0"));
      say({ ...returned("f/1"), ...skip["f/1"] });
      say(calling("g"));
      say(returned("g"));
      say({ kind: "finished" });
      return done;
    },
  ]);
  await vi.advanceTimersByTimeAsync(5_000);
  const { events, end } = await running;
  expect(end).toEqual({ kind: "done" });
  expect(requests).toEqual([{ "f/1": { outcome: "timed-out", seconds: 5, line: null } }]);
  expect(shortly(events)).toEqual([
    "output a",
    "calling f/0",
    "f/0 returned",
    "calling f/1",
    "f/1 timed-out 5",
    "calling g",
    "g returned",
    "finished",
  ]);
});

test("Where a call can be interrupted, its interpreter goes on", async () => {
  const asked: string[] = [];
  const running = supervise(
    [
      (say) => {
        say(calling("f"));
        return undefined;
      },
    ],
    {
      onInterrupt: (how, say, settle) => {
        asked.push(how);
        say({ ...returned("f"), outcome: "timed-out", seconds: 5, line: 7 });
        say({ kind: "finished" });
        settle(done);
      },
    },
  );
  await vi.advanceTimersByTimeAsync(5_000);
  expect(shortly((await running).events)).toEqual(["calling f", "f timed-out 5", "finished"]);
  expect(asked).toEqual(["end-call"]);
});

test("A call that swallows the interrupt is ended after the grace", async () => {
  const running = supervise(
    [
      (say) => {
        say(calling("f"));
        return undefined;
      },
      () => done,
    ],
    { onInterrupt: () => {} },
  );
  await vi.advanceTimersByTimeAsync(5_299);
  const state = vi.fn();
  void running.then(state);
  await vi.advanceTimersByTimeAsync(0);
  expect(state).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(shortly((await running).events)).toEqual(["calling f", "f timed-out 5"]);
});

test("A run begins anew three times and no more", async () => {
  let tries = 0;
  const running = supervise([
    (say) => {
      say(calling(`f/${tries}`));
      tries += 1;
      return undefined;
    },
  ]);
  await vi.advanceTimersByTimeAsync(60_000);
  const { events, end } = await running;
  expect(tries).toBe(4);
  expect(end).toEqual({ kind: "timed-out", seconds: 20 });
  expect(shortly(events).at(-1)).toBe("stopped 20");
});

test("A program that never gets to its probes is ended and said", async () => {
  const running = supervise([() => undefined]);
  await vi.advanceTimersByTimeAsync(10_000);
  const { events, end } = await running;
  expect(end).toEqual({ kind: "timed-out", seconds: 10 });
  expect(shortly(events)).toEqual(["stopped 10"]);
});

test("Many slow calls come to an end together", async () => {
  const running = supervise([
    (say) => {
      for (let second = 1; second < 60; second += 1) {
        setTimeout(() => say(calling(`f/${second}`)), second * 1000 - 900);
        setTimeout(() => say(returned(`f/${second}`)), second * 1000);
      }
      return undefined;
    },
  ]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await running).end).toEqual({ kind: "timed-out", seconds: 20 });
});

test("Stop asks first, and what the program still says of itself is kept", async () => {
  const stopper = new AbortController();
  const error = { type: "KeyboardInterrupt", message: "", line: 2, traceback: [] };
  const running = supervise([() => undefined], {
    signal: stopper.signal,
    onInterrupt: (_, say, settle) => {
      say({ kind: "interrupted", error });
      settle(done);
    },
  });
  await vi.advanceTimersByTimeAsync(1_000);
  stopper.abort();
  const { events, end } = await running;
  expect(end).toEqual({ kind: "stopped" });
  expect(shortly(events)).toEqual(["interrupted", "stopped 1"]);
});

test.each([
  ["RangeError: Maximum call stack size exceeded", "RecursionError"],
  ["RuntimeError: memory access out of bounds", "MemoryError"],
  ["ExitStatus: Program terminated with exit(3)", "SystemExit"],
])("A program under which Python broke with %s crashed with %s", async (message, type) => {
  const { events, end } = await supervise([() => ({ kind: "broken", message })]);
  expect(end).toEqual({ kind: "done" });
  expect(events).toMatchObject([{ kind: "crashed", error: { type } }]);
});

test("A call under which Python broke is that call's error", async () => {
  const { events } = await supervise([
    (say) => {
      say(calling("f"));
      return { kind: "broken", message: "RangeError: Maximum call stack size exceeded" };
    },
    (say) => {
      say({ kind: "finished" });
      return done;
    },
  ]);
  expect(shortly(events)).toEqual(["calling f", "f raised", "finished"]);
});

test("Probes that break are our fault, and so is what nobody can explain", async () => {
  const ours = { kind: "broken", message: "ours" } as const;
  const broken = await supervise([
    (say) => {
      say(ours);
      return done;
    },
  ]);
  expect(broken.end).toEqual(ours);
  const unknown = { kind: "broken", message: "TypeError: x is undefined" } as const;
  expect((await supervise([() => unknown])).end).toEqual(unknown);
});

test("What is no event, and what only we may say, is not kept", async () => {
  const { events } = await supervise([
    (say) => {
      say({ kind: "stopped", seconds: 1 });
      say({ kind: "passed", check: "all" });
      say([]);
      return done;
    },
  ]);
  expect(events).toEqual([]);
});
