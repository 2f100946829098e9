import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraftKeeper } from "./draft-keeper";
import type { DraftState } from "./draft-state";
import { type LocalDraft, type LocalDrafts, placeDraft, type ServerDrafts } from "./draft-stores";

/** One browser's database and one server, as several tabs and devices would share them. */
function world({ hasSession = true } = {}) {
  const kept: {
    local: LocalDraft | null;
    server: { source: string; revision: number } | null;
    aside: string | null;
  } = { local: null, server: null, aside: null };
  const network = { isUp: true, hasSession };
  const local: LocalDrafts = {
    read: async () => kept.local,
    save: async (draft, known) => {
      const placed = placeDraft(kept.local, draft, known);
      if (placed.kind === "saved") kept.local = placed.draft;
      return placed;
    },
    setAside: async (source) => {
      kept.aside = source;
    },
    readAside: async () => kept.aside,
    dropAside: async () => {
      kept.aside = null;
    },
  };
  const server: ServerDrafts = {
    read: async () => {
      if (!network.isUp) throw new Error("no network");
      return { hasSession: network.hasSession, draft: network.hasSession ? kept.server : null };
    },
    save: async (source, baseRevision) => {
      if (!network.isUp) throw new Error("no network");
      if (!network.hasSession) return { kind: "no-session" };
      if (source.length > 100) return { kind: "refused", message: "too long" };
      const revision = kept.server?.revision ?? 0;
      if (revision !== baseRevision) {
        return kept.server ? { kind: "conflict", theirs: kept.server } : { kind: "gone" };
      }
      kept.server = { source, revision: revision + 1 };
      return { kind: "saved", revision: revision + 1 };
    },
  };
  return { kept, network, local, server };
}

function keeperIn(
  { network, local, server }: ReturnType<typeof world>,
  storage: LocalDrafts = local,
) {
  const seen: { state: DraftState; text: string | null } = {
    state: { kind: "opening" },
    text: null,
  };
  const keeper = createDraftKeeper({
    local: storage,
    server,
    isOnline: () => network.isUp,
    onState: (state) => {
      seen.state = state;
    },
    onText: (text) => {
      seen.text = text;
    },
    delays: { localMs: 400, serverMs: 1500, retryMs: 5000 },
  });
  return { keeper, seen };
}

/** A database that can be read and takes nothing more. */
function full({ local }: ReturnType<typeof world>): LocalDrafts {
  const refuse = async () => {
    throw new Error("storage is full");
  };
  return { ...local, save: refuse, setAside: refuse };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("A visitor's text is kept in the browser and found again", async () => {
  const everything = world({ hasSession: false });
  const first = keeperIn(everything);
  await first.keeper.open();
  first.keeper.change("x = 1");
  expect(first.seen.state).toEqual({ kind: "changed" });
  await vi.advanceTimersByTimeAsync(400);
  expect(first.seen.state).toEqual({ kind: "saved-here", because: "no-session" });

  const second = keeperIn(everything);
  await second.keeper.open();
  expect(second.seen.text).toBe("x = 1");
});

test("With a session the text reaches the server, and says so only then", async () => {
  const everything = world();
  const { keeper, seen } = keeperIn(everything);
  await keeper.open();
  keeper.change("x = 1");
  await vi.advanceTimersByTimeAsync(400);
  expect(seen.state).toEqual({ kind: "saved-here", because: "sending" });
  expect(everything.kept.server).toBeNull();
  await vi.advanceTimersByTimeAsync(1500);
  expect(seen.state).toEqual({ kind: "saved-on-server" });
  expect(everything.kept.server?.source).toBe("x = 1");
});

test.each([0, 1, 2])(
  "What is typed after the account was deleted, at visit %i, reaches the next account",
  async (visits) => {
    const everything = world();
    let { keeper, seen } = keeperIn(everything);
    await keeper.open();
    for (const source of ["x = 1", "x = 2"]) {
      keeper.change(source);
      await keeper.flush();
    }
    expect(everything.kept.server).toEqual({ source: "x = 2", revision: 2 });
    everything.kept.server = null;
    for (let visit = 0; visit < visits; visit += 1) {
      keeper.close();
      ({ keeper, seen } = keeperIn(everything));
      await keeper.open();
    }
    keeper.change("x = 3");
    await keeper.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.state).toEqual({ kind: "saved-on-server" });
    expect(everything.kept.server).toMatchObject({ source: "x = 3" });
  },
);

