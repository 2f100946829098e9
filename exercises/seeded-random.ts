import { createHash } from "node:crypto";

export type SeededRandom = {
  /** A whole number from low to high, both included. */
  integer: (low: number, high: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** `count` different items, in random order. */
  sample: <T>(items: readonly T[], count: number) => T[];
};

/**
 * Chance that a text decides: the same seed gives the same draws on every machine. The generator
 * is xoshiro128** (Blackman and Vigna, 2018), its state the first 16 bytes of SHA-256 of the seed.
 */
export function createSeededRandom(seed: string): SeededRandom {
  const digest = createHash("sha256").update(seed).digest();
  let [a, b, c, d] = [0, 4, 8, 12].map((offset) => digest.readUInt32LE(offset)) as [
    number,
    number,
    number,
    number,
  ];

  function next(): number {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  }

  function integer(low: number, high: number): number {
    return low + Math.floor((next() / 2 ** 32) * (high - low + 1));
  }

  function sample<T>(items: readonly T[], count: number): T[] {
    const left = [...items];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) {
      drawn.push(...left.splice(integer(0, left.length - 1), 1));
    }
    return drawn;
  }

  function pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error("nothing to pick from");
    return items[integer(0, items.length - 1)] as T;
  }

  return { integer, pick, sample };
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
