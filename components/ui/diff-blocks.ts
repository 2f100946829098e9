import { diffArrays } from "diff";

/** A line of a text and its number there, counted from 1. */
export type DiffLine = { number: number; text: string };

export type DiffBlock =
  | { kind: "same"; lines: readonly (DiffLine & { numberAfter: number })[] }
  /** What stands in one of the two texts only; either list may be empty. */
  | { kind: "changed"; removed: readonly DiffLine[]; added: readonly DiffLine[] };

/** Beyond this two texts are shown whole, one against the other, rather than compared for longer. */
const longestComparisonMs = 1_000;

/** Two texts as stretches of equal and of differing lines, in order. How lines end makes no difference. */
export function diffBlocks(before: string, after: string): DiffBlock[] {
  const [removed, added] = [linesOf(before), linesOf(after)];
  const changes = diffArrays(removed, added, { timeout: longestComparisonMs }) ?? [
    { value: removed, removed: true, added: false },
    { value: added, removed: false, added: true },
  ];
  const blocks: DiffBlock[] = [];
  let [inBefore, inAfter] = [0, 0];
  for (const { value, removed: isRemoved, added: isAdded } of changes) {
    const lines = value.map((text, index) => ({
      text,
      number: (isAdded ? inAfter : inBefore) + index + 1,
      numberAfter: inAfter + index + 1,
    }));
    if (!isAdded) inBefore += value.length;
    if (!isRemoved) inAfter += value.length;
    if (lines.length === 0) continue;
    if (!isRemoved && !isAdded) {
      blocks.push({ kind: "same", lines });
      continue;
    }
    const last = blocks.at(-1);
    const plain = lines.map(({ number, text }) => ({ number, text }));
    const earlier = last?.kind === "changed" ? last : { removed: [], added: [] };
    if (last?.kind === "changed") blocks.pop();
    blocks.push({
      kind: "changed",
      removed: isRemoved ? [...earlier.removed, ...plain] : earlier.removed,
      added: isAdded ? [...earlier.added, ...plain] : earlier.added,
    });
  }
  return blocks;
}

function linesOf(text: string): string[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
