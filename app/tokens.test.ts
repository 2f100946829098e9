import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  editorColours,
  editorRules,
  editorTokens,
  groundsOfCode,
} from "@/components/exercise/editor/editor-colours";

const styles = readFileSync(join(import.meta.dirname, "globals.css"), "utf8");
const schemes = ["light", "dark"] as const;

/** Every `--color-…: light-dark(#…, #…)` of the style sheet. */
const tokens = new Map(
  [...styles.matchAll(/--color-([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name ?? "", { light: light ?? "", dark: dark ?? "" }],
  ),
);

const washOf = (name: string) => `${name.replace("-mark", "")}-wash`;
const grounds = ["paper", "raised", "sunken"];
const domains = ["discovery", "pricing", "orders", "money", "supply", "marketing", "customer"];
/** Colours that have a wash and are read on it. */
const withWash = ["kestrel", "right-mark", "wrong", "note", "platform", "central", ...domains];

/** Foreground, grounds, and the contrast that WCAG 2.2 asks for: text, or the edge of a control. */
const promises: [string, string[], number][] = [
  ["ink", [...grounds, ...withWash.map(washOf)], 4.5],
  ["muted", grounds, 4.5],
  ["on-ink", ["ink", "kestrel"], 4.5],
  ["strong-line", grounds, 3],
  ...withWash.map((name): [string, string[], number] => [name, [...grounds, washOf(name)], 4.5]),
];

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function colourOf(name: string, scheme: (typeof schemes)[number]): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`globals.css has no colour "${name}".`);
  return token[scheme];
}

for (const [foreground, backgrounds, least] of promises) {
  test(`${foreground} has a contrast of ${least} on ${backgrounds.join(", ")}, by day and by night`, () => {
    const low = schemes.flatMap((scheme) =>
      backgrounds.flatMap((background) => {
        const found = contrast(colourOf(foreground, scheme), colourOf(background, scheme));
        return found < least ? [`${scheme}, on ${background}: ${found.toFixed(2)}`] : [];
      }),
    );
    expect(low).toEqual([]);
  });
}

test("Every colour is promised something, but the hairline", () => {
  const promised = promises.flatMap(([foreground, backgrounds]) => [foreground, ...backgrounds]);
  expect([...tokens.keys()].filter((name) => !promised.includes(name))).toEqual(["line"]);
});
test("The code editor has the colours of the site", () => {
  for (const [name, [light, dark]] of Object.entries(editorTokens)) {
    expect({ name, ...tokens.get(name) }).toEqual({ name, light, dark });
  }
});

test("What is written in the code editor can be read on every ground that it lays under it", () => {
  const brackets = Object.entries(editorColours).filter(([key]) => /BracketHighlight/.test(key));
  const written = new Set([
    ...editorRules.map(({ colour }) => colour),
    ...brackets.map(([, colour]) => colour),
  ]);
  expect(brackets).toHaveLength(7);
  const low = [...written].flatMap((colour) =>
    [...groundsOfCode, "wrong-wash"].flatMap((ground) =>
      schemes.flatMap((scheme) => {
        const found = contrast(colourOf(colour, scheme), colourOf(ground, scheme));
        return found < 4.5 ? [`${scheme}: ${colour} on ${ground}: ${found.toFixed(2)}`] : [];
      }),
    ),
  );
  expect(low).toEqual([]);
});
