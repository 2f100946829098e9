import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileLesson } from "./compile-lesson";

function lessonWith(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "lesson-")), "broken-lesson.mdx");
  writeFileSync(file, text);
  return file;
}

describe("A mistake in a lesson stops the build and names the file", () => {
  it.each([
    ["an unknown component", "<Quizz />", "<Quizz> is not one of the lesson's components"],
    ["a component left open", "<Note>", "Expected a closing tag"],
    ["a missing listing", '<Listing file="missing.py">Text</Listing>', "cannot be read"],
    ["a listing outside", '<Listing file="../README.md">Text</Listing>', "names a .py file"],
    ["a word without meaning", '<Term id="x">x</Term>', "A term's id is one of"],
    ["a note of no kind", '<Note source="a book">Text</Note>', "A note's kind is one of"],
    ["a note without source", '<Note kind="adds">Text</Note>', "A note names its source"],
  ])("%s", async (_, text, message) => {
    const failure = await compileLesson(lessonWith(`# Title\n\n${text}\n`)).catch(String);
    expect(failure).toContain(message);
    expect(failure).toContain("broken-lesson.mdx:");
    expect(failure).toMatch(/\b3:\d/);
  });
});

it("The sections are the headings of the page with their anchors", async () => {
  const { sections } = await compileLesson();
  expect(sections).toContainEqual({
    id: "1-domain-ownership",
    title: "1. Domain Ownership",
    depth: 4,
  });
  expect(sections).toContainEqual({ id: "quiz-5-min", title: "Quiz (5 min)", depth: 2 });
});

// tokens.test.ts computes how these read on each ground.
it("Listings have no colours but the site's own", async () => {
  const { code } = await compileLesson();
  const colours = Array.from(code.matchAll(/\bcolor:\s?"([^"]+)"/g), ([, colour]) => colour);
  expect(new Set(colours)).toEqual(new Set(["var(--color-note)", "var(--color-muted)"]));
});
