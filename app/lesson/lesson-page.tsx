import { LoadOnIntent } from "@/components/exercise/workspace/load-on-intent";
import { entriesOf, sectionStone } from "@/components/lesson/contents";
import { Lesson } from "@/components/lesson/lesson";
import { PrepareLinks } from "@/components/ui/prepare-links";
import { SiteHeader } from "@/components/ui/site-header";
import { SkipLinks } from "@/components/ui/skip-links";
import { GoOnLink } from "@/components/way/go-on-link";
import { NextLink } from "@/components/way/next-link";
import { listNext } from "@/components/way/next-on-the-way";
import { WayScript } from "@/components/way/way-script";
import type { CompiledLesson } from "@/content/compile-lesson";
import type { LessonSection } from "@/content/lesson-vocabulary";
import { exerciseList } from "@/exercises/exercise-list";
import { listSectionUses } from "@/exercises/list-section-uses";
import type { RuntimeManifest } from "@/exercises/sandbox/runtime-manifest";
import { preloadFaces } from "../faces/preload-faces";
import "../faces/faces.css";
import "../globals.css";
import { LessonHead } from "./lesson-head";

export type LessonPageProps = {
  lesson: CompiledLesson;
  manifest: RuntimeManifest;
  /** The page's one script (way-script.tsx). */
  wayScript: string;
  /** The site's public address: what others show of a page needs it whole. */
  origin: string;
  styles: string;
};

/** The whole document. It is rendered once, outside Next (write-lesson.ts): nothing here hydrates. */
export function LessonPage({ lesson, manifest, wayScript, origin, styles }: LessonPageProps) {
  preloadFaces();
  const [first] = exerciseList;
  return (
    <html lang="en">
      <LessonHead origin={origin} styles={styles} />
      <body className="flex min-h-dvh flex-col">
        <SkipLinks />
        <SiteHeader exercises={exerciseList.length} />
        <main id="main" className="flex-1">
          <Lesson
            {...lesson}
            opening={
              <GoOnLink places={[...placesIn(lesson.sections), ...listNext(exerciseList, false)]} />
            }
            uses={listSectionUses()}
          />
          {first && (
            <p className="mx-auto w-full max-w-7xl px-4 pb-16 sm:px-6 lg:pl-[15.5rem]">
              <a href="/glossary" className="mb-4 block text-sm">
                Words of the exercises, and where they are taught
              </a>
              <NextLink href={`/exercises/${first.id}`}>
                {`Exercise ${first.number}, ${first.title}`}
              </NextLink>
            </p>
          )}
          <LoadOnIntent manifest={manifest} />
        </main>
        <WayScript script={wayScript} />
        <PrepareLinks />
      </body>
    </html>
  );
}

/** Sections in their order: the first that was not read is where one stopped. */
function placesIn(sections: readonly LessonSection[]) {
  return entriesOf(sections).map(({ id, title }, index) => ({
    of: sectionStone(id),
    href: `#${id}`,
    goOn: index === 0 ? "Begin" : `Go on at ${title}`,
  }));
}
