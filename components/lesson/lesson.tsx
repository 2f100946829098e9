import { getMDXComponent } from "mdx-bundler/client";
import type { ComponentProps } from "react";
import type { LessonSection } from "@/content/lesson-vocabulary";
import type { SectionUse } from "@/exercises/list-section-uses";
import { ExerciseLink } from "./action-links";
import { Contents } from "./contents";
import styles from "./lesson.module.css";
import { lessonComponents } from "./lesson-components";
import prose from "./prose.module.css";
import { SectionEnd } from "./section-end";

/** The whole lesson as static markup; an exercise is linked if `openExercises` has its slug. */
export function Lesson({
  code,
  sections,
  openExercises,
  uses,
  face,
}: {
  code: string;
  sections: LessonSection[];
  openExercises: readonly string[];
  /** The steps that need a section. */
  uses: readonly SectionUse[];
  /** A class that sets `--face-text`. */
  face?: string;
}) {
  const Text = getMDXComponent(code);
  function OpenExerciseLink(props: ComponentProps<typeof ExerciseLink>) {
    return openExercises.includes(props.slug) ? <ExerciseLink {...props} /> : null;
  }
  const sectionEnd = ({ id }: { id: string }) => <SectionEnd id={id} uses={uses} />;
  return (
    <div className="mx-auto w-full max-w-7xl gap-x-10 px-4 sm:px-6 lg:grid lg:grid-cols-[12.5rem_minmax(0,1fr)]">
      <Contents sections={sections} />
      <article data-lesson className={`${face ?? ""} ${styles.lesson} ${prose.prose}`}>
        <Text
          components={{
            ...lessonComponents,
            ExerciseLink: OpenExerciseLink,
            SectionEnd: sectionEnd,
          }}
        />
      </article>
    </div>
  );
}
