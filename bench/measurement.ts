/** One figure beside what it is to be compared with, from the same run on the same machine. */
export type Measurement = {
  what: string;
  measured: number;
  baseline: { what: string; value: number } | null;
  unit: "s" | "ms" | "kB" | "points" | "MB";
  /** The claim: at most this share of the baseline, or at most / at least this value. */
  claim: { kind: "share-at-most" | "at-most" | "at-least"; value: number };
};

export function holds({ measured, baseline, claim }: Measurement): boolean {
  if (claim.kind === "at-least") return measured >= claim.value;
  if (claim.kind === "at-most") return measured <= claim.value;
  return baseline !== null && measured <= claim.value * baseline.value;
}

export function describe(measurement: Measurement): string {
  const { what, measured, baseline, unit, claim } = measurement;
  const figure = (value: number) => `${value.toFixed(unit === "points" ? 0 : 2)} ${unit}`;
  const beside = baseline
    ? ` beside ${figure(baseline.value)} (${baseline.what}): ${(measured / baseline.value).toFixed(3)} of it`
    : "";
  const claimed =
    claim.kind === "share-at-most"
      ? `at most ${claim.value.toFixed(3)} of it`
      : `${claim.kind === "at-most" ? "at most" : "at least"} ${figure(claim.value)}`;
  return `${holds(measurement) ? "holds" : "FAILS"}  ${what}: ${figure(measured)}${beside}; claimed: ${claimed}`;
}

/** The middle one of several measurements: a busy machine has outliers in one direction only. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("There is nothing to take the median of.");
  return middle;
}
