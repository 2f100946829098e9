import { expect, test } from "vitest";
import { createHintKeeper } from "./hint-keeper";
import type { LocalHints, OpenedHint, Opening, ServerHints } from "./hint-stores";

type Sent = Parameters<ServerHints["send"]>[0][number];

/** A browser and a server that tests can block, take offline and give a session. */
function makeWorld() {
  const world = {
    clock: 0,
    isBlocked: false,
    isOnline: true,
    hasSession: false,
    kept: [] as Opening[],
    onServer: [] as OpenedHint[],
    sent: [] as Sent[][],
  };
  const local: LocalHints = {
    read: () => {
      if (world.isBlocked) throw new Error("blocked");
      return world.kept;
    },
    save: (openings) => {
      if (world.isBlocked) throw new Error("blocked");
      world.kept = [...openings];
    },
  };
  const server: ServerHints = {
    read: async () => {
      if (!world.isOnline) throw new Error("offline");
      return { hasSession: world.hasSession, hints: world.onServer };
    },
    send: async (openings) => {
      if (!world.isOnline) throw new Error("offline");
      if (!world.hasSession) return { kind: "no-session" };
      world.sent.push([...openings]);
      return { kind: "saved" };
    },
  };
  const tab = () => createHintKeeper({ local, server, now: () => world.clock });
  return { world, tab };
}

const sentOf = (sent: Sent[][]) => sent.flat().map(({ checkId, hint }) => `${checkId}/${hint}`);

test("Hints of a check open one by one and no further", () => {
  const keeper = makeWorld().tab();
  for (let press = 0; press < 5; press += 1) keeper.openNext("a", 3);
  keeper.openNext("b", 3);
  expect(keeper.store.getState().opened).toEqual({ a: 3, b: 1 });
});

test("Opened hints are still open on the next visit", async () => {
  const { tab } = makeWorld();
  tab().openNext("a", 3);
  const later = tab();
  await later.load();
  expect(later.store.getState()).toEqual({ opened: { a: 1 }, isForgotten: false });
});

test("With a session each hint is sent once", async () => {
  const { world, tab } = makeWorld();
  world.hasSession = true;
  const keeper = tab();
  keeper.openNext("a", 3);
  keeper.openNext("a", 3);
  await keeper.send();
  await tab().load();
  expect(sentOf(world.sent)).toEqual(["a/1", "a/2"]);
});

test("What a visitor opened is sent when a session starts, with its time", async () => {
  const { world, tab } = makeWorld();
  const keeper = tab();
  keeper.openNext("a", 3);
  await keeper.send();
  expect(world.sent).toEqual([]);
  world.clock = 60_000;
  world.hasSession = true;
  await keeper.send();
  expect(world.sent).toEqual([[{ checkId: "a", hint: 1, secondsAgo: 60 }]]);
});

test("What was opened offline is sent with the next opening", async () => {
  const { world, tab } = makeWorld();
  world.hasSession = true;
  world.isOnline = false;
  const keeper = tab();
  keeper.openNext("a", 3);
  await keeper.send();
  world.isOnline = true;
  keeper.openNext("b", 3);
  await keeper.send();
  expect(sentOf(world.sent)).toEqual(["a/1", "b/1"]);
});

test("Hints opened in another browser are open here too", async () => {
  const { world, tab } = makeWorld();
  world.hasSession = true;
  world.onServer = [
    { checkId: "a", hint: 1 },
    { checkId: "a", hint: 2 },
  ];
  const keeper = tab();
  await keeper.load();
  keeper.openNext("a", 3);
  await keeper.send();
  expect(keeper.store.getState().opened).toEqual({ a: 3 });
  expect(sentOf(world.sent)).toEqual(["a/3"]);
});

test("Two tabs keep both their hints", () => {
  const { world, tab } = makeWorld();
  const [one, other] = [tab(), tab()];
  one.openNext("a", 3);
  other.openNext("b", 3);
  one.openNext("a", 3);
  expect(world.kept.map(({ checkId, hint }) => `${checkId}/${hint}`)).toEqual([
    "a/1",
    "b/1",
    "a/2",
  ]);
});

test("A browser that keeps nothing is said to forget, unless the server keeps", async () => {
  const { world, tab } = makeWorld();
  world.isBlocked = true;
  const keeper = tab();
  keeper.openNext("a", 3);
  expect(keeper.store.getState()).toEqual({ opened: { a: 1 }, isForgotten: true });
  world.hasSession = true;
  await keeper.send();
  expect(keeper.store.getState()).toEqual({ opened: { a: 1 }, isForgotten: false });
});
