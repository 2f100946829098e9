import type { Candidate } from "@/exercises/05-migration-planning/case/migration-case";

/**
 * What everybody's being allowed shows: no idea of its own, since conditions in commas, brackets or
 * quotes, which Python takes for true, do the same.
 */
export const MAY_IS_ALWAYS_TRUE = "may-is-always-true";

/** The council's conditions for a pilot. */
export function mayBePilot(one: Candidate): boolean {
  return whyNoPilot(one).length === 0;
}

/** What keeps a domain from being the pilot, in words; empty when it may. */
export function whyNoPilot({ readiness, upstream, consumers }: Candidate): string[] {
  return [
    ...(readiness >= 3 ? [] : [`its readiness is ${readiness}, less than 3`]),
    ...(upstream === 0 ? [] : [`its upstream is ${upstream}, not 0`]),
    ...(consumers >= 2 ? [] : [`its consumers are ${consumers}, fewer than 2`]),
  ];
}

/** The council's points for a pilot. */
export function pilotPoints({ value, readiness, risk, consumers }: Candidate): number {
  return 2 * value + 2 * readiness + Math.min(consumers, 5) - 2 * risk;
}
