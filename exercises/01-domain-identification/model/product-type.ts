import type { Product } from "@/exercises/01-domain-identification/checks/design";
import {
  allSourceAligned,
  inventedType,
  joinForOneUse,
  productTypes,
  servingType,
  writtenOtherwise,
} from "@/exercises/01-domain-identification/checks/product-ideas";
import { domainsJoined, usersOf } from "@/exercises/01-domain-identification/model/product-graph";
import { servesText } from "@/exercises/01-domain-identification/model/written-need";
import type { Finding } from "@/exercises/grading/findings";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf, type Observations } from "@/exercises/grading/observation";

/**
 * The products whose type does not fit what they read and who uses them. Where needs are still to
 * be written, a product that lists none says nothing about how often it is used.
 */
export function findInTypes(
  products: readonly Product[],
  observations: Observations,
  needsToCome = false,
): Finding[] {
  const users = usersOf(products);
  return products.flatMap((product): Finding[] => {
    const found = findInType(product, products, users.get(product.name)?.length ?? 0);
    if (found === null || (found.isOfUses && needsToCome && product.serves.length === 0)) return [];
    const message = `${product.name} ${found.text}`;
    return [
      { problem: { message, line: lineOf(observations, ...product.path) }, ideas: found.ideas },
    ];
  });
}

/** `isOfUses`: the type would fit if more, or fewer, needs were listed. */
type Found = { text: string; ideas: string[]; isOfUses?: true };

function findInType(product: Product, products: readonly Product[], uses: number): Found | null {
  const { type, entities, inputs } = product;
  // A text is told as no list, and stands for the one need that it names.
  const needs = servesText(product) === null ? product.serves.length : 1;
  if (type === "source-aligned") {
    if (entities.length > 0 && inputs.length === 0) return null;
    const text =
      "is source-aligned: such a product carries its own domain's records and reads no other product";
    return { text, ideas: allSourceAligned(products) };
  }
  if (type === "aggregate") {
    if (domainsJoined(product, products).size < 2) {
      return { text: "is an aggregate: such a product joins at least two domains", ideas: [] };
    }
    if (needs + uses >= 2) return null;
    const advice = uses === 0 ? "; for one use call it consumer-aligned" : "";
    const text = `is an aggregate: that pays only with two or more uses${advice}`;
    return { text, ideas: joinForOneUse(product, products), isOfUses: true };
  }
  if (type === "consumer-aligned") {
    const ideas = servingType(product, products);
    if (inputs.length === 0) {
      return { text: "is consumer-aligned: such a product is built from other products", ideas };
    }
    if (uses > 0) {
      return { text: "is consumer-aligned, and another product is built on it", ideas };
    }
    if (needs === 1 || needs === 2) return null;
    const text = "is consumer-aligned: such a product serves one or two needs";
    return { text, ideas: [], isOfUses: true };
  }
  if (type === undefined || type === null || type === "") {
    return { text: "has no type yet", ideas: [] };
  }
  const meant = writtenOtherwise(type);
  if (meant) {
    const text = `has the type ${formatPythonValue(type, 80)}: write it as "${meant}"`;
    return { text, ideas: [] };
  }
  const text = `has the type ${formatPythonValue(type, 80)}, which is none of the three (${productTypes.join(", ")})`;
  return { text, ideas: inventedType(product) };
}
