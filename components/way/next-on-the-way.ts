import type { TaskDefinition } from "@/exercises/exercise";

/** What an exercise is to the way: its steps, and which of them the server knows to pass. */
export type OnTheWay = {
  id: string;
  number: number;
  title: string;
  tasks: readonly Pick<TaskDefinition, "number" | "step">[];
  steps?: readonly number[];
};

export type Next = {
  /** Its stone (way.ts): once that is set, what comes next is the one after it. The last has none. */
  of?: string;
  href: string;
  title: string;
  about: string;
  /** What a button says that leads there. */
  goOn: string;
};

/**
 * What comes next, one after the other: each open step, then the quiz, then going further. The first
 * of them whose stone is not set in the reader's browser is the one to show (Foremost).
 */
export function listNext(exercises: readonly OnTheWay[], isQuizDone: boolean): Next[] {
  const steps = exercises.flatMap(({ id, number, title, tasks, steps = [] }) =>
    tasks
      .filter((task) => !steps.includes(task.number))
      .map((task) => ({
        of: `${id}:${task.number}`,
        href: `/exercises/${id}#step-${task.number}`,
        title: task.step,
        about: `Exercise ${number}: ${title}, step ${task.number} of ${tasks.length}`,
        goOn: `Go on with exercise ${number}, step ${task.number}`,
      })),
  );
  const quiz = {
    of: "quiz",
    href: "/quiz",
    title: "The quiz",
    about: "What you now know, asked once more",
    goOn: "Go on with the quiz",
  };
  const further = {
    href: "/exercises",
    title: "Go further",
    about: "Every exercise has more below each step",
    goOn: "Go further in the exercises",
  };
  return [...steps, ...(isQuizDone ? [] : [quiz]), further];
}
