import { needs } from "@/exercises/01-domain-identification/case/dossier";
import { labelOf, readProducts } from "@/exercises/01-domain-identification/checks/design";
import { byName, reachOf } from "@/exercises/01-domain-identification/model/product-graph";
import { serveNeed } from "@/exercises/01-domain-identification/model/served-needs";
import type { Observations } from "@/exercises/grading/observation";

export type OfferPicture = {
  /** Why there are no products to draw; null where there are some. */
  problem: string | null;
  products: {
    name: string;
    domain: string;
    /** As it is written; empty without one. */
    type: string;
    /** Products that it reads, by index; unknown ones are left out. */
    inputs: number[];
    inputNames: string[];
    /** How many products lie between it and records: 0 reads records only. */
    depth: number;
    /** Records that it holds, its inputs counted in. */
    records: string[];
    /** Needs that it lists; what is lacking is what all that list it lack together. */
    needs: { number: string; question: string; lacking: string[] }[];
  }[];
};

/** The learner's products and how they are built on each other; null before a Check. */
export function drawOffer(observations: Observations | null): OfferPicture | null {
  if (observations === null) return null;
  const read = readProducts(observations);
  if ("problem" in read) return { problem: read.problem.message, products: [] };
  const named = byName(read.items);
  const reach = reachOf(read.items);
  const depths = new Map<string, number>();
  /** A circle has no depth: who is on the way already adds none. */
  function depthOf(name: string, under: readonly string[]): number {
    const known = depths.get(name);
    if (known !== undefined) return known;
    const inputs = (named.get(name)?.inputs ?? []).filter(
      (input) => named.has(input) && !under.includes(input),
    );
    const depth = Math.max(0, ...inputs.map((input) => 1 + depthOf(input, [...under, name])));
    depths.set(name, depth);
    return depth;
  }
  return {
    problem: null,
    products: read.items.map(({ name, domain, type, inputs, serves }) => ({
      name,
      domain: labelOf(domain ?? null),
      type: type === undefined || type === null ? "" : labelOf(type),
      inputs: inputs.flatMap((input) => {
        const index = read.items.findIndex((other) => other.name === input);
        return index < 0 ? [] : [index];
      }),
      inputNames: inputs,
      depth: depthOf(name, []),
      records: [...(reach.get(name) ?? [])],
      needs: serves.map((number) => ({
        number,
        question: needs.get(number)?.question ?? "nobody's need",
        lacking: serveNeed(number, read.items).lacking,
      })),
    })),
  };
}
