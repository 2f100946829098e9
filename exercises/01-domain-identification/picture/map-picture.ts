import { affinity, entities } from "@/exercises/01-domain-identification/case/dossier";
import { readDomains, readProducts } from "@/exercises/01-domain-identification/checks/design";
import { homesOf, measureBoundaries } from "@/exercises/01-domain-identification/model/domain-map";
import type { Observations } from "@/exercises/grading/observation";

export type MapPicture = {
  /** Why there are no domains to draw; null where there are some, and before a Check. */
  problem: string | null;
  /** In the learner's order. */
  domains: {
    name: string;
    entities: string[];
    products: string[];
    /** Shared changes that stay inside, and that cross into other domains. */
    kept: number;
    crossing: number;
  }[];
  /** Every record of the dossier; `domain` is an index into `domains`, null without a home. */
  nodes: { entity: string; domain: number | null }[];
  /** "open" where an end has no home. */
  edges: { one: string; other: string; weight: number; kind: "kept" | "crossing" | "open" }[];
  /** Products of one domain that are inputs of another's, by index. */
  flows: { from: number; to: number; products: string[] }[];
  keptShare: number;
  modularity: number;
};

/** What the learner's map looks like on the affinities; without a readable map, the bare graph. */
export function drawMap(observations: Observations | null): MapPicture {
  const read = observations === null ? null : readDomains(observations);
  const domains = read !== null && "items" in read ? read.items : [];
  const homes = homesOf(domains);
  const { kept, modularity } = measureBoundaries(homes);
  const indexOf = (entity: string) => {
    const home = homes.get(entity);
    return home === undefined ? null : domains.indexOf(home);
  };
  const edges = affinity.map(([one, other, weight]): MapPicture["edges"][number] => {
    const [a, b] = [indexOf(one), indexOf(other)];
    const kind = a === null || b === null ? "open" : a === b ? "kept" : "crossing";
    return { one, other, weight, kind };
  });
  const weightOf = (index: number, kind: "kept" | "crossing") =>
    edges
      .filter(
        (edge) =>
          edge.kind === kind && (indexOf(edge.one) === index || indexOf(edge.other) === index),
      )
      .reduce((sum, { weight }) => sum + weight, 0);
  const products = readableProducts(observations);
  return {
    problem: read !== null && "problem" in read ? read.problem.message : null,
    domains: domains.map(({ name, entities: owned }, index) => ({
      name,
      entities: owned,
      products: products
        .filter((product) => product.domain === name)
        .map((product) => product.name),
      kept: weightOf(index, "kept"),
      crossing: weightOf(index, "crossing"),
    })),
    nodes: [...entities.keys()].map((entity) => ({ entity, domain: indexOf(entity) })),
    edges,
    flows: flowsBetween(
      domains.map(({ name }) => name),
      products,
    ),
    keptShare: kept,
    modularity,
  };
}

type PlacedProduct = { name: string; domain: string; inputs: string[] };

function readableProducts(observations: Observations | null): PlacedProduct[] {
  const read = observations === null ? null : readProducts(observations);
  if (read === null || "problem" in read) return [];
  return read.items.flatMap(({ name, domain, inputs }) =>
    typeof domain === "string" ? [{ name, domain, inputs }] : [],
  );
}

function flowsBetween(names: readonly string[], products: readonly PlacedProduct[]) {
  const flows = new Map<string, MapPicture["flows"][number]>();
  for (const { domain, inputs } of products) {
    for (const input of inputs) {
      const source = products.find(({ name }) => name === input);
      if (source === undefined) continue;
      const [from, to] = [names.indexOf(source.domain), names.indexOf(domain)];
      if (from < 0 || to < 0 || from === to) continue;
      const flow = flows.get(`${from} ${to}`) ?? { from, to, products: [] };
      if (!flow.products.includes(input)) flow.products.push(input);
      flows.set(`${from} ${to}`, flow);
    }
  }
  return [...flows.values()];
}
