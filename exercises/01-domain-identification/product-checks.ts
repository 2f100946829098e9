import {
  firstProblem,
  labelOf,
  type Product,
  readDomains,
  readProducts,
} from "@/exercises/01-domain-identification/design";
import { needs } from "@/exercises/01-domain-identification/dossier";
import {
  byName,
  circleOf,
  reachOf,
  usersOf,
} from "@/exercises/01-domain-identification/product-graph";
import type { Judge } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";

const TYPES = ["source-aligned", "aggregate", "consumer-aligned"];
const MOST_PRODUCTS_FOR_A_NEED = 3;
const MOST_ENTITIES = 10;

type JudgeProducts = (products: readonly Product[], observations: Observations) => Problem | null;

function onProducts(judge: JudgeProducts): Judge {
  return (observations) => {
    const read = readProducts(observations);
    return "problem" in read ? read.problem : judge(read.items, observations);
  };
}

/** The problems of single products, each at the line of its product. */
function eachProduct(
  products: readonly Product[],
  observations: Observations,
  judge: (product: Product) => string | null,
): Problem[] {
  return products.flatMap((product): Problem[] => {
    const message = judge(product);
    if (message === null) return [];
    return [{ message: `${product.name} ${message}`, line: lineOf(observations, ...product.path) }];
  });
}

export const productTypes = onProducts((products, observations) => {
  const named = byName(products);
  const users = usersOf(products);
  const problems = eachProduct(products, observations, (product) =>
    typeProblem(product, named, users),
  );
  const types = new Set(products.map(({ type }) => type));
  if (!types.has("source-aligned") || types.size < 2) {
    const message = "no need that joins several domains has a product of its own yet";
    problems.push({ message, line: lineOf(observations, "PRODUCTS") });
  }
  return firstProblem(problems);
});

function typeProblem(
  { name, type, domain, entities, inputs, serves }: Product,
  named: ReadonlyMap<string, Product>,
  users: ReadonlyMap<string, string[]>,
): string | null {
  const uses = users.get(name)?.length ?? 0;
  if (type === "source-aligned") {
    if (entities.length > 0 && inputs.length === 0) return null;
    return "is source-aligned: such a product carries its own domain's records and reads no other product";
  }
  if (type === "aggregate") {
    const joined = inputs.flatMap((input) => named.get(input) ?? []).map((input) => input.domain);
    const domains = new Set((entities.length ? [...joined, domain] : joined).map(domainName));
    if (domains.size < 2) return "is an aggregate: such a product joins at least two domains";
    if (serves.length + uses >= 2) return null;
    return "is an aggregate: that pays only with two or more uses; for one use call it consumer-aligned";
  }
  if (type === "consumer-aligned") {
    if (inputs.length === 0)
      return "is consumer-aligned: such a product is built from other products";
    if (serves.length >= 1 && serves.length <= 2 && uses === 0) return null;
    return "is consumer-aligned: such a product serves one or two needs and nothing is built on it";
  }
  return `has the type ${formatPythonValue(type ?? null, 80)}, which is none of the three (${TYPES.join(", ")})`;
}

function domainName(domain: Product["domain"]): string {
  return labelOf(domain ?? null);
}

export const noReachingThrough: Judge = (observations) => {
  const [domains, products] = [readDomains(observations), readProducts(observations)];
  if ("problem" in domains) return domains.problem;
  if ("problem" in products) return products.problem;
  const owned = new Map(domains.items.map((domain) => [domain.name, domain.entities]));
  const named = byName(products.items);
  const problems: Problem[] = [];
  if (named.size < products.items.length || products.items.some(({ isNamed }) => !isNamed)) {
    const line = lineOf(observations, "PRODUCTS");
    problems.push({ message: "product names must be unique and not empty", line });
  }
  problems.push(
    ...eachProduct(products.items, observations, ({ domain, entities, inputs }) => {
      const own = owned.get(domainName(domain));
      if (own === undefined) {
        return `is in ${formatPythonValue(domain ?? null, 80)}, which is no domain of yours`;
      }
      const foreign = entities.filter((entity) => !own.includes(entity));
      if (foreign.length > 0) {
        return `reads ${foreign.join(", ")} behind the back of the owning domain; take its data product as an input instead`;
      }
      const missing = inputs.filter((input) => !named.has(input));
      return missing.length > 0 ? `has an input that does not exist: ${missing.join(", ")}` : null;
    }),
  );
  const circle = circleOf(products.items);
  if (circle.length > 0) {
    const line = lineOf(observations, ...(named.get(circle[0] ?? "")?.path ?? ["PRODUCTS"]));
    problems.push({ message: `products feed each other in a circle: ${circle.join(", ")}`, line });
  }
  const offering = new Set(products.items.map(({ domain }) => domainName(domain)));
  const idle = domains.items.filter(({ name }) => !offering.has(name));
  if (idle.length > 0) {
    const message = `domains that offer no data product: ${idle.map(({ name }) => name).join(", ")}`;
    problems.push({ message, line: lineOf(observations, ...(idle[0]?.path ?? [])) });
  }
  return firstProblem(problems);
};

export const needsMet = onProducts((products, observations) => {
  const reach = reachOf(products);
  const problems: Problem[] = [];
  for (const [number, { team, question, entities }] of needs) {
    const serving = products.filter(({ serves }) => serves.includes(number));
    const line = lineOf(observations, ...(serving[0]?.path ?? ["PRODUCTS"]));
    const got = new Set(serving.flatMap(({ name }) => [...(reach.get(name) ?? [])]));
    const lacking = entities.filter((entity) => !got.has(entity)).sort();
    const need = `${number} (${question})`;
    if (serving.length === 0) problems.push({ message: `${need} has no product`, line });
    else if (lacking.length > 0) {
      problems.push({ message: `${need} lacks ${lacking.join(", ")}`, line });
    } else if (serving.length > MOST_PRODUCTS_FOR_A_NEED) {
      const message = `${need} makes ${team} stitch ${serving.length} products together`;
      problems.push({ message, line });
    }
  }
  problems.push(
    ...eachProduct(products, observations, ({ serves }) => {
      const unknown = serves.filter((need) => !needs.has(need));
      return unknown.length > 0 ? `serves needs that nobody has: ${unknown.join(", ")}` : null;
    }),
  );
  return firstProblem(problems);
});

export const leanProducts = onProducts((products, observations) => {
  const users = usersOf(products);
  const reach = reachOf(products);
  return firstProblem(
    eachProduct(products, observations, ({ name, serves }) => {
      if (serves.length === 0 && !users.has(name)) {
        return "serves no need and feeds no product: leave it out until someone asks";
      }
      const gathered = reach.get(name)?.size ?? 0;
      return gathered > MOST_ENTITIES
        ? `gathers ${gathered} entities: a warehouse by another name`
        : null;
    }),
  );
});
