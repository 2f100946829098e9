import type { CheckDefinition, ExerciseContent, LessonPlace } from "@/exercises/exercise";

/** The section of the lesson that teaches what a check asks for. */
export function lessonOf(
  { tasks }: Pick<ExerciseContent, "tasks">,
  { lesson, task }: Pick<CheckDefinition, "lesson" | "task">,
): LessonPlace | undefined {
  return lesson ?? tasks.find(({ number }) => number === task)?.lesson;
}
