import { findExercise } from "@/exercises/exercise-list";
import { findQuestion, questions } from "@/quiz/questions";

/** Where somebody may say that something is unclear: an exercise's id or "quiz", and what in it. */
export type Place = { about: string; place: string };

/** In words, and where to read it. */
export type PlaceInWords = { where: string; what: string; href: string };

/** A place as an instructor reads it; null when there is no such place. */
export function describePlace({ about, place }: Place): PlaceInWords | null {
  const [, kind, id = ""] = /^(step|check|hint|question):(.+)$/.exec(place) ?? [];
  if (about === "quiz") return kind === "question" ? describeQuestion(id) : null;
  const exercise = findExercise(about);
  if (exercise?.id !== about) return null;
  const named = `Exercise ${exercise.number}`;
  const href = `/exercises/${about}`;
  if (kind === "step") {
    const task = exercise.tasks.find(({ number }) => String(number) === id);
    if (!task) return null;
    return { where: `${named}, step ${id}`, what: task.step, href: `${href}#step-${id}` };
  }
  const [checkId, hint] = kind === "hint" ? id.split("/") : [id, null];
  const check = exercise.checks.find((one) => one.id === checkId);
  if (!check) return null;
  const at = { what: check.title, href: `${href}#check-${check.id}` };
  if (kind === "check") return { where: `${named}, check`, ...at };
  const isHint = kind === "hint" && check.hints.some((_, index) => String(index + 1) === hint);
  return isHint ? { where: `${named}, hint ${hint}`, ...at } : null;
}

/** A question has no page of its own: one reads where the lesson answers it. */
function describeQuestion(id: string): PlaceInWords | null {
  const question = findQuestion(id);
  if (!question) return null;
  const number = questions.indexOf(question) + 1;
  return {
    where: `Quiz, question ${number}`,
    what: question.ask,
    href: question.sections[0] ? `/#${question.sections[0]}` : "/quiz",
  };
}
