/** What cases/council.ts has played of the council's own case. Nothing is expected: it is drawn. */
export const councilProbes = {
  inForceIn: (domain: string) => `council rules/${domain}`,
  checkOf: (product: string) => `council check/${product}`,
  /** By the given violations_of, for as long as there is no check. */
  givenCheckOf: (product: string) => `council given check/${product}`,
  wishOf: (domain: string) => `council wish/${domain}`,
  run: "council/govern",
};
