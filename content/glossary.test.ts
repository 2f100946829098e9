import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileLesson } from "./compile-lesson";
import { glossary } from "./glossary";

const texts = readdirSync("exercises")
  .filter((folder) => /^\d\d-/.test(folder))
  .map((folder) => readFileSync(join("exercises", folder, "instructions.mdx"), "utf8"));
const marked = texts.flatMap((text) =>
  [...text.matchAll(/<Term id="([^"]+)">/g)].map(([, id = ""]) => id),
);
const defined = texts.flatMap((text) =>
  [...text.matchAll(/<dfn>(.*?)<\/dfn>/g)].map(([, word = ""]) => word.toLowerCase()),
);

test("Every word of the glossary is looked up or defined in some exercise", () => {
  expect(texts).not.toEqual([]);
  const unused = Object.entries(glossary).filter(
    ([id, { term }]) =>
      !marked.includes(id) && !defined.some((word) => word === term || word === `${term}s`),
  );
  expect(unused.map(([id]) => id)).toEqual([]);
});

test("Every word that an exercise defines is in the glossary", () => {
  const terms = Object.values(glossary).map(({ term }) => term);
  const missing = defined.filter(
    (word) => !terms.some((term) => word === term || word === `${term}s`),
  );
  expect(missing).toEqual([]);
});

test("A word is marked once in a step or its further part, where it comes first", () => {
  for (const text of texts) {
    for (const part of text.split(/^## Step |<Further/m)) {
      const ids = [...part.matchAll(/<Term id="([^"]+)">/g)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  }
});

test("Every section that a word is taught in is on the lesson's page, under its title", async () => {
  const { sections } = await compileLesson();
  const places = Object.values(glossary).flatMap(({ lesson }) => lesson ?? []);
  expect(places.length).toBeGreaterThan(20);
  for (const place of places) expect(sections).toContainEqual(expect.objectContaining(place));
});

test("A meaning is one to three plain sentences", () => {
  for (const { meaning } of Object.values(glossary)) {
    expect(meaning).toMatch(/[.”]$/);
    expect(meaning.split(/[.?!](?: |$)/).filter(Boolean).length).toBeLessThanOrEqual(3);
    expect(meaning.split(" ").length).toBeLessThanOrEqual(40);
  }
});
