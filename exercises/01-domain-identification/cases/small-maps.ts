import "server-only";
import type { Edge } from "@/exercises/01-domain-identification/case/dossier";
import type { ReportInput } from "@/exercises/01-domain-identification/cases/report-input";
import type { SeededRandom } from "@/exercises/seeded-random";

const RANDOM_MAPS = 4;

const homes: readonly [string, readonly string[]][] = [
  ["orders", ["order", "order_line", "cart"]],
  ["money", ["payment", "refund", "invoice"]],
  ["supply", ["shipment", "stock_level", "supplier"]],
];

/** Small maps on which every record has a home and some work stays inside. */
export function makeSmallMaps(random: SeededRandom): ReportInput[] {
  return [
    ...workedMaps(),
    ...Array.from({ length: RANDOM_MAPS }, (_, index) => smallMap(random, index + 1)),
  ];
}

function workedMaps(): ReportInput[] {
  const check = "crossing_counted" as const;
  return [
    {
      check,
      where: "one change that crosses",
      domains: new Map<string, readonly string[]>([
        ["orders", ["order", "order_line"]],
        ["money", ["payment"]],
      ]),
      affinity: [
        ["order", "order_line", 48],
        ["order", "payment", 18],
      ],
    },
    {
      check,
      where: "two pairs of records across one boundary",
      domains: new Map<string, readonly string[]>([
        ["orders", ["order", "order_line"]],
        ["money", ["payment", "invoice"]],
      ]),
      affinity: [
        ["order", "order_line", 48],
        ["order", "payment", 18],
        ["payment", "invoice", 12],
        ["invoice", "order", 6],
      ],
    },
    {
      check,
      where: "two boundaries",
      domains: new Map<string, readonly string[]>([
        ["orders", ["order", "order_line"]],
        ["money", ["payment", "invoice"]],
        ["supply", ["shipment"]],
      ]),
      affinity: [
        ["order", "payment", 18],
        ["order", "shipment", 10],
        ["order", "order_line", 48],
        ["payment", "order_line", 3],
      ],
    },
  ];
}

/** Two boundaries at least, one of them crossed by two pairs of records, listed both ways round. */
function smallMap(random: SeededRandom, number: number): ReportInput {
  const [[first, [a = "", b = ""]], [second, [c = "", d = ""]], [third, [e = "", f = ""]]] = random
    .sample(homes, homes.length)
    .map(([name, owned]) => [name, random.sample(owned, 2)]) as [
    [string, string[]],
    [string, string[]],
    [string, string[]],
  ];
  const weight = () => random.integer(2, 40);
  const others = [a, b, c, d, e, f];
  const affinity: Edge[] = [
    [a, b, weight()],
    [a, c, weight()],
    [d, b, weight()],
    [c, e, weight()],
    ...Array.from({ length: random.integer(0, 2) }, (): Edge => {
      const [one = "", other = ""] = random.sample(others, 2);
      return [one, other, weight()];
    }),
  ];
  return {
    check: "crossing_counted",
    where: `small map ${number}`,
    domains: new Map([
      [first, [a, b]],
      [second, [c, d]],
      [third, [e, f]],
    ]),
    affinity: random.sample(affinity, affinity.length),
  };
}
