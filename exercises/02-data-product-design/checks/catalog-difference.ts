import { entriesDifference } from "@/exercises/02-data-product-design/checks/entry-differences";
import type { Pattern } from "@/exercises/02-data-product-design/checks/pattern";
import { leakIn } from "@/exercises/02-data-product-design/checks/row-differences";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { isTruthy } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";

const NAME = "sales_orders";

/** In what way the catalog does not hold what the pattern says; null when it does. */
export function catalogDifference(pattern: Pattern, catalog: PythonValue): string | null {
  const { inCatalog, aboutProduct, catalogLacks, catalogLeaks } = pattern;
  if (!inCatalog && !aboutProduct && !catalogLacks && !catalogLeaks) return null;
  const dict = dictOf(catalog);
  const entry = dict && dictOf(entryOf(dict, NAME));
  if (dict === null || entry === null) {
    return `catalog["${NAME}"] should be a dict, and the catalog is ${formatPythonValue(catalog, 80)}`;
  }
  const difference = entriesDifference(inCatalog, entry);
  if (difference !== null) return `catalog["${NAME}"]: ${difference}`;
  const had = catalogLacks?.find((key) => isTruthy(entryOf(entry, key)));
  if (had !== undefined) return `catalog["${NAME}"] has "${had}"`;
  if (catalogLeaks && leakOf(catalog, catalogLeaks) === null) return "no order data show";
  return aboutProduct ? productDifference(dict, entry, aboutProduct) : null;
}

function productDifference(
  catalog: PythonDict,
  entry: PythonDict,
  orders: readonly PythonValue[],
): string | null {
  const other = catalog.items.find(([key]) => key !== NAME);
  if (other) return `besides "${NAME}" it has the entry ${formatPythonValue(other[0], 60)}`;
  const lacking = ["owner", "domain", "schema", "sla"].find(
    (key) => !isTruthy(entryOf(entry, key)),
  );
  if (lacking !== undefined) return `catalog["${NAME}"] lacks "${lacking}"`;
  if (!isTruthy(entryOf(entry, "address")) && !isTruthy(entryOf(entry, "path"))) {
    return `catalog["${NAME}"] lacks an "address"`;
  }
  const domain = entryOf(entry, "domain");
  if (domain !== "sales") {
    return `catalog["${NAME}"] has the domain ${formatPythonValue(domain ?? null, 60)}, expected 'sales'`;
  }
  const leak = leakOf(catalog, orders);
  return leak && `it shows ${leak} of an order, and a catalog describes data and holds none`;
}

function leakOf(catalog: PythonValue, orders: readonly PythonValue[]): string | null {
  for (const order of orders.map(dictOf)) {
    const leak = order && leakIn(catalog, order);
    if (leak) return leak;
  }
  return null;
}
