import { Lesson } from "@/components/lesson/lesson";
import { compileLesson } from "@/content/compile-lesson";
import { exerciseList } from "@/exercises/exercise-list";

export const dynamic = "force-static";

export default async function LessonPage() {
  const lesson = await compileLesson();
  return (
    <main id="main" className="flex-1">
      <Lesson {...lesson} openExercises={exerciseList.map(({ id }) => id)} />
    </main>
  );
}
