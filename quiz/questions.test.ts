import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answerKeys } from "./answer-keys";
import { lessonSections } from "./lesson-sections";
import type { Item, Question } from "./question";
import { questions } from "./questions";
import { keyOf } from "./score-quiz";

const curriculum = readFileSync(new URL("curriculum-quiz.md", import.meta.url), "utf8");

test("All questions stand in the curriculum's words and order", () => {
  const asked = [...curriculum.matchAll(/^\d+\. (.+)$/gm)].map(([, words]) => words);
  expect(questions.map(({ ask }) => ask)).toEqual(asked);
});

test("Every question has a key, and no key stands alone", () => {
  const ids = questions.map(({ id }) => id);
  expect(answerKeys.map(({ questionId }) => questionId)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("Every id is used once in the whole quiz", () => {
  const ids = questions.flatMap((question) => itemsOf(question).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(questions)(
  "$id: the key explains each option and names only what is there",
  (question) => {
    const key = keyOf(question);
    expect(key.kind).toBe(question.kind);
    const explained = question.kind === "classification" ? question.cases : question.options;
    expect(Object.keys(key.explanations).sort()).toEqual(explained.map(({ id }) => id).sort());
    if (key.kind === "single") expect(idsOf(explained)).toContain(key.right);
    if (key.kind === "multiple")
      expect(idsOf(explained)).toEqual(expect.arrayContaining([...key.right]));
    if (question.kind === "matching" && key.kind === "matching") {
      expect(Object.keys(key.right).sort()).toEqual(idsOf(question.terms).sort());
      const used = Object.values(key.right);
      expect(new Set(used).size).toBe(used.length);
      expect(idsOf(question.options)).toEqual(expect.arrayContaining(used));
      expect(question.options.length - used.length).toBe(2);
    }
    if (question.kind === "classification" && key.kind === "classification") {
      expect(Object.keys(key.right).sort()).toEqual(idsOf(question.cases).sort());
      expect([...new Set(Object.values(key.right))].sort()).toEqual(idsOf(question.bins).sort());
    }
  },
);

test.each(questions)("$id: explanations are whole sentences without line numbers", (question) => {
  for (const { why } of Object.values(keyOf(question).explanations)) {
    expect(why).toMatch(/^[A-Z].{30,}[.]$/);
    expect(why).not.toMatch(/\blines? \d/i);
  }
});

test("The slug of every section follows from its heading", () => {
  for (const [slug, title] of Object.entries(lessonSections)) {
    const kept = title.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "");
    expect(slug).toBe(kept.replaceAll(" ", "-"));
  }
});

test("The derived answer and the silence on sizes are said as such", () => {
  const notes = new Map(answerKeys.map(({ questionId, note }) => [questionId, note]));
  expect(notes.get("mesh-and-lake")).toMatch(/derived/);
  expect(notes.get("when-to-use")).toMatch(/between 50 and 100/i);
});

function itemsOf(question: Question): readonly Item[] {
  switch (question.kind) {
    case "single":
    case "multiple":
      return question.options;
    case "matching":
      return [...question.terms, ...question.options];
    case "classification":
      return [...question.bins, ...question.cases];
  }
}

function idsOf(items: readonly Item[]): string[] {
  return items.map(({ id }) => id);
}
