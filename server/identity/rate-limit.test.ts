import { afterAll, beforeAll, expect, test } from "vitest";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { giveBackTry, type Limit, takeTry } from "./rate-limit";

let store: Store;
beforeAll(async () => {
  store = await openMemoryStore();
});
afterAll(() => store.close());

const start = new Date("2026-03-01T10:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const limit = (name: string): Limit => ({ name, tries: 3, windowSeconds: 600 });

test("A guesser is told how long to wait", async () => {
  const guesses = limit("wait");
  for (let n = 0; n < 3; n += 1) await takeTry(store.db, guesses, "eve", start);
  await expect(takeTry(store.db, guesses, "eve", after(90))).rejects.toMatchObject({
    status: 429,
    message: expect.stringContaining("wait 9 minutes"),
    details: { waitSeconds: 510 },
  });
});

test("One guesser's tries do not stop another", async () => {
  const guesses = limit("others");
  for (let n = 0; n < 3; n += 1) await takeTry(store.db, guesses, "eve", start);
  await expect(takeTry(store.db, guesses, "ada", start)).resolves.toBeUndefined();
});

test("Tries are free again when the window is over", async () => {
  const guesses = limit("window");
  for (let n = 0; n < 3; n += 1) await takeTry(store.db, guesses, "eve", start);
  await expect(takeTry(store.db, guesses, "eve", after(600))).resolves.toBeUndefined();
});

test("Tries that succeed are not counted", async () => {
  const guesses = limit("success");
  for (let n = 0; n < 10; n += 1) {
    await takeTry(store.db, guesses, "room", start);
    await giveBackTry(store.db, guesses, "room");
  }
  await expect(takeTry(store.db, guesses, "room", start)).resolves.toBeUndefined();
});

test("Guesses at the same moment are all counted", async () => {
  const guesses = limit("race");
  const tries = Array.from({ length: 9 }, () => takeTry(store.db, guesses, "eve", start));
  const settled = await Promise.allSettled(tries);
  expect(settled.filter(({ status }) => status === "rejected")).toHaveLength(6);
});
