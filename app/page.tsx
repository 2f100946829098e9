import { Lesson } from "@/components/lesson/lesson";
import { compileLesson } from "@/content/compile-lesson";

export const dynamic = "force-static";

/** The exercises that can be opened: the lesson links these and shows the tasks of the others. */
const openExercises = ["domain-identification"];

export default async function LessonPage() {
  const lesson = await compileLesson();
  return (
    <main id="main" className="flex-1">
      <Lesson {...lesson} openExercises={openExercises} />
    </main>
  );
}
