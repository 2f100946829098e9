import { renderToStaticMarkup } from "react-dom/server";
import { LessonPage, type LessonPageProps } from "./lesson-page";

/** The page as the browser gets it. Nothing imports this: it is what bundle-lesson-page.ts bundles. */
export function renderLessonPage(props: LessonPageProps): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<LessonPage {...props} />)}`;
}
