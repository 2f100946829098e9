import type { ExerciseContent } from "@/exercises/exercise";
import type { CheckResult } from "@/exercises/grading/report";

/** `namedAt` is the check above that names the same idea; null where it is named itself. */
export type NamedIdea = { sentence: string; namedAt: { id: string; title: string } | null };

/** The wrong ideas behind failed checks, each named once, at the first check in the order shown. */
export function namedIdeas(
  exercise: ExerciseContent,
  results: readonly CheckResult[],
): Map<string, NamedIdea> {
  const first = new Map<string, CheckResult>();
  const ideas = new Map<string, NamedIdea>();
  for (const result of results) {
    const idea = result.outcome === "failed" ? result.misconception : undefined;
    // A submission may name one that the exercise no longer has.
    const sentence = exercise.misconceptions.find(({ id }) => id === idea)?.sentence;
    if (sentence === undefined) continue;
    ideas.set(result.id, { sentence, namedAt: first.get(sentence) ?? null });
    if (!first.has(sentence)) first.set(sentence, result);
  }
  return ideas;
}
