import type { TaskNumber } from "@/exercises/exercise";
import { exerciseList } from "@/exercises/exercise-list";

/** A step of an exercise that needs what a section of the lesson teaches. */
export type SectionUse = {
  section: string;
  exercise: { id: string; number: number };
  step: TaskNumber;
};

/** Every step with its section, in the order of the exercises. */
export function listSectionUses(): SectionUse[] {
  return exerciseList.flatMap(({ id, number, tasks }) =>
    tasks.map((task) => ({
      section: task.lesson.id,
      exercise: { id, number },
      step: task.number,
    })),
  );
}