test("Offline the text stays here and is sent once the network is back", async () => {
  const everything = world();
  const { keeper, seen } = keeperIn(everything);
  await keeper.open();
  everything.network.isUp = false;
  keeper.change("x = 1");
  await vi.advanceTimersByTimeAsync(2000);
  expect(seen.state).toEqual({ kind: "saved-here", because: "offline" });
  expect(everything.kept.local?.source).toBe("x = 1");
  everything.network.isUp = true;
  await vi.advanceTimersByTimeAsync(5000);
  expect(seen.state).toEqual({ kind: "saved-on-server" });
});

test("A draft kept before a session started goes to the server when one does", async () => {
  const everything = world({ hasSession: false });
  const { keeper, seen } = keeperIn(everything);
  await keeper.open();
  keeper.change("x = 1");
  await keeper.flush();
  everything.network.hasSession = true;
  keeper.sessionStarted();
  await vi.advanceTimersByTimeAsync(0);
  expect(everything.kept.server?.source).toBe("x = 1");
  expect(seen.state).toEqual({ kind: "saved-on-server" });
});

test("Another device's newer text is taken when nothing was typed here", async () => {
  const everything = world();
  everything.kept.local = { source: "old", localRevision: 3, serverRevision: 1, isOnServer: true };
  everything.kept.server = { source: "new", revision: 2 };
  const { keeper, seen } = keeperIn(everything);
  await keeper.open();
  expect(seen.text).toBe("new");
  expect(seen.state).toEqual({ kind: "saved-on-server" });
});

test("Two devices never overwrite each other, and the learner chooses", async () => {
  const everything = world();
  everything.kept.local = {
    source: "mine",
    localRevision: 3,
    serverRevision: 1,
    isOnServer: false,
  };
  everything.kept.server = { source: "theirs", revision: 2 };
  const { keeper, seen } = keeperIn(everything);
  await keeper.open();
  expect(seen.state).toEqual({
    kind: "conflict",
    theirs: "theirs",
    where: "another device",
    unsaved: null,
  });
  keeper.change("mine, longer");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(everything.kept.local.source).toBe("mine, longer");
  expect(everything.kept.server.source).toBe("theirs");

  await keeper.choose("mine");
  expect(everything.kept.server).toEqual({ source: "mine, longer", revision: 3 });
  expect(seen.state).toEqual({ kind: "saved-on-server" });
});

test("A conflict that is ended with the other text shows that text", async () => {
  const everything = world();
  everything.kept.local = {
    source: "mine",
    localRevision: 3,
    serverRevision: 1,
    isOnServer: false,
  };
  everything.kept.server = { source: "theirs", revision: 2 };
  const { keeper, seen } = keeperIn(everything);
  await keeper.open();
  await keeper.choose("theirs");
  expect(seen.text).toBe("theirs");
  expect(everything.kept.local?.source).toBe("theirs");
});

test("Two tabs of a visitor notice each other", async () => {
  const everything = world({ hasSession: false });
  const one = keeperIn(everything);
  const two = keeperIn(everything);
  await one.keeper.open();
  await two.keeper.open();
  one.keeper.change("from tab one");
  await one.keeper.flush();
  two.keeper.change("from tab two");
  await two.keeper.flush();
  expect(two.seen.state).toEqual({
    kind: "conflict",
    theirs: "from tab one",
    where: "another tab",
    unsaved: null,
  });
  expect(everything.kept.local?.source).toBe("from tab one");
  await two.keeper.choose("mine");
  expect(everything.kept.local?.source).toBe("from tab two");
});

test("A browser that keeps nothing is told of at once", async () => {
  const everything = world({ hasSession: false });
  const { keeper, seen } = keeperIn(everything, full(everything));
  await keeper.open();
  keeper.change("x = 1");
  await keeper.flush();
  expect(seen.state).toEqual({ kind: "not-saved", message: "storage is full" });
});

test("Somebody who types without a pause is saved all the while", async () => {
  const everything = world({ hasSession: false });
  const { keeper } = keeperIn(everything);
  await keeper.open();
  for (let count = 1; count <= 30; count += 1) {
    keeper.change("x".repeat(count));
    await vi.advanceTimersByTimeAsync(100);
    expect(everything.kept.local?.source.length ?? 0).toBeGreaterThanOrEqual(count - 4);
  }
});

test("A server that never answers keeps no text from being saved here", async () => {
  const everything = world();
  const { keeper, seen } = keeperIn({
    ...everything,
    server: { read: () => new Promise(() => {}), save: () => new Promise(() => {}) },
  });
  void keeper.open();
  keeper.change("x = 1");
  await vi.advanceTimersByTimeAsync(400);
  expect(everything.kept.local?.source).toBe("x = 1");
  expect(seen.state.kind).toBe("saved-here");
});

