import "server-only";
import { type Base, baseIds } from "@/exercises/03-governance-policies/case/base-policies";
import type { Fields, PolicyValue } from "@/exercises/03-governance-policies/case/policy-value";
import type { SeededRandom } from "@/exercises/seeded-random";

/** A rule that gives a policy another value. */
export function refine(refines: string, value: PolicyValue): Fields {
  return { refines, value };
}

/** One rule, named after the policy that it refines. */
type Refinement = { what: string; rule: Fields };

/** Single refinements that ask as much as the global policy, or more. */
export function stricter(random: SeededRandom, base: Base): Refinement[] {
  const { maxAge, filled, formats, encryption, clock, wait } = base;
  const [first = "", , last = ""] = formats;
  return [
    to(baseIds.age, random.integer(1, maxAge - 1)),
    to(baseIds.age, maxAge),
    to(baseIds.filled, (filled + random.integer(1, 4)) / 100),
    to(baseIds.filled, filled / 100),
    to(baseIds.format, [first]),
    to(baseIds.format, [last, first]),
    to(baseIds.encryption, [...encryption, "in_use"]),
    to(baseIds.clock, clock),
    to(baseIds.owner, true),
    to(baseIds.masked, "personal"),
    to(baseIds.wait, random.integer(1, wait - 1)),
  ];
}

function to(id: string, value: PolicyValue): Refinement {
  return { what: id, rule: refine(id, value) };
}

/** Single refinements that ask less. */
export function looser(random: SeededRandom, base: Base): Refinement[] {
  const { maxAge, filled, formats, otherFormat, clock, wait } = base;
  const [first = ""] = formats;
  return [
    to(baseIds.age, maxAge + random.integer(1, 300)),
    to(baseIds.filled, (filled - random.integer(1, 40)) / 100),
    to(baseIds.format, [first, otherFormat]),
    to(baseIds.format, []),
    to(baseIds.format, [...formats, otherFormat]),
    to(baseIds.encryption, []),
    to(baseIds.encryption, ["in_use"]),
    to(baseIds.clock, clock === "UTC" ? "local" : "UTC"),
    to(baseIds.owner, false),
    to(baseIds.masked, "nothing"),
    to(baseIds.wait, wait + random.integer(1, 20)),
  ];
}

/** Single refinements with values of another type, which ask for nothing that can be checked. */
export function ofAnotherType(): Refinement[] {
  return [to(baseIds.age, null), to(baseIds.age, "4"), to(baseIds.filled, true)];
}

/** Single refinements with values that compare oddly: each asks for nothing, or for something else. */
export function ofOddValues({ clock, encryption, formats }: Base): Refinement[] {
  const [needed = ""] = encryption;
  const [first = ""] = formats;
  return [
    to(baseIds.age, Number.NaN),
    to(baseIds.filled, Number.NaN),
    to(baseIds.age, false),
    to(baseIds.age, [1]),
    to(baseIds.filled, [[1]]),
    to(baseIds.filled, "0.99"),
    to(baseIds.format, first),
    to(baseIds.format, ""),
    to(baseIds.format, [Number.NaN]),
    to(baseIds.format, true),
    to(baseIds.encryption, `${needed}, in_use`),
    to(baseIds.encryption, null),
    to(baseIds.encryption, Number.NaN),
    to(baseIds.clock, [clock]),
    to(baseIds.clock, Number.NaN),
    to(baseIds.owner, 1),
    to(baseIds.owner, Number.NaN),
    to(baseIds.masked, ["personal"]),
    to(baseIds.masked, [["personal"]]),
  ];
}
