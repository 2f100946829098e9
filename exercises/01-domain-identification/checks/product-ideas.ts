import { mayOwn, needs } from "@/exercises/01-domain-identification/case/dossier";
import {
  type Domain,
  labelOf,
  type Product,
} from "@/exercises/01-domain-identification/checks/design";
import { circleOf, domainsJoined } from "@/exercises/01-domain-identification/model/product-graph";
import type { PythonValue } from "@/exercises/grading/python-value";

// What a wrong idea would offer, compared with what is offered. A function returns the ideas that
// lead to one finding; a slip of the hand leads to none.

export const productTypes = ["source-aligned", "aggregate", "consumer-aligned"];
/** The product whose type the exercise gives. */
const givenExample = "fraud_signals";
const customerPicture = "N04";

/** Own records under a type of one's own. */
export function inventedType({ type, entities, inputs }: Product): string[] {
  const isOwn = typeof type === "string" && entities.length > 0 && inputs.length === 0;
  return isOwn ? ["types-of-my-own"] : [];
}

/** Which of the three types is meant by "Source aligned" or "source": a slip, and no idea. */
export function writtenOtherwise(type: PythonValue): string | undefined {
  const written = typeof type === "string" ? bare(type) : "";
  return written === "" ? undefined : productTypes.find((known) => bare(known).startsWith(written));
}

/** Everything built from other products is called source-aligned, but for the example. */
export function allSourceAligned(products: readonly Product[]): string[] {
  const built = products.filter(({ name, inputs }) => inputs.length > 0 && name !== givenExample);
  const isAll = built.length > 1 && built.every(({ type }) => type === "source-aligned");
  return isAll ? ["everything-is-source-aligned"] : [];
}

/** A join with one use, called an aggregate: all of them are, or the picture of the customer is. */
export function joinForOneUse(product: Product, products: readonly Product[]): string[] {
  const joins = products.filter((one) => domainsJoined(one, products).size > 1);
  if (joins.length > 1 && joins.every(({ type }) => type === "aggregate")) {
    return ["joins-make-an-aggregate"];
  }
  return product.serves.includes(customerPicture) ? ["a-360-is-an-aggregate"] : [];
}

/** A type that follows from the need that is served: in a product that is built of nothing, or in all. */
export function servingType(product: Product, products: readonly Product[]): string[] {
  const { name, serves, inputs } = product;
  if (serves.length === 0 || circleOf(products).includes(name)) return [];
  const serving = products.filter((one) => one.serves.length > 0 && one.name !== givenExample);
  const isHeld = serving.length > 1 && serving.every(({ type }) => type === "consumer-aligned");
  return inputs.length === 0 || isHeld ? ["types-by-audience"] : [];
}

/** Tables of others are read, in a map that is right itself. */
export function readThrough(domains: readonly Domain[]): string[] {
  return domains.every(isSound) ? ["any-table-may-be-read"] : [];
}

/** A domain that is one, and owns what its teams change. */
function isSound({ teams, entities }: Domain): boolean {
  const isRight = (entity: string) => teams.some((team) => mayOwn(team, entity));
  return entities.length > 1 && entities.every(isRight);
}

/** Inputs that are nothing yet. A name nearly like a product's or a record's is a slip. */
export function missingInputs(
  missing: readonly string[],
  products: readonly Product[],
  domains: readonly Domain[],
): string[] {
  const known = [
    ...products.map(({ name }) => name),
    ...domains.flatMap(({ entities }) => entities),
  ].map(bare);
  return missing.some((name) => known.includes(bare(name))) ? [] : ["an-input-is-a-name"];
}

/** Domains that offer nothing in a list that is complete otherwise. */
export function silentDomains(products: readonly Product[], idle: readonly Domain[]): string[] {
  const isMeant = isComplete(products) && idle.length === 1 && idle.every(isSound);
  return isMeant ? ["consumers-offer-nothing"] : [];
}

/** Single tables, each of them a product, for the consumer to join. */
export function stitched(serving: readonly Product[]): string[] {
  return serving.every(({ inputs }) => inputs.length === 0) ? ["consumers-do-the-joins"] : [];
}

/** Needs with numbers that may come one day. */
export function unknownNeeds(unknown: readonly string[]): string[] {
  const isNext = (need: string) => /^N\d\d$/.test(need) && Number(need.slice(1)) > needs.size;
  return unknown.every(isNext) ? ["needs-of-one-day"] : [];
}

/** A domain's records for nobody, in a list that serves all needs already. */
export function servesNobody({ inputs }: Product, products: readonly Product[]): string[] {
  const isMeant = isComplete(products) && products.some((one) => one.inputs.length > 0);
  return isMeant && inputs.length === 0 ? ["offer-what-you-have"] : [];
}

/** Every need is on some product's list: nothing is left to be written. */
function isComplete(products: readonly Product[]): boolean {
  const served = new Set(products.flatMap(({ serves }) => serves));
  return [...needs.keys()].every((need) => served.has(need));
}

/** Without what a slip of the hand changes: "Sales-orders" and "sales_order". */
function bare(name: string): string {
  return labelOf(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .replace(/s$/, "");
}
