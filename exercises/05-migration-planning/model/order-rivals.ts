import "server-only";
import type { Candidate } from "@/exercises/05-migration-planning/case/migration-case";
import type { Company, RatedRisk } from "@/exercises/05-migration-planning/cases/drawn";
import {
  bandOf,
  bestCandidate,
  expectedRanking,
  scoreOf,
} from "@/exercises/05-migration-planning/model/oracle";
import {
  MAY_IS_ALWAYS_TRUE,
  pilotPoints,
  whyNoPilot,
} from "@/exercises/05-migration-planning/model/pilot-rule";
import { type Rival, rival } from "@/exercises/05-migration-planning/model/rivals";

/** Ready, needing nobody, waited for. */
const CONDITIONS = 3;

export function pilotRivals(candidates: ReadonlyMap<string, Candidate>): Rival[] {
  const anybody = () => true;
  const anyCondition = (one: Candidate) => whyNoPilot(one).length < CONDITIONS;
  const withoutRisk = (one: Candidate) => pilotPoints(one) + 2 * one.risk;
  const uncapped = (one: Candidate) =>
    pilotPoints(one) - Math.min(one.consumers, 5) + one.consumers;
  return [
    rival(
      "pilot-is-the-biggest",
      bestCandidate(candidates, ({ value }) => value, anybody),
    ),
    rival(MAY_IS_ALWAYS_TRUE, bestCandidate(candidates, pilotPoints, anybody)),
    rival("one-condition-is-enough", bestCandidate(candidates, pilotPoints, anyCondition)),
    rival("risk-does-not-count", bestCandidate(candidates, withoutRisk)),
    rival("more-consumers-are-always-better", bestCandidate(candidates, uncapped)),
  ];
}

/** How many waves a plain rule needs. */
export function waveRivals(company: Company, fewest: number): Rival[] {
  const { domains, needsFrom, pilot, mostPerWave } = company;
  const needs = (name: string) => needsFrom.get(name) ?? [];
  const moved = new Set([pilot]);
  let greedy = 1;
  let levels = 1;
  const byLevel = new Set([pilot]);
  while (moved.size < domains.length) {
    const ready = domains.filter((d) => !moved.has(d) && needs(d).every((n) => moved.has(n)));
    for (const name of ready.slice(0, mostPerWave)) moved.add(name);
    greedy += 1;
  }
  while (byLevel.size < domains.length) {
    const ready = domains.filter((d) => !byLevel.has(d) && needs(d).every((n) => byLevel.has(n)));
    for (const name of ready) byLevel.add(name);
    levels += Math.ceil(ready.length / mostPerWave);
  }
  return [
    { misconception: "the-list-is-the-order", answer: greedy, passes: greedy === fewest },
    { misconception: "level-by-level", answer: levels, passes: levels === fewest },
  ];
}

export function rankRivals(register: readonly RatedRisk[]): Rival[] {
  const byId = (a: RatedRisk, b: RatedRisk) => (a.id < b.id ? -1 : 1);
  const ranked = (risks: RatedRisk[], score: (risk: RatedRisk) => number, band = bandOf) =>
    risks.map((risk) => ({ ...risk, score: score(risk), band: band(score(risk)) }));
  const sum = ({ probability, impact }: RatedRisk) => probability + impact;
  const right = expectedRanking(register);
  return [
    rival(
      "impact-alone-decides",
      ranked(
        register.toSorted((a, b) => b.impact - a.impact || byId(a, b)),
        scoreOf,
      ),
    ),
    rival(
      "probability-plus-impact",
      ranked(
        register.toSorted((a, b) => sum(b) - sum(a) || b.impact - a.impact || byId(a, b)),
        sum,
      ),
    ),
    rival(
      "the-limit-is-outside",
      right.map((risk) => ({
        ...risk,
        band: risk.score > 15 ? "high" : risk.score > 8 ? "medium" : "low",
      })),
    ),
  ];
}
