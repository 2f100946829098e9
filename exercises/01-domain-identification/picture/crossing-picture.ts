import { affinity } from "@/exercises/01-domain-identification/case/dossier";
import { readDomains } from "@/exercises/01-domain-identification/checks/design";
import { homesOf, measureBoundaries } from "@/exercises/01-domain-identification/model/domain-map";
import { readReport, sortedPair } from "@/exercises/01-domain-identification/picture/read-report";
import type { Observations } from "@/exercises/grading/observation";
import { returnedValue } from "@/exercises/grading/returned-value";

export type CrossingPicture = {
  /** Why boundary_report says nothing about the map; null where it says something. */
  problem: string | null;
  /** In the learner's order. */
  domains: string[];
  /** Pairs of domains, by index, that share work; the most shared first. */
  boundaries: {
    one: number;
    other: number;
    /** Joint changes of the dossier that cross, and how many the learner's report counts. */
    shared: number;
    counted: number;
    /** The two records that change together oftenest across it. */
    heaviest: string;
  }[];
  /** Joint changes in all that cross, and how many the learner's report counts; null for no number. */
  shared: number;
  counted: number | null;
};

/** What the learner's report says about the learner's own map; null without a map. */
export function drawCrossings(observations: Observations | null): CrossingPicture | null {
  const read = observations === null ? null : readDomains(observations);
  if (observations === null || read === null || "problem" in read) return null;
  const domains = read.items.map(({ name }) => name);
  const homes = homesOf(read.items);
  const { between } = measureBoundaries(homes);
  const returned = returnedValue(observations, "own/report", "boundary_report on your map");
  const said = "value" in returned ? readReport(returned.value) : null;
  const boundaries = between.map(({ pair: [one, other], weight }) => ({
    one: domains.indexOf(one),
    other: domains.indexOf(other),
    shared: weight,
    counted: finite(said?.between.get(sortedPair(one, other))) ?? 0,
    heaviest: heaviestPair(one, other, (entity) => homes.get(entity)?.name),
  }));
  const notSaid = said === null ? "boundary_report on your map returned no report" : null;
  return {
    problem: "problem" in returned ? returned.problem.message : notSaid,
    domains,
    boundaries,
    shared: between.reduce((sum, { weight }) => sum + weight, 0),
    counted: finite(said?.crossing),
  };
}

function heaviestPair(
  one: string,
  other: string,
  homeOf: (entity: string) => string | undefined,
): string {
  const across = affinity.filter(([a, b]) => {
    const [here, there] = [homeOf(a), homeOf(b)];
    return (here === one && there === other) || (here === other && there === one);
  });
  const [first, second, weight] = across.reduce((most, pair) => (pair[2] > most[2] ? pair : most));
  return `${first} and ${second}, ${weight}`;
}

function finite(figure: number | null | undefined): number | null {
  return typeof figure === "number" && Number.isFinite(figure) ? figure : null;
}
