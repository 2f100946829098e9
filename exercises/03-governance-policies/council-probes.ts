/** What probes.py sees of the council's own products and domains. Nothing is expected: it is drawn. */
export const councilProbes = {
  inForceIn: (domain: string) => `council/in force/${domain}`,
  checkOf: (product: string) => `council/check/${product}`,
  run: "council/govern",
};
