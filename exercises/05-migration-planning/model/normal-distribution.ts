import "server-only";

/**
 * The chance that a standard normal variable is at most x. Marsaglia's series (Evaluating the
 * Normal Distribution, 2004) is exact to rounding where it is not 0 or 1 anyway.
 */
export function normalBelow(x: number): number {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let sum = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-(x * x) / 2 - Math.log(2 * Math.PI) / 2);
}

/** The x that a standard normal variable stays below with this chance, by halving. */
export function normalQuantile(chance: number): number {
  let [low, high] = [-8, 8];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
