import localFont from "next/font/local";
import { LoadOnIntent } from "@/components/exercise/load-on-intent";
import { Lesson } from "@/components/lesson/lesson";
import { compileLesson } from "@/content/compile-lesson";
import { exerciseList } from "@/exercises/exercise-list";
import { readInlineScript, readRuntimeManifest } from "@/exercises/sandbox/read-runtime-manifest";

// Here and not for the whole site, because no other page is to load it. "optional" as in layout.tsx.
const face = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
      style: "italic",
    },
  ],
  variable: "--face-text",
  display: "optional",
  weight: "200 900",
});

export const dynamic = "force-static";

/** Nothing on this page may need hydrating: the build takes Next's scripts out of it (plain-page.ts). */
export default async function LessonPage() {
  const [lesson, manifest] = await Promise.all([compileLesson(), readRuntimeManifest()]);
  return (
    <main id="main" className="flex-1">
      <Lesson {...lesson} face={face.variable} openExercises={exerciseList.map(({ id }) => id)} />
      <LoadOnIntent manifest={manifest} script={await readInlineScript(manifest, "intent.js")} />
    </main>
  );
}
