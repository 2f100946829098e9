const MOST_TICKS = 8;

/** Round weeks for an axis: steps of 1, 2 or 5 times a power of ten, and at most eight of them. */
export function weekTicks(from: number, until: number): number[] {
  const range = until - from;
  if (!(range > 0) || !Number.isFinite(range)) return [from];
  const power = 10 ** Math.floor(Math.log10(range / MOST_TICKS));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => range / one <= MOST_TICKS - 1);
  if (step === undefined) return [from];
  const first = Math.ceil(from / step);
  const count = Math.floor(until / step) - first + 1;
  return Array.from({ length: Math.min(MOST_TICKS, count) }, (_, index) => (first + index) * step);
}
