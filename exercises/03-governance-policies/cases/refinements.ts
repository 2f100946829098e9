import "server-only";
import type { Fields, PolicyValue } from "@/exercises/03-governance-policies/case/policy-value";
import { type Base, baseIds } from "@/exercises/03-governance-policies/cases/base-policies";
import type { SeededRandom } from "@/exercises/seeded-random";

/** A rule that gives a policy another value. */
export function refine(refines: string, value: PolicyValue): Fields {
  return { refines, value };
}

/** Single refinements that ask as much as the global policy, or more. */
export function stricter(random: SeededRandom, base: Base): Fields[] {
  const { maxAge, filled, formats, encryption, clock, wait } = base;
  const [first = "", , last = ""] = formats;
  return [
    refine(baseIds.age, random.integer(1, maxAge - 1)),
    refine(baseIds.age, maxAge),
    refine(baseIds.filled, (filled + random.integer(1, 4)) / 100),
    refine(baseIds.filled, filled / 100),
    refine(baseIds.format, [first]),
    refine(baseIds.format, [last, first]),
    refine(baseIds.encryption, [...encryption, "in_use"]),
    refine(baseIds.clock, clock),
    refine(baseIds.owner, true),
    refine(baseIds.masked, "personal"),
    refine(baseIds.wait, random.integer(1, wait - 1)),
  ];
}

/** Single refinements that ask less. */
export function looser(random: SeededRandom, base: Base): Fields[] {
  const { maxAge, filled, formats, otherFormat, clock, wait } = base;
  const [first = ""] = formats;
  return [
    refine(baseIds.age, maxAge + random.integer(1, 300)),
    refine(baseIds.filled, (filled - random.integer(1, 40)) / 100),
    refine(baseIds.format, [first, otherFormat]),
    refine(baseIds.format, []),
    refine(baseIds.format, [...formats, otherFormat]),
    refine(baseIds.encryption, []),
    refine(baseIds.encryption, ["in_use"]),
    refine(baseIds.clock, clock === "UTC" ? "local" : "UTC"),
    refine(baseIds.owner, false),
    refine(baseIds.masked, "nothing"),
    refine(baseIds.wait, wait + random.integer(1, 20)),
  ];
}

/** Single refinements with values of another type, which ask for nothing that can be checked. */
export function ofAnotherType(): Fields[] {
  return [refine(baseIds.age, null), refine(baseIds.age, "4"), refine(baseIds.filled, true)];
}

/** Single refinements with values that compare oddly: each asks for nothing, or for something else. */
export function ofOddValues({ clock, encryption, formats }: Base): Fields[] {
  const [needed = ""] = encryption;
  const [first = ""] = formats;
  return [
    refine(baseIds.age, Number.NaN),
    refine(baseIds.filled, Number.NaN),
    refine(baseIds.age, false),
    refine(baseIds.age, [1]),
    refine(baseIds.filled, [[1]]),
    refine(baseIds.filled, "0.99"),
    refine(baseIds.format, first),
    refine(baseIds.format, ""),
    refine(baseIds.format, [Number.NaN]),
    refine(baseIds.format, true),
    refine(baseIds.encryption, `${needed}, in_use`),
    refine(baseIds.encryption, null),
    refine(baseIds.encryption, Number.NaN),
    refine(baseIds.clock, [clock]),
    refine(baseIds.clock, Number.NaN),
    refine(baseIds.owner, 1),
    refine(baseIds.owner, Number.NaN),
    refine(baseIds.masked, ["personal"]),
    refine(baseIds.masked, [["personal"]]),
  ];
}
