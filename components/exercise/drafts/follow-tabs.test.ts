import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraftKeeper, type DraftKeeper } from "./draft-keeper";
import type { DraftState } from "./draft-state";
import { type LocalDraft, placeDraft } from "./draft-stores";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

type Tab = {
  id: number;
  keeper: DraftKeeper;
  seen: { text: string; state: DraftState };
  type: (added: string) => void;
};

/** One browser whose database takes its time, and whose tabs tell each other of saves, or do not. */
function makeBrowser(isTold = true) {
  const kept: { draft: LocalDraft | null; asides: Map<number, string> } = {
    draft: null,
    asides: new Map(),
  };
  const tabs: Tab[] = [];

  function openTab(): Tab {
    const id = tabs.length;
    const seen: Tab["seen"] = { text: "", state: { kind: "opening" } };
    const keeper = createDraftKeeper({
      local: {
        read: async () => {
          await pause(3);
          const found = kept.draft;
          await pause(3);
          return found;
        },
        save: async (draft, known) => {
          await pause(5);
          const placed = placeDraft(kept.draft, draft, known);
          if (placed.kind === "saved") kept.draft = placed.draft;
          await pause(5);
          return placed;
        },
        setAside: async (source) => void kept.asides.set(id, source),
        readAside: async () => [...kept.asides.values()][0] ?? null,
        dropAside: async () => void kept.asides.delete(id),
      },
      server: {
        read: async () => ({ hasSession: false, draft: null }),
        save: async () => ({ kind: "no-session" }),
      },
      isOnline: () => true,
      onState: (state) => {
        seen.state = state;
      },
      onText: (text) => {
        seen.text = text;
      },
      onSaved: () => {
        for (const tab of isTold ? tabs : []) if (tab.id !== id) void tab.keeper.follow(false);
      },
      delays: { localMs: 40, serverMs: 150, retryMs: 500 },
    });
    const type = (added: string) => {
      seen.text += added;
      keeper.change(seen.text);
    };
    const tab = { id, seen, keeper, type };
    tabs.push(tab);
    return tab;
  }
  return { kept, openTab };
}

async function twoTabs(isTold = true) {
  const browser = makeBrowser(isTold);
  const [one, two] = [browser.openTab(), browser.openTab()];
  const opened = Promise.all([one.keeper.open(), two.keeper.open()]);
  await vi.advanceTimersByTimeAsync(50);
  await opened;
  return { ...browser, one, two };
}

test("An idle tab shows what another one saves, and writes on upon it", async () => {
  const { kept, one, two } = await twoTabs();
  one.type("a");
  await vi.advanceTimersByTimeAsync(200);
  expect(two.seen).toMatchObject({ text: "a", state: { kind: "saved-here" } });
  two.type("b");
  await vi.advanceTimersByTimeAsync(200);
  expect([kept.draft?.source, one.seen.text]).toEqual(["ab", "ab"]);
});

test("A tab that hears of nothing follows when it is looked at", async () => {
  const { one, two } = await twoTabs(false);
  one.type("a");
  await vi.advanceTimersByTimeAsync(200);
  expect(two.seen.text).toBe("");
  void two.keeper.follow(true);
  await vi.advanceTimersByTimeAsync(50);
  expect(two.seen.text).toBe("a");
});

test("A conflict shows the other tab's newest text when it is looked at, and ends where both agree", async () => {
  const { one, two } = await twoTabs(false);
  one.type("a");
  await vi.advanceTimersByTimeAsync(200);
  two.type("ab");
  await vi.advanceTimersByTimeAsync(200);
  expect(two.seen.state).toMatchObject({ kind: "conflict", theirs: "a" });
  one.type("c");
  await vi.advanceTimersByTimeAsync(200);
  void two.keeper.follow(true);
  await vi.advanceTimersByTimeAsync(50);
  expect(two.seen.state).toMatchObject({ kind: "conflict", theirs: "ac" });
  two.type("c");
  one.keeper.change("abc");
  await vi.advanceTimersByTimeAsync(200);
  void two.keeper.follow(false);
  await vi.advanceTimersByTimeAsync(50);
  expect(two.seen).toMatchObject({ text: "abc", state: { kind: "saved-here" } });
});

test("A change that was taken back is no text of its own", async () => {
  const { one, two } = await twoTabs(false);
  one.type("a");
  await vi.advanceTimersByTimeAsync(200);
  void two.keeper.follow(true);
  await vi.advanceTimersByTimeAsync(50);
  one.type("b");
  await vi.advanceTimersByTimeAsync(200);
  two.keeper.change("a?");
  two.keeper.change("a");
  await vi.advanceTimersByTimeAsync(200);
  expect(two.seen).toMatchObject({ text: "ab", state: { kind: "saved-here" } });
});

const step = fc.record({
  tab: fc.constantFrom("one", "two"),
  act: fc.constantFrom("type", "type", "follow", "flush", "wait"),
  after: fc.integer({ min: 0, max: 60 }),
});

test("Whatever two tabs do, and whenever, nothing that was typed is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.boolean(), async (steps, isTold) => {
      const { kept, ...tabs } = await twoTabs(isTold);
      const typed: string[] = [];
      for (const { tab, act, after } of steps) {
        if (act === "type") {
          typed.push(`<${typed.length}>`);
          tabs[tab].type(`<${typed.length - 1}>`);
        }
        if (act === "follow") void tabs[tab].keeper.follow(true);
        if (act === "flush") void tabs[tab].keeper.flush();
        await vi.advanceTimersByTimeAsync(after);
      }
      await vi.advanceTimersByTimeAsync(500);
      const found = [kept.draft?.source ?? "", ...kept.asides.values()].join();
      expect(typed.filter((text) => !found.includes(text))).toEqual([]);
      // A tab without a text of its own shows what is kept.
      for (const { keeper, seen } of [tabs.one, tabs.two]) {
        void keeper.follow(true);
        await vi.advanceTimersByTimeAsync(50);
        if (seen.state.kind !== "conflict") expect(seen.text).toBe(kept.draft?.source ?? "");
      }
    }),
    { numRuns: 300 },
  );
});