test("Text that is typed while a save is under way is saved too", async () => {
  const everything = world();
  const { keeper } = keeperIn(everything);
  await keeper.open();
  keeper.change("one");
  const saving = keeper.flush();
  keeper.change("two");
  await saving;
  await vi.advanceTimersByTimeAsync(2000);
  expect(everything.kept.local?.source).toBe("two");
  expect(everything.kept.server?.source).toBe("two");
});

test("A text that the server does not take is kept here, and nobody calls it an outage", async () => {
  const everything = world();
  const { keeper, seen } = keeperIn(everything);
  await keeper.open();
  keeper.change("x".repeat(101));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(seen.state).toEqual({ kind: "refused", message: "too long" });
  expect(everything.kept.local?.source).toHaveLength(101);
  keeper.change("x = 1");
  await vi.advanceTimersByTimeAsync(2000);
  expect(seen.state).toEqual({ kind: "saved-on-server" });
});

test("A text on the server is said to be there, also where the browser keeps nothing", async () => {
  const everything = world();
  const { keeper, seen } = keeperIn(everything, full(everything));
  await keeper.open();
  keeper.change("x = 1");
  await vi.advanceTimersByTimeAsync(400);
  expect(seen.state).toEqual({ kind: "not-saved", message: "storage is full" });
  await vi.advanceTimersByTimeAsync(2000);
  expect(seen.state).toEqual({ kind: "saved-on-server" });
});

test("A browser whose database does not open is told of before anything is typed", async () => {
  const everything = world({ hasSession: false });
  const blocked = { ...full(everything), read: () => Promise.reject(new Error("blocked")) };
  const { keeper, seen } = keeperIn(everything, blocked);
  await keeper.open();
  expect(seen.state).toEqual({ kind: "not-saved", message: "blocked" });
});

/** Two tabs, of which the second one typed upon a text that the first one has replaced. */
async function tabsInConflict() {
  const everything = world({ hasSession: false });
  const [one, two] = [keeperIn(everything), keeperIn(everything)];
  await one.keeper.open();
  await two.keeper.open();
  one.keeper.change("from tab one");
  await one.keeper.flush();
  two.keeper.change("from tab two");
  await two.keeper.flush();
  return { everything, one, two };
}

test("What is typed before the choice is found after the tab is gone", async () => {
  const { everything, two } = await tabsInConflict();
  two.keeper.change("from tab two, longer");
  await vi.advanceTimersByTimeAsync(400);
  expect(everything.kept.local?.source).toBe("from tab one");

  const later = keeperIn(everything);
  await later.keeper.open();
  expect(later.seen.text).toBe("from tab two, longer");
  expect(later.seen.state).toMatchObject({ kind: "conflict", theirs: "from tab one" });
  await later.keeper.choose("mine");
  expect(everything.kept).toMatchObject({ local: { source: "from tab two, longer" }, aside: null });
});

test("A choice for the other text leaves nothing to choose at the next visit", async () => {
  const { everything, two } = await tabsInConflict();
  await two.keeper.choose("theirs");
  const later = keeperIn(everything);
  await later.keeper.open();
  expect(later.seen).toMatchObject({ text: "from tab one", state: { kind: "saved-here" } });
});

test("The other tab may type on: its newer text is not overwritten by the choice", async () => {
  const { everything, one, two } = await tabsInConflict();
  one.keeper.change("from tab one, longer");
  await one.keeper.flush();
  await two.keeper.choose("mine");
  expect(two.seen.state).toMatchObject({ kind: "conflict", theirs: "from tab one, longer" });
  expect(everything.kept).toMatchObject({
    local: { source: "from tab one, longer" },
    aside: "from tab two",
  });
});

test("What is typed before the draft has arrived does not take its place", async () => {
  const everything = world({ hasSession: false });
  everything.kept.local = {
    source: "kept",
    localRevision: 3,
    serverRevision: 0,
    isOnServer: false,
  };
  const { keeper, seen } = keeperIn(everything);
  const opening = keeper.open();
  keeper.change("typed early");
  await opening;
  await keeper.flush();
  expect(seen.state).toMatchObject({
    kind: "conflict",
    theirs: "kept",
    where: "an earlier visit",
  });
  expect(everything.kept).toMatchObject({ local: { source: "kept" }, aside: "typed early" });
});

test("A full browser says so while a version waits to be chosen", async () => {
  const everything = world();
  everything.kept.local = {
    source: "mine",
    localRevision: 3,
    serverRevision: 1,
    isOnServer: false,
  };
  everything.kept.server = { source: "theirs", revision: 2 };
  const { keeper, seen } = keeperIn(everything, full(everything));
  await keeper.open();
  keeper.change("mine, longer");
  await keeper.flush();
  expect(seen.state).toMatchObject({ kind: "conflict", unsaved: "storage is full" });
});
