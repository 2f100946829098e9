/** The help that one learner took, over all exercises. */
export type TakenHelp = {
  hints: readonly { exerciseId: string; checkId: string; openedAt: Date }[];
  solutions: readonly { exerciseId: string; part: string; openedAt: Date }[];
};

/** The help taken before one submission. */
export type HelpBefore = {
  hints: number;
  /** The checks that the hints belong to. */
  checks: number;
  solutionOpened: boolean;
};

/** What of it was taken with this exercise and up to this moment. */
export function helpBefore(
  { hints, solutions }: TakenHelp,
  { exerciseId, submittedAt }: { exerciseId: string; submittedAt: Date },
): HelpBefore {
  const isBefore = (row: { exerciseId: string; openedAt: Date }) =>
    row.exerciseId === exerciseId && row.openedAt <= submittedAt;
  const opened = hints.filter(isBefore);
  return {
    hints: opened.length,
    checks: new Set(opened.map(({ checkId }) => checkId)).size,
    solutionOpened: solutions.some(isBefore),
  };
}
