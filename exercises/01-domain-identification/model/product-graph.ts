import { labelOf, type Product } from "@/exercises/01-domain-identification/checks/design";

/** Which products are built on each product, by name. */
export function usersOf(products: readonly Product[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const product of products) {
    for (const input of product.inputs) {
      users.set(input, [...(users.get(input) ?? []), product.name]);
    }
  }
  return users;
}

/** The products by name; of two with one name the later. */
export function byName(products: readonly Product[]): Map<string, Product> {
  return new Map(products.map((product) => [product.name, product]));
}

/** The domains whose data a product puts together: those of its inputs, and its own records'. */
export function domainsJoined(
  { entities, domain, inputs }: Product,
  products: readonly Product[],
): Set<string> {
  const named = byName(products);
  const joined = inputs.flatMap((input) => named.get(input) ?? []).map((input) => input.domain);
  return new Set(
    (entities.length ? [...joined, domain] : joined).map((one) => labelOf(one ?? null)),
  );
}

/** Every entity that ends up in each product, through inputs of inputs too. Circles do no harm. */
export function reachOf(products: readonly Product[]): Map<string, Set<string>> {
  const named = byName(products);
  return new Map(
    [...named.keys()].map((name) => {
      const visited = new Set([name]);
      for (const next of visited) {
        for (const input of named.get(next)?.inputs ?? []) visited.add(input);
      }
      return [name, new Set([...visited].flatMap((n) => named.get(n)?.entities ?? []))];
    }),
  );
}

/** The products that feed each other in a circle, or wait for one that does. */
export function circleOf(products: readonly Product[]): string[] {
  const left = new Map(products.map((product) => [product.name, product.inputs]));
  for (;;) {
    const ready = [...left].filter(([, inputs]) => !inputs.some((input) => left.has(input)));
    if (ready.length === 0) return [...left.keys()].sort();
    for (const [name] of ready) left.delete(name);
  }
}
