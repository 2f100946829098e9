import { needs } from "@/exercises/01-domain-identification/case/dossier";
import {
  type Domain,
  labelOf,
  type Product,
  plainFinding,
  readDomains,
  readProducts,
  tellTogether,
} from "@/exercises/01-domain-identification/checks/design";
import { namesForMap } from "@/exercises/01-domain-identification/checks/map-ideas";
import {
  missingInputs,
  readThrough,
  servesNobody,
  silentDomains,
} from "@/exercises/01-domain-identification/checks/product-ideas";
import {
  byName,
  circleOf,
  reachOf,
  usersOf,
} from "@/exercises/01-domain-identification/model/product-graph";
import { findInTypes } from "@/exercises/01-domain-identification/model/product-type";
import {
  findIdleServers,
  findOverstated,
  findUnknownNeeds,
  findUnmet,
} from "@/exercises/01-domain-identification/model/served-needs";
import type { Judge } from "@/exercises/exercise";
import type { Finding } from "@/exercises/grading/findings";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf, type Observations } from "@/exercises/grading/observation";

const MOST_ENTITIES = 10;
/** The needs that step 3 is about. */
const STEP_NEEDS = ["N01", "N05", "N07"];
/** A type and a need for each of three products: all of them are told at once. */
const STEP_FINDINGS = 6;

type FindInProducts = (products: readonly Product[], observations: Observations) => Finding[];

function onProducts(find: FindInProducts, shown?: number): Judge {
  return (observations) => {
    const read = readProducts(observations);
    const isRead = "items" in read;
    return tellTogether(
      isRead ? find(read.items, observations) : [plainFinding(read.problem)],
      shown,
    );
  };
}

/** Step 3: what each product is, and that its three needs are met by those that list them. */
export const threeProducts = onProducts((products, observations) => {
  const unmet = findUnmet(products, observations, STEP_NEEDS);
  return [
    ...findInTypes(products, observations, unmet.length > 0),
    ...unmet,
    ...findIdleServers(products, observations, STEP_NEEDS),
    ...findOverstated(products, observations, STEP_NEEDS),
    ...findUnknownNeeds(products, observations),
  ];
}, STEP_FINDINGS);

export const productTypes = onProducts((products, observations) => {
  const types = new Set(products.map(({ type }) => type));
  const findings = findInTypes(products, observations);
  if (types.has("source-aligned") && types.size > 1) return findings;
  const message = "no need that joins several domains has a product of its own yet";
  return [...findings, plainFinding({ message, line: lineOf(observations, "PRODUCTS") })];
});

export const needsMet = onProducts((products, observations) => [
  ...findUnmet(products, observations, [...needs.keys()]),
  ...findUnknownNeeds(products, observations),
]);

export const noReachingThrough: Judge = (observations) => {
  const [domains, products] = [readDomains(observations), readProducts(observations)];
  if ("problem" in domains) {
    return tellTogether([{ problem: domains.problem, ideas: namesForMap(domains.problem.got) }]);
  }
  if ("problem" in products) return products.problem;
  return tellTogether(findReaching(domains.items, products.items, observations));
};

function findReaching(
  domains: readonly Domain[],
  products: readonly Product[],
  observations: Observations,
): Finding[] {
  const owned = new Map(domains.map((domain) => [domain.name, domain.entities]));
  const named = byName(products);
  const findings: Finding[] = [];
  if (named.size < products.length || products.some(({ isNamed }) => !isNamed)) {
    const line = lineOf(observations, "PRODUCTS");
    findings.push(plainFinding({ message: "product names must be unique and not empty", line }));
  }
  for (const { name, path, domain, entities, inputs } of products) {
    const own = owned.get(labelOf(domain ?? null));
    const foreign = entities.filter((entity) => !own?.includes(entity));
    const missing = inputs.filter((input) => !named.has(input));
    const found = (text: string, ideas: string[]) => {
      const problem = { message: `${name} ${text}`, line: lineOf(observations, ...path) };
      findings.push({ problem, ideas });
    };
    if (own === undefined) {
      found(`is in ${formatPythonValue(domain ?? null, 80)}, which is no domain of yours`, []);
    } else if (foreign.length > 0) {
      const text = `reads ${foreign.join(", ")} behind the back of the owning domain; take its data product as an input instead`;
      found(text, readThrough(domains));
    } else if (missing.length > 0) {
      const text = `has an input that does not exist: ${missing.join(", ")}`;
      found(text, missingInputs(missing, products, domains));
    }
  }
  const circle = circleOf(products);
  if (circle.length > 0) {
    const line = lineOf(observations, ...(named.get(circle[0] ?? "")?.path ?? ["PRODUCTS"]));
    const message = `products feed each other in a circle: ${circle.join(", ")}`;
    const ideas = circle.length > 1 ? ["products-improve-each-other"] : [];
    findings.push({ problem: { message, line }, ideas });
  }
  const offering = new Set(products.map(({ domain }) => labelOf(domain ?? null)));
  const idle = domains.filter(({ name }) => !offering.has(name));
  if (idle.length > 0) {
    const message = `domains that offer no data product: ${idle.map(({ name }) => name).join(", ")}`;
    const problem = { message, line: lineOf(observations, ...(idle[0]?.path ?? [])) };
    findings.push({ problem, ideas: silentDomains(products, idle) });
  }
  return findings;
}

export const leanProducts = onProducts((products, observations) => {
  const users = usersOf(products);
  const reach = reachOf(products);
  return products.flatMap((product): Finding[] => {
    const { name, serves, path } = product;
    const line = lineOf(observations, ...path);
    if (serves.length === 0 && !users.has(name)) {
      const message = `${name} serves no need and feeds no product: leave it out until someone asks`;
      return [{ problem: { message, line }, ideas: servesNobody(product, products) }];
    }
    const gathered = reach.get(name)?.size ?? 0;
    if (gathered <= MOST_ENTITIES) return [];
    const message = `${name} gathers ${gathered} entities: a warehouse by another name`;
    return [{ problem: { message, line }, ideas: ["one-wide-table"] }];
  });
});
