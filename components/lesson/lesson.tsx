import { getMDXComponent } from "mdx-bundler/client";
import type { ComponentProps, ReactNode } from "react";
import type { LessonSection } from "@/content/lesson-vocabulary";
import type { SectionUse } from "@/exercises/list-section-uses";
import { Contents, lessonEnd } from "./contents";
import styles from "./lesson.module.css";
import { lessonComponents } from "./lesson-components";
import prose from "./prose.module.css";
import { SectionEnd } from "./section-end";

/** The whole lesson as static markup. */
export function Lesson({
  code,
  sections,
  opening,
  uses,
}: {
  code: string;
  sections: LessonSection[];
  /** Under the title. */
  opening?: ReactNode;
  /** The steps that need a section. */
  uses: readonly SectionUse[];
}) {
  const Text = getMDXComponent(code);
  const sectionEnd = ({ id }: { id: string }) => <SectionEnd id={id} uses={uses} />;
  function Title(props: ComponentProps<"h1">) {
    return (
      <>
        <h1 {...props} />
        {opening}
      </>
    );
  }
  return (
    <div className="mx-auto w-full max-w-7xl gap-x-10 px-4 sm:px-6 lg:grid lg:grid-cols-[12.5rem_minmax(0,1fr)]">
      <Contents sections={sections} />
      <article data-lesson className={`${styles.lesson} ${prose.prose}`}>
        <Text
          components={{
            ...lessonComponents,
            SectionEnd: sectionEnd,
            h1: Title,
          }}
        />
        <div id={lessonEnd} />
      </article>
    </div>
  );
}
