import { expect, test } from "vitest";
import { createSolutionDesk } from "./solution-desk";
import type { SolutionStanding } from "./solution-server";

const solution = "x = 1";
const firstOpened = "2026-01-01T10:00:00.000Z";

/** A server that tests can take away, and a desk that asks it. */
function makeWorld(standing: Partial<SolutionStanding> = {}) {
  const world = {
    standing: { openedAt: null, closed: null, ...standing } as SolutionStanding,
    isReachable: true,
    isOnline: true,
    openings: 0,
  };
  const desk = createSolutionDesk({
    isOnline: () => world.isOnline,
    server: {
      read: async () => {
        if (!world.isReachable) throw new Error("unreachable");
        return world.standing;
      },
      open: async () => {
        if (!world.isReachable) throw new Error("unreachable");
        if (world.standing.closed !== null) return { kind: "refused", why: world.standing.closed };
        world.openings += 1;
        return { kind: "opened", solution, openedAt: world.standing.openedAt ?? firstOpened };
      },
    },
  });
  return { world, desk };
}

const shown = { kind: "shown", solution, openedAt: firstOpened };

test("Asking opens nothing: a warning comes first", async () => {
  const { world, desk } = makeWorld();
  await desk.ask();
  expect(desk.store.getState()).toEqual({ kind: "offered" });
  expect(world.openings).toBe(0);
});

test("Opening shows the part and since when they are open", async () => {
  const { desk } = makeWorld();
  await desk.ask();
  await desk.open();
  expect(desk.store.getState()).toEqual(shown);
});

test("What was opened before is shown without another warning", async () => {
  const { desk } = makeWorld({ openedAt: firstOpened });
  await desk.ask();
  expect(desk.store.getState()).toEqual(shown);
});

test("What is missing is said, and nothing is opened", async () => {
  const { world, desk } = makeWorld({ closed: "Two more programs." });
  await desk.ask();
  const closed = { kind: "closed", why: "Two more programs." };
  expect(desk.store.getState()).toEqual(closed);
  expect(world.openings).toBe(0);
});

test("A server that changes its mind is believed", async () => {
  const { world, desk } = makeWorld();
  await desk.ask();
  world.standing.closed = "Not any more.";
  await desk.open();
  expect(desk.store.getState()).toEqual({ kind: "closed", why: "Not any more." });
});

test.each([
  ["Offline", false],
  ["A server in trouble", true],
])("%s is no refusal, and asking again works", async (_title, isOnline) => {
  const { world, desk } = makeWorld();
  world.isReachable = false;
  world.isOnline = isOnline;
  await desk.ask();
  expect(desk.store.getState()).toEqual({ kind: "failed", isOffline: !isOnline });
  await desk.open();
  expect(desk.store.getState()).toEqual({ kind: "failed", isOffline: !isOnline });
  world.isReachable = true;
  await desk.ask();
  expect(desk.store.getState()).toEqual({ kind: "offered" });
});
