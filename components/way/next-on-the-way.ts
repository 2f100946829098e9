import type { TaskDefinition } from "@/exercises/exercise";

/** What an exercise is to the way: its steps, and which of them pass. */
export type OnTheWay = {
  id: string;
  number: number;
  title: string;
  tasks: readonly Pick<TaskDefinition, "number" | "step">[];
  steps: readonly number[];
};

export type Next = { href: string; title: string; about: string };

/** What comes next: the first open step, then the quiz, then going further. */
export function nextOnTheWay(exercises: readonly OnTheWay[], isQuizDone: boolean): Next {
  for (const { id, number, title, tasks, steps } of exercises) {
    const task = tasks.find((one) => !steps.includes(one.number));
    if (!task) continue;
    return {
      href: `/exercises/${id}`,
      title: task.step,
      about: `Exercise ${number}: ${title}, step ${task.number} of ${tasks.length}`,
    };
  }
  if (!isQuizDone) {
    return { href: "/quiz", title: "The quiz", about: "What you now know, asked once more" };
  }
  return {
    href: "/exercises",
    title: "Go further",
    about: "Every exercise has more below each step",
  };
}
