import "server-only";
import { policy } from "@/exercises/03-governance-policies/cases/base-policies";
import { governGiven } from "@/exercises/03-governance-policies/cases/runs";
import { type Governed, govern, type Run } from "@/exercises/03-governance-policies/model/govern";
import type { Instead, Step, Story } from "@/exercises/casework/story";
import { instead } from "@/exercises/casework/wrong-ideas";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";
import type { SeededRandom } from "@/exercises/seeded-random";

/** Where the trail is found not to hold: at one of these entries; or how that is for each field of one. */
export type Verdict = { at: number[] } | { fieldsOf: number };

const noField = instead<Verdict>("log-is-a-trail", { at: [-1] });
const someFields = instead<Verdict>("hash-of-some-fields", { like: "some fields go unseen" });
// Without a chain an entry is sealed by itself; or nothing but its number tells its place.
const noChain = [0, 1].map((way) => ({
  ...instead<Verdict>("hash-without-chain", { like: "unseen without a chain" }),
  way,
}));

/** Two runs that write one trail, and what somebody does to it. */
export function trailStory(random: SeededRandom): Story<Verdict | Governed> {
  const limit = random.integer(50, 150);
  const policies = [policy("MAX-AGE", "age_days", "at_most", limit)];
  const blocked = random.sample([1, 2, 3, 4], 2);
  const products = Array.from({ length: 6 }, (_, index) => ({
    name: `product_${index}`,
    domain: "supply",
    age_days: blocked.includes(index) ? limit + index : limit - index - 1,
  }));
  const [decision = 1, reasons = 2] = blocked;
  const first: Run = { products, policies, rules: {}, at: "2025-03-01" };
  const second: Run = {
    products: products.slice(0, 2),
    policies,
    rules: { supply: [{ refines: "MAX-AGE", value: 10 }] },
    at: "2025-03-02",
  };
  // One product is let through that was blocked.
  const forged = products.map((product, index) =>
    index === decision ? { ...product, age_days: 1 } : product,
  );
  const time = random.integer(0, 6);
  const removed = random.integer(0, 5);
  const swapped = random.integer(0, 5);
  const last = first.products.length + second.products.length - 1;
  const whole = "an untouched trail is whole";
  return {
    name: "audit",
    steps: [
      {
        name: "empty",
        call: "verify_audit",
        given: [[]],
        judged: [
          {
            check: "audit_trail",
            where: "an empty trail is whole",
            expected: () => ({ at: [-1] }),
          },
        ],
      },
      writes("first", "trail", first),
      writes("second", "trail", second),
      tampered("untouched", [], whole, [-1]),
      tampered("reordered", [], `${whole}, whatever the order of an entry's keys`, [-1]),
      writes("forged", "forged trail", { ...first, products: forged }),
      changed("decision", decision, "allow", "a decision was changed"),
      changed("violations", reasons, [], "an entry's violations were emptied"),
      changed("at", time, "2031-12-24", "the time of an entry was changed"),
      moved("removed", removed, "an entry was taken out"),
      moved("swapped", swapped, "two entries changed places"),
      tampered(
        "rewritten",
        [decision],
        `an entry was rewritten together with its hash, at ${decision}`,
        [decision, decision + 1],
        noField,
        ...noChain,
      ),
      { ...moved("removed", 0, "the first entry was taken out"), name: "beheaded" },
      moved("doubled", removed, "an entry was put in a second time", removed + 1),
      ...[0, decision, last].map(eachField),
    ],
  };
}

function writes(name: string, trail: string, run: Run): Step<Governed> {
  return {
    name,
    call: "write a trail",
    given: [trail, ...governGiven(run)],
    judged: [{ check: "trail", where: `the ${name} run`, expected: () => govern(run) }],
  };
}

function tampered(
  how: string,
  given: PythonValue[],
  where: string,
  at: number[],
  ...ideas: Instead<Verdict>[]
): Step<Verdict> {
  const judged = { check: "audit_trail", where, expected: () => ({ at }), instead: () => ideas };
  return { name: how, call: "verify after", given: [how, ...given], judged: [judged] };
}

function changed(field: string, at: number, value: PythonValue, told: string): Step<Verdict> {
  const given = [at, pythonDict([[field, value]])];
  const step = tampered("changed", given, `${told}, at ${at}`, [at], noField, someFields);
  return { ...step, name: `changed ${field}` };
}

function moved(how: string, place: number, told: string, at = place): Step<Verdict> {
  return tampered(how, [place], `${told}, at ${at}`, [at], ...noChain.slice(1));
}

/** Every field that the program writes into an entry, whatever its name. */
function eachField(place: number): Step<Verdict> {
  const ideas = [instead<Verdict>("log-is-a-trail", { like: "only numbers are seen" }), someFields];
  return {
    name: `fields of ${place}`,
    call: "verify after each change",
    given: [place],
    judged: [
      {
        check: "audit_trail",
        where: `a field of entry ${place} was changed`,
        expected: () => ({ fieldsOf: place }),
        instead: () => ideas,
      },
    ],
  };
}
