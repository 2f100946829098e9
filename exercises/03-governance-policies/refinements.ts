import "server-only";
import { type Base, baseIds } from "@/exercises/03-governance-policies/base-policies";
import type { Fields, PolicyValue } from "@/exercises/03-governance-policies/policy-value";
import type { SeededRandom } from "@/exercises/seeded-random";

/** A rule that gives a policy another value. */
export function refine(refines: string, value: PolicyValue): Fields {
  return { refines, value };
}

/** One rule; `trap` is the wrong idea that it is laid for. */
type Refinement = { what: string; rule: Fields; trap: string | null };

/** Single refinements that ask as much as the global policy, or more. */
export function stricter(random: SeededRandom, base: Base): Refinement[] {
  const { maxAge, filled, formats, encryption, clock, wait } = base;
  const [first = "", , last = ""] = formats;
  const central = "council-decides-everything";
  return [
    to(baseIds.age, random.integer(1, maxAge - 1), central),
    to(baseIds.age, maxAge, "repeating-is-refused"),
    to(baseIds.filled, (filled + random.integer(1, 4)) / 100, central),
    to(baseIds.filled, filled / 100, "repeating-is-refused"),
    to(baseIds.format, [first], "longer-is-stricter"),
    to(baseIds.format, [last, first], "longer-is-stricter"),
    to(baseIds.encryption, [...encryption, "in_use"], "longer-is-stricter"),
    to(baseIds.clock, clock, "repeating-is-refused"),
    to(baseIds.owner, true, "repeating-is-refused"),
    to(baseIds.masked, "personal", "repeating-is-refused"),
    to(baseIds.wait, random.integer(1, wait - 1), central),
  ];
}

function to(id: string, value: PolicyValue, trap: string): Refinement {
  return { what: id, rule: refine(id, value), trap };
}

/** Single refinements that ask less. */
export function looser(random: SeededRandom, base: Base): Refinement[] {
  const { maxAge, filled, formats, otherFormat, clock, wait } = base;
  const [first = ""] = formats;
  const alone = "domains-decide";
  return [
    to(baseIds.age, maxAge + random.integer(1, 300), alone),
    to(baseIds.filled, (filled - random.integer(1, 40)) / 100, alone),
    to(baseIds.format, [first, otherFormat], "longer-is-stricter"),
    to(baseIds.format, [], alone),
    to(baseIds.format, [...formats, otherFormat], "longer-is-stricter"),
    to(baseIds.encryption, [], "longer-is-stricter"),
    to(baseIds.encryption, ["in_use"], alone),
    to(baseIds.clock, clock === "UTC" ? "local" : "UTC", alone),
    to(baseIds.owner, false, alone),
    to(baseIds.masked, "nothing", alone),
    to(baseIds.wait, wait + random.integer(1, 20), alone),
  ];
}

/** Single refinements with values of another type, which ask for nothing that can be checked. */
export function ofAnotherType(): Refinement[] {
  return [
    to(baseIds.age, null, "domains-decide"),
    to(baseIds.age, "4", "text-is-a-number"),
    to(baseIds.filled, true, "true-is-one"),
  ];
}
