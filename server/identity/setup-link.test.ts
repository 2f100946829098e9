import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { setupLink, user } from "@/server/db/schema";
import { createFirstInstructor, firstInstructorInput } from "./create-first-instructor";
import { issueSetupLink, readSetupLink } from "./setup-link";

let store: Store;
beforeAll(async () => {
  store = await openMemoryStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.delete(user);
  await store.db.delete(setupLink);
});

const now = new Date("2026-03-01T10:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 60 * 60 * 1000);

async function issued(): Promise<string> {
  const token = await issueSetupLink(store.db, now);
  if (token === null) throw new Error("No link was issued.");
  return token;
}

const ines = (token: string) =>
  firstInstructorInput.parse({
    token,
    name: " Ines ",
    email: "Ines@Example.org",
    password: "long enough",
  });

test("The link makes the first instructor", async () => {
  const made = await createFirstInstructor(store.db, ines(await issued()), now);
  expect(made).toMatchObject({ kind: "instructor", name: "Ines", email: "ines@example.org" });
});

test("The store holds no token that could be used", async () => {
  const token = await issued();
  const rows = await store.db.select().from(setupLink);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("A link works once, also for two people at once", async () => {
  const token = await issued();
  const tries = await Promise.allSettled([
    createFirstInstructor(store.db, ines(token), now),
    createFirstInstructor(store.db, { ...ines(token), email: "eve@example.org" }, now),
  ]);
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await readSetupLink(store.db, token, now)).toBe("used");
});

test("An expired link makes nobody", async () => {
  const token = await issued();
  expect(await readSetupLink(store.db, token, inHours(25))).toBe("expired");
  const late = createFirstInstructor(store.db, ines(token), inHours(25));
  await expect(late).rejects.toMatchObject({ status: 410 });
  expect(await store.db.select().from(user)).toEqual([]);
});

test("An invented link makes nobody", async () => {
  expect(await readSetupLink(store.db, "invented", now)).toBe("unknown");
  const guess = createFirstInstructor(store.db, ines("invented"), now);
  await expect(guess).rejects.toMatchObject({ status: 410 });
});

test("A newer link closes the one before", async () => {
  const first = await issued();
  const second = await issued();
  expect(await readSetupLink(store.db, first, now)).toBe("expired");
  expect(await readSetupLink(store.db, second, now)).toBe("open");
});

test("No link is issued once an instructor exists", async () => {
  await createFirstInstructor(store.db, ines(await issued()), now);
  expect(await issueSetupLink(store.db, now)).toBeNull();
});

test("A failed set-up leaves the link open", async () => {
  const token = await issued();
  const taken = { id: "ada", name: "Ada", email: "ines@example.org" };
  await store.db.insert(user).values(taken);
  await expect(createFirstInstructor(store.db, ines(token), now)).rejects.toThrow();
  expect(await readSetupLink(store.db, token, now)).toBe("open");
  expect(await store.db.select().from(user).where(eq(user.role, "instructor"))).toEqual([]);
});

test.each([
  ["nine letters", { password: "nine char" }],
  ["no e-mail", { email: "ines" }],
  ["a name of 81 letters", { name: "n".repeat(81) }],
  ["a name with a line break", { name: "Ines\nOmar" }],
])("Set-up with %s is refused", (_what, wrong) => {
  const given = { token: "t", name: "", email: "i@example.org", password: "long enough", ...wrong };
  expect(firstInstructorInput.safeParse(given).success).toBe(false);
});
