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

it("Every colour of the listings reads well on the ground of its scheme", async () => {
  const { code } = await compileLesson();
  const pairs = code.matchAll(/light-dark\((#[0-9a-f]{6}), ?(#[0-9a-f]{6})\)/gi);
  const colours = new Set(Array.from(pairs, ([, light = "", dark = ""]) => `${light} ${dark}`));
  expect(colours.size).toBeGreaterThan(4);
  const faint = Array.from(colours).filter((pair) => {
    const [light = "", dark = ""] = pair.split(" ");
    return contrast(light, "#f4f1ea") < 4.5 || contrast(dark, "#101316") < 4.5;
  });
  expect(faint).toEqual([]);
});

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
