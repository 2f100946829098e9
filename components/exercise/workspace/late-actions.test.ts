import { afterEach, expect, test, vi } from "vitest";
import { lateActions } from "./late-actions";
import type { WorkspaceParts } from "./workspace-actions";
import { createWorkspaceStore } from "./workspace-store";

const run = vi.fn(async () => {});
const stop = vi.fn();
let isOffline = false;

vi.mock("./late-parts", () => ({
  preloadResults: async () => {
    if (isOffline) throw new Error("offline");
  },
}));
vi.mock("./fetch-material", () => ({ fetchMaterial: async () => ({}) }));
vi.mock("@/exercises/load-judges", () => ({ loadJudges: async () => ({}) }));
vi.mock("./workspace-actions", () => ({ createWorkspaceActions: () => ({ run, stop }) }));

function makeActions() {
  const store = createWorkspaceStore("");
  // Nothing else is looked at before the actions are there.
  const exercise = { definition: { id: "" }, materialAddress: "" };
  return { store, actions: lateActions({ store, exercise } as WorkspaceParts) };
}

afterEach(() => {
  isOffline = false;
  vi.clearAllMocks();
});

test("What is asked for first is done once the actions are there", async () => {
  const { actions } = makeActions();
  actions.stop();
  expect(stop).not.toHaveBeenCalled();
  await actions.run();
  expect(run).toHaveBeenCalledOnce();
  actions.stop();
  expect(stop).toHaveBeenCalledOnce();
});

test("What was asked for shows as begun, once, and can be stopped before it is there", async () => {
  const { store, actions } = makeActions();
  const asked = [actions.run(), actions.run()];
  expect(store.getState().activity).toEqual({ kind: "running" });
  actions.stop();
  await Promise.all(asked);
  expect(store.getState()).toMatchObject({
    activity: { kind: "idle" },
    outcome: { kind: "stopped" },
  });
  expect(run).not.toHaveBeenCalled();
});

test("What is stopped and asked for anew before it is there is done once", async () => {
  const { store, actions } = makeActions();
  run.mockImplementation(async () => store.setState({ activity: { kind: "running" } }));
  const first = actions.run();
  actions.stop();
  await Promise.all([first, actions.run()]);
  expect(run).toHaveBeenCalledOnce();
});

test("Where they cannot be loaded the learner is told, and can ask again", async () => {
  const { store, actions } = makeActions();
  isOffline = true;
  await actions.run();
  expect(store.getState()).toMatchObject({
    activity: { kind: "idle" },
    outcome: { kind: "not-loaded" },
  });
  await expect(actions.refreshSummary()).rejects.toThrow("offline");
  isOffline = false;
  await actions.run();
  expect(run).toHaveBeenCalledOnce();
});
