import type { Product } from "@/exercises/01-domain-identification/design";
import { domainsJoined, usersOf } from "@/exercises/01-domain-identification/product-graph";
import {
  allSourceAligned,
  inventedType,
  joinForOneUse,
  productTypes,
  servingType,
  writtenOtherwise,
} from "@/exercises/01-domain-identification/product-ideas";
import type { Finding } from "@/exercises/grading/findings";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf, type Observations } from "@/exercises/grading/observation";

/** The products whose type does not fit what they read and who uses them. */
export function findInTypes(products: readonly Product[], observations: Observations): Finding[] {
  const users = usersOf(products);
  return products.flatMap((product): Finding[] => {
    const found = findInType(product, products, users.get(product.name)?.length ?? 0);
    if (found === null) return [];
    const message = `${product.name} ${found.text}`;
    return [
      { problem: { message, line: lineOf(observations, ...product.path) }, ideas: found.ideas },
    ];
  });
}

type Found = { text: string; ideas: string[] };

function findInType(product: Product, products: readonly Product[], uses: number): Found | null {
  const { type, entities, inputs, serves } = product;
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
    if (serves.length + uses >= 2) return null;
    const text =
      "is an aggregate: that pays only with two or more uses; for one use call it consumer-aligned";
    return { text, ideas: joinForOneUse(product, products) };
  }
  if (type === "consumer-aligned") {
    const ideas = servingType(product, products);
    if (inputs.length === 0) {
      return { text: "is consumer-aligned: such a product is built from other products", ideas };
    }
    if (uses > 0) {
      return { text: "is consumer-aligned, and another product is built on it", ideas };
    }
    if (serves.length === 1 || serves.length === 2) return null;
    return { text: "is consumer-aligned: such a product serves one or two needs", ideas: [] };
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
