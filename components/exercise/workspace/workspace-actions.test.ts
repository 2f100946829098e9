import { afterEach, expect, test, vi } from "vitest";
import { createLiveChecks } from "@/components/exercise/report/live-checks";
import type { ExerciseDefinition } from "@/exercises/exercise";
import type { Sandbox } from "@/exercises/sandbox/page/create-sandbox";
import { createWorkspaceActions, type WorkspaceParts } from "./workspace-actions";
import { createWorkspaceStore, reported } from "./workspace-store";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A Python in which every program ends at once in the same way and says nothing. */
const sandboxOf = (end: "done" | "stopped") =>
  ({
    start: async () => ({ kind: end }),
    hasNames: () => false,
    dropNames: () => {},
  }) as unknown as Sandbox;

const definition: ExerciseDefinition = {
  id: "of-this-test",
  version: "1",
  number: 1,
  title: "Of this test",
  tasks: [],
  checks: [],
  misconceptions: [],
};

/** Judging it throws. */
const withoutJudge: ExerciseDefinition = {
  ...definition,
  checks: [
    {
      id: "judged-by-nobody",
      title: "",
      points: 1,
      task: 1,
      part: "step",
      hints: ["", "", ""],
    },
  ],
};

function makeWorkspace(
  exercise = definition,
  end: "done" | "stopped" = "done",
  parts: Partial<WorkspaceParts> = {},
  start?: Sandbox["start"],
) {
  const store = createWorkspaceStore("x = 1\n");
  const actions = createWorkspaceActions(
    {
      exercise: {
        definition: exercise,
        siblings: [],
        starter: "",
        scaffolds: {},
        materialAddress: "",
      },
      store,
      sandbox: start ? { ...sandboxOf(end), start } : sandboxOf(end),
      waiting: { list: async () => [], keep: async () => {}, drop: async () => {} },
      onSession: () => {},
      ...parts,
    },
    {},
    {
      probes: "",
      files: {},
      cases: { inputs: null, expectations: null },
      tables: [],
      misconceptions: [],
    },
  );
  return { store, actions };
}

test("A page that fails while submitting says so in words, not with the exception", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  // Such as a network's own page with status 200, or what this browser does not have.
  vi.stubGlobal("fetch", async () => Response.json({ of: "somebody else" }));
  const { store, actions } = makeWorkspace();
  await actions.submit();
  const { attested, activity } = store.getState();
  expect(activity).toEqual({ kind: "idle" });
  expect(attested).toEqual({
    kind: "not-sent",
    message: expect.stringMatching(/our fault, not yours, and your program is safe/),
  });
  expect(logged).toHaveBeenCalledOnce();
});

test("A submission that is stopped leaves the report, and says that nothing was sent", async () => {
  vi.stubGlobal("fetch", async () =>
    Response.json({ id: "c", exerciseVersion: "1", inputs: null }),
  );
  const { store, actions } = makeWorkspace(definition, "stopped");
  const report = reported({ kind: "stopped", seconds: 1 }, "x = 1\n");
  store.setState(report);
  await actions.submit();
  expect(store.getState()).toMatchObject({
    ...report,
    activity: { kind: "idle" },
    attested: { kind: "not-sent", message: expect.stringContaining("nothing was submitted") },
  });
});

