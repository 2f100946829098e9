/** Positions in two sequences that stand for each other; `null` where one has no partner. */
export type AlignedPair = [number, number | null] | [null, number];

/** So many comparisons of two items at most; longer stretches are paired by position. */
const mostComparisons = 40_000;

/** Whether the item at a position of the first equals the one at a position of the second. */
type Equal = (one: number, other: number) => boolean;

/**
 * Pairs the items of two sequences of these lengths so that few pairs differ: by position, unless
 * shifting some explains more. One item put in, left out or changed is then one difference, and not
 * the whole rest.
 */
export function alignSequences(ones: number, others: number, isEqual: Equal): AlignedPair[] {
  const shorter = Math.min(ones, others);
  let head = 0;
  while (head < shorter && isEqual(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isEqual(ones - 1 - tail, others - 1 - tail)) tail += 1;
  const middle = alignMiddle(ones - head - tail, others - head - tail, (one, other) =>
    isEqual(one + head, other + head),
  );
  return [
    ...range(head).map((index): AlignedPair => [index, index]),
    ...middle.map(([one, other]): AlignedPair => {
      if (one === null) return [null, other + head];
      return [one + head, other === null ? null : other + head];
    }),
    ...range(tail).map((index): AlignedPair => [ones - tail + index, others - tail + index]),
  ];
}

function alignMiddle(ones: number, others: number, equal: Equal): AlignedPair[] {
  const byPosition = pairUp(range(ones), range(others));
  if (ones === 0 || others === 0 || ones * others > mostComparisons) return byPosition;
  const shifted = alignByLongestCommon(ones, others, equal);
  const differing = (pairs: readonly AlignedPair[]) =>
    pairs.filter(([one, other]) => one === null || other === null || !equal(one, other)).length;
  return differing(byPosition) <= differing(shifted) ? byPosition : shifted;
}

/** Keeps a longest common subsequence together and pairs up what stands between its items. */
function alignByLongestCommon(ones: number, others: number, equal: Equal): AlignedPair[] {
  const width = others + 1;
  // The length of the longest common subsequence of what follows each pair of positions.
  const lengths = new Uint32Array((ones + 1) * width);
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = ones - 1; one >= 0; one -= 1) {
    for (let other = others - 1; other >= 0; other -= 1) {
      lengths[one * width + other] = equal(one, other)
        ? at(one + 1, other + 1) + 1
        : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const pairs: AlignedPair[] = [];
  let [waitingOnes, waitingOthers]: [number[], number[]] = [[], []];
  let [one, other] = [0, 0];
  while (one < ones || other < others) {
    if (one < ones && other < others && equal(one, other)) {
      pairs.push(...pairUp(waitingOnes, waitingOthers), [one, other]);
      [waitingOnes, waitingOthers] = [[], []];
      one += 1;
      other += 1;
    } else if (other >= others || (one < ones && at(one + 1, other) >= at(one, other + 1))) {
      waitingOnes.push(one);
      one += 1;
    } else {
      waitingOthers.push(other);
      other += 1;
    }
  }
  return [...pairs, ...pairUp(waitingOnes, waitingOthers)];
}

function pairUp(ones: readonly number[], others: readonly number[]): AlignedPair[] {
  return range(Math.max(ones.length, others.length)).map((index): AlignedPair => {
    const one = ones[index];
    return one === undefined ? [null, others[index] ?? 0] : [one, others[index] ?? null];
  });
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
