/** The exercises that exist, in the curriculum's order. Safe in a browser. */
export const exerciseList = [
  {
    id: "domain-identification",
    number: 1,
    title: "Domain Identification",
    folder: "01-domain-identification",
  },
] as const satisfies readonly ListedExercise[];

export type ListedExercise = { id: string; number: number; title: string; folder: string };

/** Finds an exercise by its number (1, "1") or its id; null when there is none. */
export function findExercise(numberOrId: number | string): ListedExercise | null {
  const wanted = String(numberOrId);
  return exerciseList.find(({ id, number }) => id === wanted || String(number) === wanted) ?? null;
}
