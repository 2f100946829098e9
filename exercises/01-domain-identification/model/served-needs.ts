import { needs } from "@/exercises/01-domain-identification/case/dossier";
import { type Product, plainFinding } from "@/exercises/01-domain-identification/checks/design";
import { stitched, unknownNeeds } from "@/exercises/01-domain-identification/checks/product-ideas";
import { reachOf } from "@/exercises/01-domain-identification/model/product-graph";
import {
  meansNeed,
  needMeant,
  servesText,
} from "@/exercises/01-domain-identification/model/written-need";
import type { Finding } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";

const MOST_PRODUCTS_FOR_A_NEED = 3;

/** What has come of a need: who lists it, and which of its records none of them holds. */
export type ServedNeed = { number: string; serving: Product[]; lacking: string[] };

export function serveNeed(number: string, products: readonly Product[]): ServedNeed {
  const reach = reachOf(products);
  const serving = products.filter(({ serves }) => serves.includes(number));
  const held = new Set(serving.flatMap(({ name }) => [...(reach.get(name) ?? [])]));
  const wanted = needs.get(number)?.entities ?? [];
  return { number, serving, lacking: wanted.filter((entity) => !held.has(entity)).toSorted() };
}

/** Those of the needs that are not served, or by too many products. */
export function findUnmet(
  products: readonly Product[],
  observations: Observations,
  numbers: readonly string[],
): Finding[] {
  return numbers.flatMap((number): Finding[] => {
    const { serving, lacking } = serveNeed(number, products);
    const line = lineOf(observations, ...(serving[0]?.path ?? ["PRODUCTS"]));
    const need = `${number} (${needs.get(number)?.question})`;
    if (serving.length === 0 && products.some((product) => meansNeed(product, number))) {
      return [];
    }
    if (serving.length === 0) {
      return [{ problem: { message: `${need} has no product`, line }, ideas: [] }];
    }
    if (lacking.length > 0) {
      const message = `${need} lacks ${lacking.join(", ")}`;
      return [{ problem: { message, line }, ideas: [] }];
    }
    if (serving.length <= MOST_PRODUCTS_FOR_A_NEED) return [];
    const message = `${need} makes ${needs.get(number)?.team} stitch ${serving.length} products together`;
    return [{ problem: { message, line }, ideas: stitched(serving) }];
  });
}

/** Products that list a need to which they add nothing: others that list it hold it all. */
export function findIdleServers(
  products: readonly Product[],
  observations: Observations,
  numbers: readonly string[],
): Finding[] {
  return numbers.flatMap((number) => {
    const { serving, lacking } = serveNeed(number, products);
    if (serving.length < 2 || lacking.length > 0) return [];
    return serving.flatMap((product): Finding[] => {
      const without = products.map((one) => (one === product ? { ...one, serves: [] } : one));
      const left = serveNeed(number, without);
      // Of two that hold the same, each could do without the other: only a part is idle.
      const holdsAll = serveNeed(number, [...others(products, product)]).lacking.length === 0;
      if (left.lacking.length > 0 || holdsAll) return [];
      const line = lineOf(observations, ...product.path);
      const message = `${product.name} lists ${number} and adds nothing to it: ${left.serving.map(({ name }) => name).join(", ")} holds all its records`;
      return [{ problem: { message, line }, ideas: [] }];
    });
  });
}

/** The same products, of which only this one lists needs. */
function others(products: readonly Product[], product: Product): Product[] {
  return products.map((one) => (one === product ? one : { ...one, serves: [] }));
}

/** Further needs that a product lists which serves one of these, and that nobody who lists them holds. */
export function findOverstated(
  products: readonly Product[],
  observations: Observations,
  numbers: readonly string[],
): Finding[] {
  return products.flatMap(({ name, serves, path }): Finding[] => {
    if (!serves.some((need) => numbers.includes(need))) return [];
    const line = lineOf(observations, ...path);
    return serves
      .filter((need) => needs.has(need) && !numbers.includes(need))
      .map((need) => ({ need, lacking: serveNeed(need, products).lacking }))
      .filter(({ lacking }) => lacking.length > 0)
      .map(({ need, lacking }) =>
        plainFinding({
          message: `${name} lists ${need} without holding ${lacking.join(", ")}`,
          line,
        }),
      );
  });
}

export function findUnknownNeeds(
  products: readonly Product[],
  observations: Observations,
): Finding[] {
  return products.flatMap(({ name, serves, path }): Finding[] => {
    const unknown = serves.filter((need) => !needs.has(need));
    if (unknown.length === 0) return [];
    const line = lineOf(observations, ...path);
    const text = servesText({ serves });
    if (text !== null) {
      const message = `${name}: "serves" must be a list; write serves=["${needMeant(text) ?? "N…"}"]`;
      return [plainFinding({ message, line })];
    }
    const meant = unknown.map(needMeant);
    if (meant.every((number) => number !== null)) {
      const written = unknown.map((need) => `"${need}"`).join(", ");
      const message = `${name} serves ${written}: write the number, ${meant.map((number) => `"${number}"`).join(", ")}`;
      return [plainFinding({ message, line })];
    }
    const message = `${name} serves needs that nobody has: ${unknown.join(", ")}`;
    return [{ problem: { message, line }, ideas: unknownNeeds(unknown) }];
  });
}
