import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/* One colour, one meaning: who may use which is read from the class names and variables in use. */

const folders = ["app", "components", "content", "exercises", "quiz", "server"];
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(tsx?|css|mdx)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => path !== join("app", "globals.css")),
);

/** Where a colour is used: `bg-orders-wash`, `var(--color-orders)`, `[--name:var(--color-orders)]`. */
function usersOf(names: readonly string[]): Map<string, string[]> {
  const properties =
    "bg|text|border(?:-[xytrblse])?|outline|fill|stroke|decoration|accent|divide|from|to|via|ring|caret|shadow";
  const used = new RegExp(
    `(?:\\b(?:${properties})-|--color-)(?:${names.join("|")})(?:-wash)?(?![\\w-])`,
    "g",
  );
  return new Map(
    sources.flatMap((path) => {
      const found = readFileSync(path, "utf8").match(used);
      return found ? [[path, [...new Set(found)]] as const] : [];
    }),
  );
}

const domains = ["discovery", "pricing", "orders", "money", "supply", "marketing", "customer"];

/** Maps, pictures and the chip with a domain's name: there a domain's colour says which domain. */
const mayNameADomain = [
  "components/way/kestrel-map",
  "components/diagram/",
  "components/exercise/picture/",
  "components/ui/domain-chip",
];

test("A domain's colour stands for that domain and for nothing else", () => {
  const elsewhere = [...usersOf(domains)].filter(
    ([path]) => !mayNameADomain.some((start) => path.startsWith(start)),
  );
  expect(Object.fromEntries(elsewhere)).toEqual({});
});

test("Each colour in use is one of the tokens", () => {
  const tokens = readFileSync(join("app", "globals.css"), "utf8");
  const unknown = sources.flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/var\((--color-[\w-]+)/g)].flatMap(([, name]) =>
      name && !tokens.includes(`${name}:`) ? [`${path}: ${name}`] : [],
    ),
  );
  expect(unknown).toEqual([]);
});
