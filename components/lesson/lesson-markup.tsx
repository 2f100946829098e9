import { renderToStaticMarkup } from "react-dom/server";
import type { CompiledLesson } from "@/content/compile-lesson";
import type { SectionUse } from "@/exercises/list-section-uses";
import { Lesson } from "./lesson";

/** The lesson as the browser gets it. For tests only, through render-lesson.ts. */
export function lessonMarkup(
  lesson: CompiledLesson,
  openExercises: readonly string[],
  uses: readonly SectionUse[],
): string {
  return renderToStaticMarkup(<Lesson {...lesson} openExercises={openExercises} uses={uses} />);
}
