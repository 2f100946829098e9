import "server-only";
import { type Fields, toPython } from "@/exercises/03-governance-policies/case/policy-value";
import type { Base } from "@/exercises/03-governance-policies/cases/base-policies";
import {
  looser,
  ofAnotherType,
  stricter,
} from "@/exercises/03-governance-policies/cases/refinements";
import type { Story } from "@/exercises/casework/story";
import type { SeededRandom } from "@/exercises/seeded-random";

const ROUNDS = 3;
const CASES_OF_A_ROUND = 50;

/** Rules of one domain and a product, for the property that no rule makes a violation vanish. */
export function randomRuleStory(random: SeededRandom, base: Base): Story<"nothing is lost"> {
  return {
    name: "random rules",
    steps: Array.from({ length: ROUNDS }, (_, round) => {
      const cases = Array.from({ length: CASES_OF_A_ROUND }, () => drawCase(random, base));
      const from = round * CASES_OF_A_ROUND + 1;
      return {
        call: "report before and after",
        given: [toPython(cases)],
        judged: [
          {
            check: "lost_violations",
            where: `random domain rules ${from} to ${from + CASES_OF_A_ROUND - 1}`,
            expected: () => "nothing is lost" as const,
          },
        ],
      };
    }),
  };
}

export function drawCase(random: SeededRandom, base: Base): { rules: Fields[]; product: Fields } {
  const choice = [...stricter(random, base), ...looser(random, base), ...ofAnotherType()];
  const rules = random.sample(choice, 5);
  const value = random.integer(0, 600);
  const own = { id: "OWN-1", area: "quality", path: "age_days", op: "at_most", value };
  if (random.integer(0, 1) === 1) rules.push({ ...own, severity: "block" });
  return { rules, product: randomProduct(random, base) };
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
