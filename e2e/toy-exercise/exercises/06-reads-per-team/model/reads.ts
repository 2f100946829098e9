import "server-only";
import type { Raises } from "@/exercises/casework/case";
import type { ChangedRules } from "@/exercises/casework/wrong-ideas";

/** How reads are counted, decision by decision, so that a wrong idea is one of them changed. */
export const rightRules = {
  added: (count: number): number => count + 1,
  /** Who reads most when nobody does. */
  ofNobody: null as null | Raises,
};
export type Rules = typeof rightRules;

export const wrongIdeas: ChangedRules<Rules> = {
  "a-team-reads-once": { added: () => 1 },
  "somebody-always-reads": { ofNobody: { raises: "ValueError", why: "" } },
};

export function countReads(log: readonly string[], { added }: Rules): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const team of log) counts[team] = added(counts[team] ?? 0);
  return counts;
}

export function topReader(log: readonly string[], rules: Rules): string | null | Raises {
  const counts = countReads(log, rules);
  const teams = Object.keys(counts).sort();
  const most = Math.max(...Object.values(counts));
  return teams.find((team) => counts[team] === most) ?? rules.ofNobody;
}
