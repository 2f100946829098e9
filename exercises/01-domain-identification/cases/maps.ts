import "server-only";
import type { Edge } from "@/exercises/01-domain-identification/case/dossier";
import type { ReportInput } from "@/exercises/01-domain-identification/cases/report-input";
import { makeSmallMaps } from "@/exercises/01-domain-identification/cases/small-maps";
import { createSeededRandom, type SeededRandom } from "@/exercises/seeded-random";

const RANDOM_MAPS = 25;
const UNTIDY_MAPS = 5;

/** Plain maps for step 2, the worked edge cases, and maps drawn from the seed; of each check the smallest first. */
export function makeMaps(seed: string): ReportInput[] {
  const random = createSeededRandom(seed);
  const maps = [
    ...makeSmallMaps(createSeededRandom(`${seed}/steps`)),
    ...edgeCases(),
    ...Array.from({ length: UNTIDY_MAPS }, (_, i) => untidyMap(random, i + 1)),
    ...Array.from({ length: RANDOM_MAPS }, (_, i) => randomMap(random, i + 1)),
  ];
  const step = maps.filter(({ check }) => check === "crossing_counted");
  const further = maps.filter(({ check }) => check !== "crossing_counted");
  return [step, further].flatMap((some) =>
    some.toSorted((one, other) => sizeOf(one) - sizeOf(other)),
  );
}

/** How much there is to read of a map: its edges first, then its records. */
function sizeOf({ domains, affinity }: ReportInput): number {
  return 10 * affinity.length + [...domains.values()].flat().length;
}

function edgeCases(): ReportInput[] {
  const two = new Map([
    ["a", ["x", "y"]],
    ["b", ["z"]],
  ]);
  const check = "report_edges" as const;
  return [
    { check, where: "no domains, no affinity", domains: new Map(), affinity: [] },
    { check, where: "two domains, no affinity", domains: two, affinity: [] },
    {
      check,
      where: "repeated edge, self edge, unknown entity",
      domains: two,
      affinity: [
        ["x", "y", 5],
        ["y", "x", 2],
        ["x", "ghost", 9],
        ["x", "z", 4],
        ["z", "x", 1],
        ["z", "z", 3],
      ],
    },
  ];
}

/** Two different ends, both in a domain. */
function randomMap(random: SeededRandom, number: number): ReportInput {
  const names = entityNames(random.integer(4, 14));
  const affinity = Array.from({ length: random.integer(1, 25) }, (): Edge => {
    const [one = "", other = ""] = random.sample(names, 2);
    return [one, other, random.integer(1, 40)];
  });
  const domains = spread(random, names);
  return { check: "report_numbers", where: `random map ${number}`, domains, affinity };
}

/** Any two ends, also twice the same, with up to three entities that nobody owns. */
function untidyMap(random: SeededRandom, number: number): ReportInput {
  const names = entityNames(random.integer(5, 9));
  const owned = random.sample(names, names.length - random.integer(1, 3));
  const affinity = Array.from(
    { length: random.integer(8, 20) },
    (): Edge => [random.pick(names), random.pick(names), random.integer(1, 40)],
  );
  const domains = spread(random, owned);
  return { check: "report_edges", where: `untidy map ${number}`, domains, affinity };
}

function entityNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `e${index}`);
}

function spread(random: SeededRandom, names: readonly string[]): Map<string, string[]> {
  const domains = new Map(
    Array.from({ length: random.integer(1, 4) }, (_, i): [string, string[]] => [`d${i}`, []]),
  );
  for (const name of names) domains.get(random.pick([...domains.keys()]))?.push(name);
  return domains;
}
