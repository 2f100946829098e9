/** Where a line of one text, counted from 1, stands in another; `null` where it is not to be told. */
export type LineMap = (line: number) => number | null;

/** Lists equal runs of lines in order: as many lines, and whether they are in both, one or the other. */
export type CompareLines = (
  then: string[],
  now: string[],
) => readonly { count: number; added: boolean; removed: boolean }[] | undefined;

/**
 * Follows each line of a text to its place in a later one. What begins and ends both texts alike is
 * found by itself; `compare` looks at the rest, which without it is let go.
 */
export function mapLines(then: string, now: string, compare: CompareLines | null): LineMap {
  if (then === now) return (line) => line;
  const [before, after] = [then.split("\n"), now.split("\n")];
  const shorter = Math.min(before.length, after.length);
  let above = 0;
  while (above < shorter && before[above] === after[above]) above += 1;
  let below = 0;
  while (below < shorter - above && before.at(-1 - below) === after.at(-1 - below)) below += 1;
  const between = new Map<number, number>();
  const parts = compare?.(
    before.slice(above, before.length - below),
    after.slice(above, after.length - below),
  );
  let [inThen, inNow] = [above, above];
  for (const { count, added, removed } of parts ?? []) {
    if (!added && !removed) {
      for (let line = 1; line <= count; line += 1) between.set(inThen + line, inNow + line);
    }
    if (!added) inThen += count;
    if (!removed) inNow += count;
  }
  return (line) => {
    if (line <= above) return line;
    if (line > before.length - below) return line + after.length - before.length;
    return between.get(line) ?? null;
  };
}
