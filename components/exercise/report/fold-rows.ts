import type { ValueRow } from "@/exercises/grading/lay-out-value";

/** What is shown one after the other: a row, or a stretch that opens on demand. */
export type FoldedRows =
  | { kind: "row"; row: ValueRow }
  /** "same": nothing differs in it. "rest": there is more than is shown at once. */
  | { kind: "fold"; of: "same" | "rest"; rows: readonly ValueRow[] };

/** Folding fewer rows would save nothing. */
const fewestFolded = 4;
/** Rows of a value that is only shown: enough for the few records of a case. */
const mostShown = 16;
/** Rows that stand open at first; a value may have ten thousand. */
const mostOpen = 60;

/** Folds long stretches without a difference, and what is too much to show at once. */
export function foldRows(rows: readonly ValueRow[]): FoldedRows[] {
  const stretches: ValueRow[][] = [];
  let isInStretch = false;
  for (const row of rows) {
    const isPlain = row.mark === null && !row.isFrame;
    if (isPlain && isInStretch) stretches.at(-1)?.push(row);
    else stretches.push([row]);
    isInStretch = isPlain;
  }
  const folded = stretches.flatMap((stretch): FoldedRows[] =>
    stretch.length >= fewestFolded
      ? [{ kind: "fold", of: "same", rows: stretch }]
      : stretch.map((row) => ({ kind: "row", row })),
  );
  return foldRest(folded, mostOpen);
}

/** Folds what a value that is only shown has beyond its beginning. */
export function foldShown(rows: readonly ValueRow[]): FoldedRows[] {
  return foldRest(
    rows.map((row) => ({ kind: "row", row })),
    mostShown,
  );
}

function foldRest(folded: readonly FoldedRows[], most: number): FoldedRows[] {
  if (folded.length < most + fewestFolded) return [...folded];
  const rest = folded
    .slice(most)
    .flatMap((part) => (part.kind === "row" ? [part.row] : [...part.rows]));
  return [...folded.slice(0, most), { kind: "fold", of: "rest", rows: rest }];
}
