import { expect, test } from "vitest";
import { parseSettings } from "./settings";

test("Without any setting the site starts with safe defaults", () => {
  expect(parseSettings({})).toMatchObject({
    port: 3000,
    host: "localhost",
    databaseUrl: null,
    origin: "http://localhost:3000",
    trustsProxy: false,
    sessionSecret: null,
  });
});

test("An empty setting counts as not given", () => {
  expect(parseSettings({ PORT: "" }).port).toBe(3000);
});

test.each([
  ["PORT", "eighty"],
  ["PORT", "70000"],
  ["ORIGIN", "learn.example"],
  ["ORIGIN", "ftp://learn.example"],
  ["DATABASE_URL", "mysql://localhost/site"],
  ["TRUST_PROXY", "yes"],
  ["SESSION_SECRET", "short"],
])("A wrong %s (%s) stops the start with a sentence that names it", (name, value) => {
  expect(() => parseSettings({ [name]: value })).toThrow(
    new RegExp(`^The site cannot start.*${name}`),
  );
});

test("Every wrong setting is named at once", () => {
  expect(() => parseSettings({ PORT: "x", SESSION_SECRET: "y" })).toThrow(/PORT.*SESSION_SECRET/);
});

test("A database that several processes share needs a shared secret", () => {
  const DATABASE_URL = "postgresql://site@localhost/site";
  expect(() => parseSettings({ DATABASE_URL })).toThrow(/SESSION_SECRET/);
  expect(parseSettings({ DATABASE_URL, SESSION_SECRET: "s".repeat(32) }).databaseUrl).toBe(
    DATABASE_URL,
  );
});

test("The public address loses its path", () => {
  expect(parseSettings({ ORIGIN: "https://learn.example/day-17/" }).origin).toBe(
    "https://learn.example",
  );
});
