/** The domains of Kestrel Home in the order in which the exercise lists them. */
const domains = ["discovery", "pricing", "orders", "money", "supply", "marketing", "customer"];

/** A letter and two colours a group, by its name where it is one of these. */
export function groupLook(
  index: number,
  ofGroup: string,
): { letter: string; fill: string; stroke: string } {
  const name = domains.includes(ofGroup) ? ofGroup : domains[index % domains.length];
  return {
    letter: String.fromCharCode("A".charCodeAt(0) + (index % 26)),
    fill: `var(--color-${name}-wash)`,
    stroke: `var(--color-${name})`,
  };
}
