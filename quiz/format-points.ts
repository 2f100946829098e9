const twoPlaces = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/** At most two decimals: 5/6 reads 0.83. */
export function formatPoints(points: number): string {
  return twoPlaces.format(points);
}
