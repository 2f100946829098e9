import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  affinity,
  centralTeam,
  entities,
  needs,
  teams,
  topProducer,
} from "@/exercises/01-domain-identification/case/dossier";
import type { Domain } from "@/exercises/01-domain-identification/checks/design";
import { homesOf, measureBoundaries } from "@/exercises/01-domain-identification/model/domain-map";

/** Teams by domain; an entity lives with its top producer. */
const maps: [string, string, number, number][] = [
  [
    "A: seven value streams",
    "storefront catalog | pricing | checkout | payments finance | fulfilment procurement | growth | accounts care",
    0.689,
    0.536,
  ],
  [
    "B: five as in the lesson",
    "storefront catalog pricing | checkout accounts care | payments finance | fulfilment procurement | growth",
    0.749,
    0.522,
  ],
  [
    "C: nine fine domains",
    "storefront | catalog pricing | checkout | payments | finance | fulfilment | procurement | growth | accounts care",
    0.617,
    0.488,
  ],
  [
    "D: led by merchandising",
    "storefront checkout | payments finance | catalog pricing procurement | growth accounts | fulfilment care",
    0.732,
    0.519,
  ],
  [
    "E: order to cash",
    "storefront | catalog pricing | checkout payments | finance | fulfilment procurement | growth accounts | care",
    0.695,
    0.521,
  ],
  ["one big domain", [...teams.keys()].join(" "), 1, 0],
];

test.each(maps)("Map %s keeps what the curriculum says", (_, layout, kept, modularity) => {
  const measured = measureBoundaries(homesOf(mapOf(layout)));
  expect(measured.kept).toBeCloseTo(kept, 3);
  expect(measured.modularity).toBeCloseTo(modularity, 3);
});

function mapOf(layout: string): Domain[] {
  return layout.split(" | ").map((names) => {
    const members = names.split(" ");
    const owned = [...entities.keys()].filter((e) => members.includes(topProducer(e)?.team ?? ""));
    return {
      name: names,
      path: [],
      teams: members,
      entities: owned,
      purpose: undefined,
      neighbours: undefined,
    };
  });
}

test("The dossier has the figures that the task names", () => {
  const people = [...teams.values()].reduce((sum, team) => sum + team.people, 0);
  const weight = affinity.reduce((sum, [, , changes]) => sum + changes, 0);
  expect([teams.size, people, entities.size, affinity.length, weight, needs.size]).toEqual([
    12, 125, 26, 50, 702, 12,
  ]);
});

const task = readFileSync("exercises/01-domain-identification/instructions.mdx", "utf8");

test("The task's excerpts agree with the dossier", () => {
  for (const name of ["cart", "consent", "return_request"]) {
    const shares = [...(entities.get(name)?.changes ?? [])]
      .toSorted(([, a], [, b]) => b - a)
      .map(([team, share]) => `${team} ${Math.round(share * 100)}%`);
    expect(task).toContain(`| \`${name}\` | ${shares.join(", ")} |`);
  }
  for (const number of ["N01", "N05", "N07"]) {
    const wanted = needs.get(number)?.entities.join(", ");
    expect(task).toMatch(new RegExp(`\\| ${number} [^|]+ \\| ${wanted} \\|`));
  }
  const shown = [...task.matchAll(/\("(\w+)", "(\w+)", (\d+)\)/g)];
  expect(shown.map(([, one, other, weight]) => [one, other, Number(weight)])).toEqual(
    affinity.filter(([one, other]) => one === "order" && ["order_line", "payment"].includes(other)),
  );
});

test("Any share from 21 to 40% would name the same six contested records", () => {
  const contested = (least: number) =>
    [...entities].filter(([, { changes }]) => {
      const top = Math.max(...changes.values());
      const may = [...changes.values()].filter((share) => share >= least && share >= top - 0.25);
      return may.length === 2;
    });
  for (const least of [0.21, 0.35, 0.4]) expect(contested(least)).toHaveLength(6);
  expect(task).toContain("the same six contested records");
});

test("The thresholds lie where the task says", () => {
  const single = [...teams.keys()].filter((team) => team !== centralTeam).join(" | ");
  expect(measureBoundaries(homesOf(mapOf(single))).kept).toBeCloseTo(0.58, 2);
  const divisions = mapOf(
    "storefront catalog checkout | payments finance procurement fulfilment | growth accounts care pricing",
  );
  expect(measureBoundaries(homesOf(divisions)).modularity).toBeCloseTo(0.44, 2);
});
