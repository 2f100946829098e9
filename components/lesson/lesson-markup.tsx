import { renderToStaticMarkup } from "react-dom/server";
import type { CompiledLesson } from "@/content/compile-lesson";
import { Lesson } from "./lesson";

/** The lesson as the browser gets it. For tests only, through render-lesson.ts. */
export function lessonMarkup(lesson: CompiledLesson, openExercises: readonly string[]): string {
  return renderToStaticMarkup(<Lesson {...lesson} openExercises={openExercises} />);
}
