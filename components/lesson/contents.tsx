import type { LessonSection } from "@/content/lesson-vocabulary";

type Chapter = LessonSection & { parts: LessonSection[] };

/** In a column of its own where there is room, and folded away above the lesson where not. */
export function Contents({ sections }: { sections: LessonSection[] }) {
  const chapters = groupIntoChapters(sections);
  return (
    <>
      <details className="mx-auto max-w-[39.5rem] border-line border-b py-3 text-sm lg:hidden print:hidden">
        <summary className="cursor-pointer font-semibold">On this page</summary>
        <nav aria-label="On this page" className="pt-2">
          <ChapterList chapters={chapters} />
        </nav>
      </details>
      <nav
        aria-label="On this page"
        className="sticky top-0 hidden max-h-dvh self-start overflow-y-auto py-10 pr-2 text-[0.8125rem] lg:block print:hidden"
      >
        <p className="mb-2 font-semibold">On this page</p>
        <ChapterList chapters={chapters} />
      </nav>
    </>
  );
}

function ChapterList({ chapters }: { chapters: Chapter[] }) {
  return (
    <ul className="border-line border-l">
      {chapters.map((chapter) => (
        <li key={chapter.id} className="mb-1">
          <SectionLink section={chapter} />
          {chapter.parts.length > 0 && (
            <ul>
              {chapter.parts.map((part) => (
                <li key={part.id}>
                  <SectionLink section={part} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

const indents = ["", "", "pl-3 text-ink", "pl-6 text-muted", "pl-9 text-muted"];

function SectionLink({ section }: { section: LessonSection }) {
  return (
    <a
      href={`#${section.id}`}
      className={`-ml-px block border-transparent border-l py-1 leading-snug no-underline hover:border-accent hover:text-accent ${indents[section.depth] ?? ""}`}
    >
      {section.title}
    </a>
  );
}

/** The title of the page (depth 1) is no entry; everything below a chapter (depth 2) is a part. */
function groupIntoChapters(sections: LessonSection[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const section of sections) {
    if (section.depth === 2) chapters.push({ ...section, parts: [] });
    else if (section.depth > 2) chapters.at(-1)?.parts.push(section);
  }
  return chapters;
}
