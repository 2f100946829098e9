/** Where somebody is while going back through what was tried; `at` counts back from the newest. */
export type Recall = { at: number; unsent: string };

export const notRecalling: Recall = { at: 0, unsent: "" };

/**
 * One step back (1) or forward (-1) through what was tried. Null when there is nothing there, so
 * that the key keeps its meaning. What had been typed and not sent comes back at the end.
 */
export function recall(
  tried: readonly string[],
  { at, unsent }: Recall,
  step: 1 | -1,
  typed: string,
): { text: string; next: Recall } | null {
  const to = at + step;
  if (to < 0 || to > tried.length) return null;
  const kept = at === 0 ? typed : unsent;
  return { text: to === 0 ? kept : (tried.at(-to) ?? ""), next: { at: to, unsent: kept } };
}
