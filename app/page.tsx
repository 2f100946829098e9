import { LoadOnIntent } from "@/components/exercise/load-on-intent";
import { Lesson } from "@/components/lesson/lesson";
import { compileLesson } from "@/content/compile-lesson";
import { exerciseList } from "@/exercises/exercise-list";
import { readInlineScript, readRuntimeManifest } from "@/exercises/sandbox/read-runtime-manifest";

export const dynamic = "force-static";

/** Nothing on this page may need hydrating: the build takes Next's scripts out of it (plain-page.ts). */
export default async function LessonPage() {
  const [lesson, manifest] = await Promise.all([compileLesson(), readRuntimeManifest()]);
  return (
    <main id="main" className="flex-1">
      <Lesson {...lesson} openExercises={exerciseList.map(({ id }) => id)} />
      <LoadOnIntent manifest={manifest} script={await readInlineScript(manifest, "intent.js")} />
    </main>
  );
}