test("A program that waited is sent beside the console, whose output is nobody's business", async () => {
  vi.stubGlobal("fetch", async (_address: string, init?: RequestInit) => {
    if (init?.method !== "POST") return Response.json({ count: 0, best: null, class: null });
    return Response.json({
      id: "c",
      exerciseVersion: "1",
      inputs: null,
      report: { kind: "stopped", seconds: 1 },
    });
  });
  const kept = new Set(["other"]);
  const waiting = {
    list: async () => [...kept],
    keep: async () => {},
    drop: async (source: string) => void kept.delete(source),
  };
  const onSubmitted = vi.fn();
  const says: Sandbox["start"] = async (_request, { onEvent }) => {
    onEvent(JSON.stringify({ kind: "output", stream: "stdout", text: "of the other" }));
    return { kind: "done" };
  };
  const { store, actions } = makeWorkspace(definition, "done", { waiting, onSubmitted }, says);
  const shown = {
    output: [{ kind: "output", stream: "stdout", text: "of Run" }],
    console: { kind: "open", entries: [] },
    runningSource: "x = 1\n",
  } as const;
  store.setState(shown);
  await actions.refreshSummary();
  expect(store.getState().waiting).toEqual(["other"]);
  const asked: unknown[] = [];
  store.subscribe(({ activity }) => asked.push(activity));
  await actions.sendWaiting();
  expect(asked).toContainEqual({ kind: "submitting", step: "running", isByItself: true });
  expect(store.getState()).toMatchObject({ ...shown, sentSource: "other", waiting: [] });
  expect(onSubmitted).toHaveBeenCalledOnce();
});

test.each([
  ["it is stopped", { kind: "stopped" }],
  ["Python breaks", { kind: "broken", message: "out of memory" }],
] as const)("A program that waits goes on waiting when %s", async (_title, end) => {
  vi.stubGlobal("fetch", async (_address: string, init?: RequestInit) =>
    Response.json(
      init?.method === "POST"
        ? { id: "c", exerciseVersion: "1", inputs: null }
        : { count: 0, best: null, class: null },
    ),
  );
  const drop = vi.fn(async () => {});
  const waiting = { list: async () => ["other"], keep: async () => {}, drop };
  const { store, actions } = makeWorkspace(definition, "done", { waiting }, async () => end);
  await actions.sendWaiting();
  expect(drop).not.toHaveBeenCalled();
  expect(store.getState()).toMatchObject({ waiting: ["other"], outcome: { kind: "none" } });
});

test("What the server said stays while its text does, and goes with the next run of another", async () => {
  const { store, actions } = makeWorkspace();
  const attested = { kind: "not-sent", message: "" } as const;
  store.setState({ attested, sentSource: "x = 1\n" });
  await actions.check();
  expect(store.getState()).toMatchObject({ attested, ranSource: "x = 1\n" });
  store.setState({ source: "x = 2\n" });
  await actions.check();
  expect(store.getState()).toMatchObject({ attested: { kind: "none" }, ranSource: "x = 2\n" });
});

test("A judge that throws ends the check, which is said to be our fault", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const { store, actions } = makeWorkspace(withoutJudge);
  await actions.check();
  expect(store.getState()).toMatchObject({
    activity: { kind: "idle" },
    live: null,
    outcome: { kind: "failed-here", verb: "check" },
  });
  expect(logged).toHaveBeenCalledOnce();
  // What can be run still runs.
  await actions.run();
  expect(store.getState().outcome).toMatchObject({ kind: "ran" });
});

test("A check that was asked for while submitting ends likewise", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubGlobal("fetch", async () => Response.json({}, { status: 500 }));
  const { store, actions } = makeWorkspace(withoutJudge);
  const submitting = actions.submit();
  await actions.check();
  await submitting;
  const { activity, queued, outcome } = store.getState();
  expect({ activity, queued, outcome }).toEqual({
    activity: { kind: "idle" },
    queued: null,
    outcome: { kind: "failed-here", verb: "check" },
  });
});

test("A judge that throws while a program still runs leaves the run alone", () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.useFakeTimers();
  const onLive = vi.fn();
  const cases = { inputs: null, expectations: null };
  const live = createLiveChecks({
    exercise: { definition: withoutJudge, judges: {} },
    cases,
    onLive,
    patience: 250,
    pause: 100,
  });
  vi.advanceTimersByTime(250);
  live.onEvent({ kind: "calling", probe: "p", line: 1 });
  vi.advanceTimersByTime(100);
  live.stop();
  expect(onLive).not.toHaveBeenCalled();
  expect(logged).toHaveBeenCalledTimes(2);
});
