import "server-only";
import type { Base } from "@/exercises/03-governance-policies/case/base-policies";
import type { Fields } from "@/exercises/03-governance-policies/case/policy-value";
import {
  looser,
  ofAnotherType,
  stricter,
} from "@/exercises/03-governance-policies/model/refinements";
import type { SeededRandom } from "@/exercises/seeded-random";

/** Rules of one domain and a product, for the property that no rule makes a violation vanish. */
export type PropertyCase = { rules: Fields[]; product: Fields };

const PROPERTY_CASES = 150;

export function makePropertyCases(random: SeededRandom, base: Base): PropertyCase[] {
  return Array.from({ length: PROPERTY_CASES }, () => {
    const choice = [...stricter(random, base), ...looser(random, base), ...ofAnotherType()];
    const rules = random.sample(choice, 5).map(({ rule }) => rule);
    const value = random.integer(0, 600);
    const own = { id: "OWN-1", area: "quality", path: "age_days", op: "at_most", value };
    if (random.integer(0, 1) === 1) rules.push({ ...own, severity: "block" });
    return { rules, product: randomProduct(random, base) };
  });
}

/** Keeps some of the base policies and breaks others, now and then by not stating a field. */
function randomProduct(random: SeededRandom, base: Base): Fields {
  const { maxAge, filled, formats, otherFormat, encryption, clock, wait } = base;
  const [needed = ""] = encryption;
  return {
    name: "p",
    domain: "d",
    age_days: random.pick([1, Math.floor(maxAge / 2), maxAge, maxAge + 5, maxAge * 2, null]),
    filled: random.pick([filled - 30, filled, filled + 3, 100]) / 100,
    format: random.pick([...formats, otherFormat]),
    encryption: random.pick([[], [needed], [needed, "in_use"]]),
    clock: random.pick([clock, "sundial"]),
    owner: random.pick(["", "team-orders"]),
    personal: ["email"],
    masked: random.pick([[], ["email"], ["email", "phone"]]),
    wait_hours: random.pick([1, wait, wait + 1, wait * 2]),
  };
}
