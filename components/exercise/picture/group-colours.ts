/** The domains of Kestrel Home in the order in which the exercise lists them. */
const domains = ["discovery", "pricing", "orders", "money", "supply", "marketing", "customer"];

/** A letter and two colours a group. The letter tells apart what has the same colour. */
export function groupLook(index: number): { letter: string; fill: string; stroke: string } {
  const name = domains[index % domains.length];
  return {
    letter: String.fromCharCode("A".charCodeAt(0) + (index % 26)),
    fill: `var(--color-${name}-wash)`,
    stroke: `var(--color-${name})`,
  };
}
