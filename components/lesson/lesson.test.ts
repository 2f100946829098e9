import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { noteKinds } from "@/content/lesson-vocabulary";
import { parseOutline } from "@/content/parse-outline";
import { listSectionUses } from "@/exercises/list-section-uses";
import { compareWithOutline } from "./compare-with-outline";
import { elementsOf, isWithin, type PageElement, parseMarkup, textOf } from "./parse-markup";
import { renderLesson } from "./render-lesson";

const outline = parseOutline(readFileSync("content/curriculum-outline.md", "utf8"));
const uses = listSectionUses();
let page: PageElement[] = [];

beforeAll(async () => {
  page = elementsOf(parseMarkup(await renderLesson(["platform-capabilities"], uses)));
});

const layouts = [
  { screen: "a phone", hidden: "max-sm:hidden" },
  { screen: "a wide screen", hidden: "sm:hidden" },
];

function shownOn({ hidden }: { hidden: string }): PageElement[] {
  const isHidden = (at: PageElement) => at.attributes.class?.split(" ").includes(hidden) === true;
  return page.filter((element) => !isWithin(element, isHidden));
}

describe.each(layouts)("The curriculum on $screen", (layout) => {
  it("is there item by item, in its order", () => {
    expect(outline.length).toBeGreaterThan(200);
    expect(compareWithOutline(outline, shownOn(layout)).missing).toEqual([]);
  });

  it("is found lacking when any one of its items is taken out", () => {
    const shown = shownOn(layout);
    const { found } = compareWithOutline(outline, shown);
    const unnoticed = outline.filter((item) => {
      const removed = found.get(item);
      const rest = shown.filter((element) => !isWithin(element, (at) => at === removed));
      return compareWithOutline(outline, rest).missing.length === 0;
    });
    expect(unnoticed).toEqual([]);
  });
});

it("The lesson has no headings but the curriculum's", () => {
  const headings = page.filter((element) => /^h[1-6]$/.test(element.tag)).map(textOf);
  const expected = outline.flatMap((item) => (item.kind === "heading" ? [item.text] : []));
  expect(headings).toEqual(expected);
});

it("Every link within the page has a target, and no anchor occurs twice", () => {
  const anchors = page.flatMap(({ attributes }) => attributes.id ?? []);
  expect(anchors).toEqual([...new Set(anchors)]);
  const targets = page.flatMap(({ attributes }) => attributes.href?.match(/^#(.+)/)?.[1] ?? []);
  expect(targets.length).toBeGreaterThan(25);
  expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
});

it("The contents lead to all that one reads, each once, and to the exercises as one", () => {
  const links = page.filter(
    ({ tag, parent }) => tag === "a" && parent?.parent?.parent?.attributes["data-contents"],
  );
  const titles = links.map(textOf);
  expect(titles).toEqual([...new Set(titles)]);
  expect(titles).toContain("3. Self-Serve Data Platform");
  expect(titles).not.toContain("Theory");
  expect(titles.filter((title) => /^Exercise/.test(title))).toEqual(["Exercises (40 min)"]);
});

it("What scrolls and so takes the focus has a name", () => {
  const frames = page.filter(({ attributes }) => attributes.tabindex === "0");
  expect(frames.length).toBeGreaterThan(5);
  for (const { attributes } of frames)
    expect(attributes["aria-label"]).toMatch(/^(Program|Table:) \w/);
});

it("Other pages of the site are linked only if they are open", () => {
  const paths = page.flatMap(({ attributes }) => attributes.href?.match(/^\/.*/)?.[0] ?? []);
  const links = paths.filter((path) => !path.includes("#step-"));
  expect(links).toEqual(["/exercises/platform-capabilities", "/quiz"]);
});

it("Every step is linked from the end of the section that teaches it", () => {
  const starts = page.filter(({ tag, attributes }) => /^h[1-4]$/.test(tag) && attributes.id);
  const found = page.flatMap((element) => {
    const step = element.attributes.href?.match(/^\/exercises\/(.+)#step-(\d)$/);
    const before = starts.filter((start) => page.indexOf(start) < page.indexOf(element));
    return step ? [`${step[1]} ${step[2]}: ${before.at(-1)?.attributes.id}`] : [];
  });
  const expected = uses.map(({ section, exercise, step }) => `${exercise.id} ${step}: ${section}`);
  expect(expected).toHaveLength(15);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

it("Every drawing has a name, a description and a caption", () => {
  const drawings = page.filter((element) => element.tag === "svg");
  expect(drawings.length).toBeGreaterThanOrEqual(6);
  for (const { attributes, children } of drawings) {
    const [title, description] = children.filter((child) => typeof child !== "string");
    expect(attributes.role).toBe("img");
    expect(title?.attributes.id).toBe(attributes["aria-labelledby"]);
    expect(description?.attributes.id).toBe(attributes["aria-describedby"]);
    expect(title && textOf(title)).not.toBe("");
    expect(description && textOf(description).length).toBeGreaterThan(40);
  }
  const captions = page.filter((element) => element.tag === "figcaption");
  expect(captions).toHaveLength(page.filter((element) => element.tag === "figure").length);
});

it("Every note says of which kind it is and names its source", () => {
  const notes = page.filter((element) => element.tag === "aside");
  expect(notes.length).toBeGreaterThanOrEqual(15);
  for (const note of notes) {
    expect(noteKinds).toContain(note.attributes["data-kind"]);
    const source = elementsOf(note).find((element) => element.tag === "cite");
    expect(source && textOf(source)).toMatch(/\w{3}/);
  }
});
