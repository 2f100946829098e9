import type { Counts } from "./terms";

/** A submitted graded attempt. */
export type ScoredTry = { id: string; points: number; outOf: number; submittedAt: Date };

export type CountedResult = {
  points: number;
  outOf: number;
  counts: Counts;
  /** The attempt that counts; null for an average. */
  attemptId: string | null;
  tries: number;
};

const byTime = (one: ScoredTry, other: ScoredTry) =>
  one.submittedAt.getTime() - other.submittedAt.getTime() || (one.id < other.id ? -1 : 1);
const share = ({ points, outOf }: ScoredTry) => (outOf === 0 ? 0 : points / outOf);

/** What counts of a learner's attempts, in any order; null when there is none. */
export function countResult(counts: Counts, attempts: readonly ScoredTry[]): CountedResult | null {
  const inTime = [...attempts].sort(byTime);
  const latest = inTime.at(-1);
  if (!latest) return null;
  const tries = inTime.length;
  if (counts === "average") {
    const outOf = latest.outOf;
    const mean = inTime.reduce((sum, one) => sum + share(one), 0) / tries;
    return { points: mean * outOf, outOf, counts, attemptId: null, tries };
  }
  // Of two best ones the later: its link leads to what the learner remembers.
  const best = inTime.reduce((top, one) => (share(one) >= share(top) ? one : top), latest);
  const counted = { best, first: inTime[0] ?? latest, last: latest }[counts];
  return { points: counted.points, outOf: counted.outOf, counts, attemptId: counted.id, tries };
}

/** Shares closer than this are the same result: an average may be off in its last digits. */
const epsilon = 1e-9;

export type Lowering = { from: CountedResult; to: CountedResult };

/** How a change of what counts lowers a result; null when it does not. */
export function loweringOf(
  before: Counts,
  after: Counts,
  attempts: readonly ScoredTry[],
): Lowering | null {
  return loweringBetween(countResult(before, attempts), countResult(after, attempts));
}

/** How a new attempt lowered the counted result; null when it did not. */
export function loweringByAttempt(
  counts: Counts,
  attempts: readonly ScoredTry[],
  attemptId: string,
): Lowering | null {
  const added = attempts.find(({ id }) => id === attemptId);
  if (!added) return null;
  const until = attempts.filter((one) => byTime(one, added) <= 0 || one === added);
  const earlier = until.filter((one) => one !== added);
  return loweringBetween(countResult(counts, earlier), countResult(counts, until));
}

function loweringBetween(from: CountedResult | null, to: CountedResult | null): Lowering | null {
  if (!from || !to) return null;
  const fall = from.points / (from.outOf || 1) - to.points / (to.outOf || 1);
  return fall > epsilon ? { from, to } : null;
}
