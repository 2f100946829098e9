import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import { compileLesson } from "@/content/compile-lesson";
import { noteKinds } from "@/content/lesson-vocabulary";
import { parseOutline } from "@/content/parse-outline.fixture";
import { exerciseList } from "@/exercises/exercise-list";
import { listSectionUses } from "@/exercises/list-section-uses";
import { bundleLessonPage } from "./bundle-lesson-page";
import { compareWithOutline, textOf } from "./compare-with-outline.fixture";

const outline = parseOutline(readFileSync("content/curriculum-outline.md", "utf8"));
let document: Document;
let lesson: Element[] = [];

beforeAll(async () => {
  const { renderLessonPage } = await bundleLessonPage();
  const html = renderLessonPage({
    lesson: await compileLesson(),
    manifest: { version: "none", sizes: {}, frameScript: "" },
    wayScript: "way()",
    origin: "https://day-17.example",
    styles: "a > b {}",
  });
  ({ document } = parseHTML(html));
  // Without the way back to where one stopped, under the title.
  lesson = all("[data-lesson] *").filter((element) => !element.closest("[class^='foremost_']"));
});

function all(selector: string): Element[] {
  return Array.from(document.querySelectorAll(selector));
}

const layouts = [
  { screen: "a phone", hidden: "max-sm:hidden" },
  { screen: "a wide screen", hidden: "sm:hidden" },
];

function shownOn({ hidden }: { hidden: string }): Element[] {
  return lesson.filter((element) => !element.closest(`[class~="${hidden}"]`));
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
      const rest = shown.filter((element) => !removed?.contains(element));
      return compareWithOutline(outline, rest).missing.length === 0;
    });
    expect(unnoticed).toEqual([]);
  });
});

it("The page has no headings but the curriculum's", () => {
  const expected = outline.flatMap((item) => (item.kind === "heading" ? [item.text] : []));
  expect(all("h1, h2, h3, h4, h5, h6").map(textOf)).toEqual(expected);
});

it("Every link within the page has a target, and no anchor occurs twice", () => {
  const anchors = all("[id]").map(({ id }) => id);
  expect(anchors).toEqual([...new Set(anchors)]);
  const targets = all("a[href^='#']").map((link) => link.getAttribute("href")?.slice(1));
  expect(targets.length).toBeGreaterThan(25);
  expect(targets.filter((target) => !anchors.includes(target ?? ""))).toEqual([]);
});

it("The contents lead to all that one reads, each once, and to the exercises as one", () => {
  const titles = all("[data-contents] li a").map(textOf);
  expect(titles).toEqual([...new Set(titles)]);
  expect(titles).toContain("3. Self-Serve Data Platform");
  expect(titles).not.toContain("Theory");
  expect(titles.filter((title) => /^Exercise/.test(title))).toEqual(["Exercises (40 min)"]);
});

it("What scrolls and so takes the focus has a name", () => {
  const frames = all("[tabindex='0']");
  expect(frames.length).toBeGreaterThan(5);
  for (const frame of frames)
    expect(frame.getAttribute("aria-label")).toMatch(/^(Program|Table:) \w/);
});

it("The text leads to every exercise, and to the quiz", () => {
  const paths = lesson.flatMap(
    (element) => element.getAttribute("href")?.match(/^\/.*/)?.[0] ?? [],
  );
  const expected = [...exerciseList.map(({ id }) => `/exercises/${id}`), "/quiz"];
  expect(paths.filter((path) => !path.includes("#step-"))).toEqual(expected);
});

it("Every step is linked from the end of the section that teaches it", () => {
  const starts = lesson.filter(({ localName, id }) => /^h[1-4]$/.test(localName) && id);
  const found = lesson.flatMap((element) => {
    const step = element.getAttribute("href")?.match(/^\/exercises\/(.+)#step-(\d)$/);
    const before = starts.filter((start) => lesson.indexOf(start) < lesson.indexOf(element));
    return step ? [`${step[1]} ${step[2]}: ${before.at(-1)?.id}`] : [];
  });
  const expected = listSectionUses().map(
    ({ section, exercise, step }) => `${exercise.id} ${step}: ${section}`,
  );
  expect(expected).toHaveLength(15);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

it("Every drawing has a name, a description and a caption", () => {
  const drawings = all("[data-lesson] svg");
  expect(drawings.length).toBeGreaterThanOrEqual(6);
  for (const drawing of drawings) {
    const [title, description] = drawing.children;
    expect(drawing.getAttribute("role")).toBe("img");
    expect(title?.id).toBe(drawing.getAttribute("aria-labelledby"));
    expect(description?.id).toBe(drawing.getAttribute("aria-describedby"));
    expect(title && textOf(title)).not.toBe("");
    expect(description && textOf(description).length).toBeGreaterThan(40);
  }
  expect(all("figcaption")).toHaveLength(all("figure").length);
});

it("Every note says of which kind it is and names its source", () => {
  const notes = all("aside");
  expect(notes.length).toBeGreaterThanOrEqual(15);
  for (const note of notes) {
    expect(noteKinds).toContain(note.getAttribute("data-kind"));
    const source = note.querySelector("cite");
    expect(source && textOf(source)).toMatch(/\w{3}/);
  }
});

it("The page has one script of its own, and none of a framework", () => {
  const scripts = all("script").map((script) => script.getAttribute("src") ?? script.textContent);
  const rules = all("script[type='speculationrules']")[0]?.textContent;
  expect(scripts).toEqual(["/runtime/none/intent.js", "way()", rules]);
});

it("Styles stand in the page as they are, and others see its picture as Next shows it", () => {
  expect(all("style").map((style) => style.textContent)).toEqual(["a > b {}"]);
  const [picture] = all("meta[property='og:image']");
  expect(picture?.getAttribute("content")).toBe("https://day-17.example/opengraph-image.png");
  const alt = all("meta[property='og:image:alt']")[0]?.getAttribute("content");
  expect(alt).toBe(readFileSync("app/opengraph-image.alt.txt", "utf8").trim());
});
