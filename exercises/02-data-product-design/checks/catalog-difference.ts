import { entriesDifference } from "@/exercises/02-data-product-design/checks/entries-difference";
import { leakIn } from "@/exercises/02-data-product-design/checks/rows-difference";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { isTruthy } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";

const NAME = "sales_orders";

/** In what way the catalog's entry has not these entries, or is there; null when it is as expected. */
export function catalogDifference(
  wanted: Readonly<Record<string, PythonValue>> | null,
  catalog: PythonValue,
): string | null {
  if (wanted === null) {
    return isTruthy(catalog) ? `it holds ${formatPythonValue(catalog, 80)}` : null;
  }
  const entry = entryIn(catalog);
  if (entry === null) return notThere(catalog);
  const difference = entriesDifference(wanted, entry);
  return difference && `catalog["${NAME}"]: ${difference}`;
}

/** Why the catalog's one entry is of no use, or tells what it should not; null when it is as it should be. */
export function catalogEntryDifference(
  orders: readonly PythonDict[],
  value: PythonValue,
): string | null {
  const [catalog, entry] = [dictOf(value), entryIn(value)];
  if (catalog === null || entry === null) return notThere(value);
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

/** Whether the catalog's entry says neither whose it is nor what is promised. */
export function lacksDomainAndPromises(catalog: PythonValue): boolean {
  const entry = entryIn(catalog);
  return entry !== null && !["domain", "sla"].some((key) => isTruthy(entryOf(entry, key)));
}

/** Whether something of these orders can be read in the catalog. */
export function hasOrders(catalog: PythonValue, orders: readonly PythonDict[]): boolean {
  return leakOf(catalog, orders) !== null;
}

function entryIn(catalog: PythonValue): PythonDict | null {
  const dict = dictOf(catalog);
  return dict && dictOf(entryOf(dict, NAME));
}

function notThere(catalog: PythonValue): string {
  return `catalog["${NAME}"] should be a dict, and the catalog is ${formatPythonValue(catalog, 80)}`;
}

function leakOf(catalog: PythonValue, orders: readonly PythonDict[]): string | null {
  for (const order of orders) {
    const leak = leakIn(catalog, order);
    if (leak) return leak;
  }
  return null;
}
