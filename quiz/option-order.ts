import type { Question } from "./question";

/**
 * The question with its options (or cases) in the order of one attempt. The same seed gives the
 * same order for ever; terms and bins keep the author's order, because they are read as a scale.
 */
export function orderOptions<Asked extends Question>(question: Asked, seed: string): Asked {
  const next = createRandom(hashSeed(`${seed}:${question.id}`));
  if (question.kind === "classification") {
    return { ...question, cases: shuffle(question.cases, next) };
  }
  return { ...question, options: shuffle(question.options, next) };
}

const wide = (value: bigint) => BigInt.asUintN(64, value);

/**
 * SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
 * OOPSLA 2014. Published and tiny, so any attempt's order can be worked out again elsewhere.
 */
export function createRandom(seed: bigint): () => bigint {
  let state = wide(seed);
  return () => {
    state = wide(state + 0x9e3779b97f4a7c15n);
    let mixed = state;
    mixed = wide((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = wide((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  };
}

/** FNV-1a, 64 bits, over UTF-8. */
export function hashSeed(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = wide((hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash;
}

/** Fisher and Yates; with 64 bits a draw, the remainder's bias is below 2^-60. */
function shuffle<Item>(items: readonly Item[], next: () => bigint): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Number(next() % BigInt(left.length)), 1));
}
