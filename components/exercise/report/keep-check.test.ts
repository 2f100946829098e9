import { expect, test } from "vitest";
import { isOfEarlierText } from "@/components/exercise/workspace/standing";
import { createWorkspaceStore, reported } from "@/components/exercise/workspace/workspace-store";
import { collectObservations } from "@/exercises/grading/observation";
import type { Report } from "@/exercises/grading/report";
import type { CheckStore, LastCheck } from "./check-store";
import { keepCheck } from "./keep-check";

const report: Report = {
  kind: "crashed",
  error: { type: "E", bases: [], message: "", line: 1, traceback: [] },
};
const observed = (size: number) =>
  collectObservations([
    {
      kind: "observation",
      outcome: "not-called",
      probe: "p",
      name: "x".repeat(size),
      changed: [],
      printed: "",
    },
  ]);

/** One browser, whose clock ticks with every look at it. */
function makeBrowser() {
  const kept: { check: LastCheck | null } = { check: null };
  let now = 0;
  const checks: CheckStore = {
    read: async () => kept.check,
    save: async (check) => {
      kept.check = check;
    },
  };
  const open = (source: string, version = "1") => {
    const store = createWorkspaceStore(source);
    const keeper = keepCheck(store, {
      checks,
      version,
      clock: () => ++now,
      prepare: async () => {},
      onKept: () => {},
    });
    const check = (size = 1) =>
      store.setState({
        ...reported(report, store.getState().source),
        observations: observed(size),
      });
    return { store, keeper, check };
  };
  return { kept, open };
}

test("A report and what its picture is drawn from are there again at the next visit", async () => {
  const { open } = makeBrowser();
  open("x = 1").check();
  const { store, keeper } = open("x = 1");
  await keeper.takeUp();
  const state = store.getState();
  expect(state.outcome).toEqual({ kind: "report", report, isFromBefore: true });
  expect(state.observations).toEqual(observed(1));
  expect(isOfEarlierText(state)).toBe(false);
});

test("Where the text is another by now, the report is of an earlier one", async () => {
  const { open } = makeBrowser();
  open("x = 1").check();
  const { store, keeper } = open("x = 2");
  await keeper.takeUp();
  expect(isOfEarlierText(store.getState())).toBe(true);
});

test("A report of another version of the exercise is not shown", async () => {
  const { open } = makeBrowser();
  open("x = 1", "1").check();
  const { store, keeper } = open("x = 1", "2");
  await keeper.takeUp();
  expect(store.getState().outcome).toEqual({ kind: "none" });
});

test("How a program ran here meanwhile stays beside the report", async () => {
  const { open } = makeBrowser();
  const [one, two] = [open("x = 1"), open("x = 1")];
  one.check();
  const ran = { kind: "ran", error: null, isSilent: true } as const;
  two.store.setState({ outcome: ran, ranSource: "x = 1" });
  await two.keeper.takeUp();
  expect(two.store.getState()).toMatchObject({ outcome: ran, lastReport: { source: "x = 1" } });
});

test("A report that is older than the one here stays away", async () => {
  const { kept, open } = makeBrowser();
  const [one, two] = [open("x = 1"), open("x = 1")];
  one.check();
  const old = kept.check;
  two.check();
  kept.check = old;
  await two.keeper.takeUp();
  expect(two.store.getState().outcome).not.toHaveProperty("isFromBefore");
});

test("A tab with a text of its own keeps its own report", async () => {
  const { open } = makeBrowser();
  const [one, two] = [open("x = 1"), open("y = 2")];
  two.check();
  one.check();
  await two.keeper.takeUp();
  expect(two.store.getState().ranSource).toBe("y = 2");
});

test("Observations of any size do not fill the browser", () => {
  const { kept, open } = makeBrowser();
  open("x = 1").check(2_000_000);
  expect(kept.check).toMatchObject({ source: "x = 1", observations: null });
});
