import { afterEach, expect, test, vi } from "vitest";
import type { ExerciseDefinition } from "@/exercises/exercise";
import type { Sandbox } from "@/exercises/sandbox/create-sandbox";
import { createWorkspaceActions } from "./workspace-actions";
import { createWorkspaceStore } from "./workspace-store";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A Python in which every program ends at once and says nothing. */
const sandbox = {
  start: async () => ({ kind: "done" }),
  hasNames: () => false,
  dropNames: () => {},
} as unknown as Sandbox;

const definition: ExerciseDefinition = {
  id: "of-this-test",
  version: "1",
  number: 1,
  title: "Of this test",
  tasks: [],
  checks: [],
  misconceptions: [],
};

function makeWorkspace() {
  const store = createWorkspaceStore("x = 1\n");
  const actions = createWorkspaceActions(
    {
      exercise: { definition, siblings: [], starter: "", scaffolds: {}, materialAddress: "" },
      store,
      sandbox,
      waiting: { list: async () => [], keep: async () => {}, drop: async () => {} },
      onSession: () => {},
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
