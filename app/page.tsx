import { LoadOnIntent } from "@/components/exercise/workspace/load-on-intent";
import { entriesOf, sectionStone } from "@/components/lesson/contents";
import { Lesson } from "@/components/lesson/lesson";
import { GoOnLink } from "@/components/way/go-on-link";
import { NextLink } from "@/components/way/next-link";
import { listNext } from "@/components/way/next-on-the-way";
import { compileLesson } from "@/content/compile-lesson";
import type { LessonSection } from "@/content/lesson-vocabulary";
import { exerciseList } from "@/exercises/exercise-list";
import { listSectionUses } from "@/exercises/list-section-uses";
import { readRuntimeManifest } from "@/exercises/sandbox/runtime-manifest";

export const dynamic = "force-static";

/** Nothing on this page may need hydrating: the build takes Next's scripts out of it (plain-page.ts). */
export default async function LessonPage() {
  const [lesson, manifest] = await Promise.all([compileLesson(), readRuntimeManifest()]);
  const [first] = exerciseList;
  return (
    <main id="main" className="flex-1">
      <Lesson
        {...lesson}
        openExercises={exerciseList.map(({ id }) => id)}
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
