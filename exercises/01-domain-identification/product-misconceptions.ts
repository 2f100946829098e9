import {
  type Product,
  readDomains,
  readProducts,
} from "@/exercises/01-domain-identification/design";
import { producerOwns, rightSize } from "@/exercises/01-domain-identification/domain-checks";
import { needs } from "@/exercises/01-domain-identification/dossier";
import { inUnreadableMap } from "@/exercises/01-domain-identification/map-misconceptions";
import type { Recognise } from "@/exercises/01-domain-identification/misconception";
import { usersOf } from "@/exercises/01-domain-identification/product-graph";

/** More products for nobody than these follow another idea than the slip of a domain. */
const FEW = 2;

function onProducts(recognise: (products: readonly Product[], message: string) => string | null) {
  const recogniser: Recognise = (observations, _, { message }) => {
    const read = readProducts(observations);
    return "items" in read ? recognise(read.items, message) : null;
  };
  return recogniser;
}

export const inProductTypes = onProducts((products, message) => {
  if (/none of the three/.test(message)) return "types-of-my-own";
  if (/for one use call it consumer-aligned/.test(message)) return "a-360-is-an-aggregate";
  const misnamed = products.some(
    ({ type, inputs }) => type === "consumer-aligned" && inputs.length === 0,
  );
  return misnamed ? "types-by-audience" : null;
});

export const inReachingThrough: Recognise = (observations, cases, problem) => {
  const [domains, products] = [readDomains(observations), readProducts(observations)];
  if ("problem" in domains) return inUnreadableMap(observations, cases, problem);
  if ("problem" in products) return null;
  const { message } = problem;
  if (/in a circle/.test(message)) return "products-improve-each-other";
  if (/does not exist/.test(message)) return "an-input-is-a-name";
  // In a map that is wrong itself, this follows from it.
  if (producerOwns(observations, cases) || rightSize(observations, cases)) return null;
  if (/behind the back/.test(message)) return "any-table-may-be-read";
  return /offer no data product/.test(message) ? "consumers-offer-nothing" : null;
};

export const inNeedsMet = onProducts((products, message) => {
  if (/stitch/.test(message)) return "consumers-do-the-joins";
  if (/needs that nobody has/.test(message)) return "needs-of-one-day";
  const served = new Set(products.flatMap(({ serves }) => serves));
  const unserved = [...needs.keys()].filter((need) => !served.has(need));
  return unserved.length === 1 ? "not-our-need" : null;
});

export const inLeanProducts = onProducts((products, message) => {
  if (/a warehouse by another name/.test(message)) return "one-wide-table";
  const users = usersOf(products);
  const orphans = products.filter(({ name, serves }) => serves.length === 0 && !users.has(name));
  return orphans.length <= FEW ? "offer-what-you-have" : null;
});
