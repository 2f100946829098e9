import { columns, textOf } from "@/exercises/02-data-product-design/case/sales-order";
import { type Contract, dictsIn } from "@/exercises/02-data-product-design/checks/contract";
import {
  ownerFindings,
  personalFindings,
  requiredFindings,
} from "@/exercises/02-data-product-design/checks/contract-findings";
import { finding, onContract } from "@/exercises/02-data-product-design/checks/on-contract";
import { promiseFindings } from "@/exercises/02-data-product-design/checks/promise-findings";
import type { Finding } from "@/exercises/grading/findings";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { isTruthy } from "@/exercises/grading/python-equality";
import { entryOf, type PythonDict } from "@/exercises/grading/python-value";

export const contractPromises = onContract((contract, lines) =>
  promiseFindings(contract, lines, ["availability", "latency", "retention"]),
);

export const contractShape = onContract((contract, lines, written) => [
  ...headFindings(contract),
  ...schemaFindings(contract),
  ...requiredFindings(contract, lines, written),
  ...personalFindings(contract, lines, written),
  ...keyFindings(contract),
  ...ownerFindings(contract, lines, written),
  ...placeFindings(contract),
]);

/** The five fields that ODCS requires, and what two of them must say. */
function headFindings({ dict, properties }: Contract): Finding[] {
  const hasColumns = columns.every((name) => properties.has(name));
  const lacking = ["apiVersion", "kind", "id", "version", "status"].filter(
    (key) => !isTruthy(entryOf(dict, key)),
  );
  const found = lacking.map((key) => {
    const message = `the contract lacks "${key}", which ODCS v3.1.0 requires`;
    return finding(message, dict, { ideas: hasColumns ? ["contract-is-a-schema"] : [] });
  });
  const kind = entryOf(dict, "kind");
  if (isTruthy(kind) && kind !== "DataContract") found.push(wrong("kind", dict, "DataContract"));
  const version = entryOf(dict, "apiVersion");
  if (isTruthy(version) && !textOf(version)?.startsWith("v3")) {
    found.push(wrong("apiVersion", dict, "v3.1.0"));
  }
  return found;
}

function wrong(key: string, dict: PythonDict, expected: string): Finding {
  const got = entryOf(dict, key) ?? null;
  const { problem } = finding(
    `"${key}" is ${formatPythonValue(got, 60)}, expected '${expected}'`,
    got,
  );
  return { problem: { ...problem, expected }, ideas: [] };
}

function schemaFindings({ dict, properties }: Contract): Finding[] {
  const lacking = columns.filter((name) => !properties.has(name));
  if (lacking.length === 0) return [];
  return [finding(`the contract's schema lacks ${lacking.join(", ")}`, dict)];
}

/** order_id alone is the key, and that no two orders share one is checked. */
function keyFindings({ dict, properties }: Contract): Finding[] {
  const key = properties.get("order_id");
  if (key === undefined || !isKey(key)) {
    return [finding('say that order_id is the key: "primaryKey": True or "unique": True', key)];
  }
  const others = [...properties].filter(([, property]) => property !== key && isKey(property));
  const found = others.map(([name, property]) =>
    finding(
      `the contract says of ${name} that no value comes twice; that is true of order_id alone`,
      property,
    ),
  );
  const places = dictsIn(dict, "schema").flatMap((one) => [one, ...dictsIn(one, "properties")]);
  const quality = places.flatMap((place) => dictsIn(place, "quality"));
  const isChecked = quality.some((one) => /duplicate|unique/i.test(formatPythonValue(one, 5_000)));
  if (!isTruthy(entryOf(key, "unique")) && !isChecked) {
    const message =
      'no check of duplicates is promised: "unique": True for order_id, or a quality rule with the metric duplicateValues';
    found.push(finding(message, key));
  }
  return found;
}

function isKey(property: PythonDict): boolean {
  return ["primaryKey", "unique"].some((name) => isTruthy(entryOf(property, name)));
}

function placeFindings({ dict }: Contract): Finding[] {
  const needed = { servers: "where the data are", roles: "which roles read them" };
  return Object.entries(needed).flatMap(([key, what]) =>
    isTruthy(entryOf(dict, key)) ? [] : [finding(`"${key}" must say ${what}`, dict)],
  );
}
