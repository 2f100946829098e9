import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMemoryStore } from "@/server/db/memory-store.fixture";
import type { Store } from "@/server/db/open";
import { session, user } from "@/server/db/schema";
import { type Auth, createAuth, isRenewalDue } from "./auth";
import { createFirstInstructor } from "./create-first-instructor";
import { issueSetupLink } from "./setup-link";
import { signInInstructor } from "./sign-in";

let store: Store;
let auth: Auth;
const now = new Date();
const email = "ines@example.org";
const password = "correct horse battery";

beforeAll(async () => {
  store = await openMemoryStore();
  auth = createAuth(store.db, { sessionSecret: "s".repeat(40), origin: "http://localhost:3000" });
  const token = (await issueSetupLink(store.db, now)) ?? "";
  await createFirstInstructor(store.db, { token, name: "Ines", email, password }, now);
});
afterAll(() => store.close());

const request = (cookie = "") => ({ headers: new Headers({ cookie }) });

async function anonymousCookie(): Promise<string> {
  const { headers } = await auth.api.signInAnonymous({ ...request(), returnHeaders: true });
  return headers.get("set-cookie") ?? "";
}

test("The instructor signs in with e-mail and password", async () => {
  await signInInstructor(auth, store.db, { email, password }, { ...request(), now });
  const rows = await store.db
    .select({ expiresAt: session.expiresAt, ip: session.ipAddress })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(eq(user.email, email));
  const days = ((rows[0]?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(14);
  expect(rows[0]?.ip ?? "").toBe("");
});

test("A wrong password and an unknown e-mail are refused alike", async () => {
  const wrong = { email, password: "wrong horse battery" };
  const unknown = { email: "eve@example.org", password };
  const refusals = await Promise.allSettled(
    [wrong, unknown].map((given) => signInInstructor(auth, store.db, given, { ...request(), now })),
  );
  const reasons = refusals.map((refusal) => refusal.status === "rejected" && refusal.reason);
  expect(reasons[0]).toMatchObject({ status: 401 });
  expect(reasons[1]).toEqual(reasons[0]);
});

test("Guessing a password is stopped after ten tries", async () => {
  const guess = { email: "target@example.org", password: "wrong horse battery" };
  const tryOnce = () => signInInstructor(auth, store.db, guess, { ...request(), now });
  for (let n = 0; n < 10; n += 1) await expect(tryOnce()).rejects.toMatchObject({ status: 401 });
  await expect(tryOnce()).rejects.toMatchObject({ status: 429 });
});

test("An anonymous session lasts 180 days in an HttpOnly, Lax cookie", async () => {
  const cookie = await anonymousCookie();
  expect(cookie).toMatch(/^day-17\.session_token=/);
  expect(cookie).toContain(`Max-Age=${180 * 86_400}`);
  expect(cookie).toContain("HttpOnly");
  expect(cookie).toContain("SameSite=Lax");
  expect(cookie).not.toContain("Secure");
});

test("On an https site the cookie is Secure", async () => {
  const secure = createAuth(store.db, {
    sessionSecret: "s".repeat(40),
    origin: "https://learn.example",
  });
  const { headers } = await secure.api.signInAnonymous({ ...request(), returnHeaders: true });
  expect(headers.get("set-cookie")).toContain("Secure");
});

test("A learner who signs in as instructor loses nothing", async () => {
  const cookie = (await anonymousCookie()).split(";")[0] ?? "";
  const before = await auth.api.getSession({ ...request(cookie) });
  await signInInstructor(auth, store.db, { email, password }, { ...request(cookie), now });
  const kept = await store.db
    .select({ id: user.id })
    .from(user)
    .where(eq(user.id, before?.user.id ?? ""));
  expect(kept).toHaveLength(1);
});

test("Nobody signs up or gives themselves a role", async () => {
  const body = { email: "eve@example.org", password, name: "Eve" };
  await expect(auth.api.signUpEmail({ body })).rejects.toMatchObject({ statusCode: 400 });
});

test("A session made with another secret is nobody's", async () => {
  const other = createAuth(store.db, { sessionSecret: "o".repeat(40), origin: "http://x.example" });
  const { headers } = await other.api.signInAnonymous({ ...request(), returnHeaders: true });
  const cookie = headers.get("set-cookie")?.split(";")[0] ?? "";
  expect(await auth.api.getSession(request(cookie))).toBeNull();
});

test.each([
  ["180", false],
  ["179.5", false],
  ["178.5", true],
  ["1", true],
])("With %s days left, renewal due: %s", (daysLeft, isDue) => {
  const at = new Date(now.getTime() + Number(daysLeft) * 86_400_000);
  expect(isRenewalDue(at, now)).toBe(isDue);
});
