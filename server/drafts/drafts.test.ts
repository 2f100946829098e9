import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { user } from "@/server/db/schema";
import type { Learner } from "@/server/identity/viewer";
import { readDraft } from "./read-draft";
import { saveDraft } from "./save-draft";

const exerciseId = "domain-identification";
const lena: Learner = { kind: "learner", id: "lena", name: "Lena" };
const omar: Learner = { kind: "learner", id: "omar", name: "Omar" };

let store: Store;
beforeAll(async () => {
  store = await openMemoryStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.delete(user);
  for (const { id, name } of [lena, omar]) {
    await store.db.insert(user).values({ id, name, email: `${id}@learner.example` });
  }
});

test("A draft is kept, and each save counts its revision up", async () => {
  await saveDraft(store.db, lena, { exerciseId, source: "x = 1", baseRevision: 0 });
  await saveDraft(store.db, lena, { exerciseId, source: "x = 2", baseRevision: 1 });
  const kept = await readDraft(store.db, lena, { exerciseId });
  expect(kept).toMatchObject({ source: "x = 2", revision: 2 });
});

test("A save upon an older revision is refused together with the newer text", async () => {
  await saveDraft(store.db, lena, { exerciseId, source: "newer", baseRevision: 0 });
  for (const baseRevision of [0, 7]) {
    const late = saveDraft(store.db, lena, { exerciseId, source: "older", baseRevision });
    await expect(late).rejects.toMatchObject({
      status: 409,
      details: { draft: { source: "newer", revision: 1 } },
    });
  }
  expect(await readDraft(store.db, lena, { exerciseId })).toMatchObject({ source: "newer" });
});

test("A save that is repeated after a lost answer is no conflict", async () => {
  const input = { exerciseId, source: "x = 1", baseRevision: 0 };
  await saveDraft(store.db, lena, input);
  expect(await saveDraft(store.db, lena, input)).toMatchObject({ source: "x = 1", revision: 1 });
});

test("Nobody reads or overwrites another's draft", async () => {
  await saveDraft(store.db, lena, { exerciseId, source: "hers", baseRevision: 0 });
  expect(await readDraft(store.db, omar, { exerciseId })).toBeNull();
  expect(await readDraft(store.db, { kind: "visitor" }, { exerciseId })).toBeNull();
  await saveDraft(store.db, omar, { exerciseId, source: "his", baseRevision: 0 });
  expect(await readDraft(store.db, lena, { exerciseId })).toMatchObject({ source: "hers" });
});
