import type { ExerciseContent } from "@/exercises/exercise";
import type { CheckResult } from "@/exercises/grading/report";

/** What a failed check looks like, in a sentence; null when nothing was recognised. */
export function misconceptionOf(exercise: ExerciseContent, result: CheckResult): string | null {
  const id = result.outcome === "failed" ? result.misconception : undefined;
  // A submission may name one that the exercise no longer has.
  return exercise.misconceptions.find((one) => one.id === id)?.sentence ?? null;
}

export type SharedMisconception = { sentence: string; checks: readonly CheckResult[] };

/** The wrong ideas that explain more than one failed check, those that explain most first. */
export function sharedMisconceptions(
  exercise: ExerciseContent,
  results: readonly CheckResult[],
): SharedMisconception[] {
  const bySentence = new Map<string, CheckResult[]>();
  for (const result of results) {
    const sentence = misconceptionOf(exercise, result);
    if (sentence === null) continue;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), result]);
  }
  return [...bySentence]
    .filter(([, checks]) => checks.length > 1)
    .map(([sentence, checks]) => ({ sentence, checks }))
    .toSorted((one, other) => other.checks.length - one.checks.length);
}
