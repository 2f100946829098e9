import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Domain } from "@/exercises/01-domain-identification/design";
import { homesOf, measureBoundaries } from "@/exercises/01-domain-identification/domain-map";
import {
  affinity,
  entities,
  needs,
  teams,
  topProducer,
} from "@/exercises/01-domain-identification/dossier";

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

test("The task shows every line of the dossier", () => {
  const task = readFileSync("exercises/01-domain-identification/instructions.mdx", "utf8");
  for (const [name, { people, about }] of teams) {
    expect(task).toContain(`| \`${name}\` | ${people} | ${about} |`);
  }
  for (const [name, { about, changes }] of entities) {
    const shares = [...changes]
      .toSorted(([, a], [, b]) => b - a)
      .map(([team, share]) => `${team} ${Math.round(share * 100)}%`);
    expect(task).toContain(`| \`${name}\` | ${about} | ${shares.join(", ")} |`);
  }
  for (const [one, other, weight] of affinity) {
    expect(task).toContain(`| \`${one}\` | \`${other}\` | ${weight} |`);
  }
  for (const [number, { team, question, entities: wanted }] of needs) {
    const names = wanted.map((entity) => `\`${entity}\``).join(", ");
    expect(task).toContain(`| ${number} | ${team} | ${question} | ${names} |`);
  }
});
