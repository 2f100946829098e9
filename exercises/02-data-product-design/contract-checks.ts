import {
  CONTRACT_PROBE,
  type Contract,
  dictsIn,
  isSecret,
  readContract,
} from "@/exercises/02-data-product-design/contract";
import { withPlace } from "@/exercises/02-data-product-design/expectation";
import { columns, personalColumns, textOf } from "@/exercises/02-data-product-design/order";
import type { Judge } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { isTruthy } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** Judges the contract once it can be read as one. */
export function onContract(judge: (contract: Contract) => Problem | null): Judge {
  return (observations, cases) => {
    const contract = readContract(observations);
    const problem = "problem" in contract ? contract.problem : judge(contract);
    return problem && withPlace(problem, CONTRACT_PROBE, observations, cases);
  };
}

export const contractShape = onContract((contract) => {
  const { dict, properties } = contract;
  const lacking = columns.filter((name) => !properties.has(name));
  for (const key of ["apiVersion", "kind", "id", "version", "status"]) {
    if (isTruthy(entryOf(dict, key))) continue;
    const message = `the contract lacks "${key}", which ODCS v3.1.0 requires`;
    const isSchemaOnly = lacking.length === 0 ? "contract-is-a-schema" : undefined;
    return { message, got: dict, misconception: isSchemaOnly };
  }
  const [kind, version] = [entryOf(dict, "kind"), entryOf(dict, "apiVersion")];
  if (kind !== "DataContract") return wrong("kind", kind, "DataContract");
  if (!textOf(version)?.startsWith("v3")) return wrong("apiVersion", version, "v3.1.0");
  if (lacking.length > 0) {
    return { message: `the contract's schema lacks ${lacking.join(", ")}`, got: dict };
  }
  return columnProblem(contract) ?? promiseProblem(contract) ?? accessProblem(contract);
});

function wrong(key: string, got: PythonValue | undefined, expected: string): Problem {
  const message = `"${key}" is ${formatPythonValue(got ?? null, 60)}, expected '${expected}'`;
  return { message, got: got ?? null, expected };
}

function columnProblem({ properties }: Contract): Problem | null {
  for (const name of ["order_id", "customer_id", "amount", "currency"]) {
    const property = properties.get(name);
    if (property && entryOf(property, "required") === true) continue;
    const message = `${name} may not be null, so its property says "required": True`;
    return { message, got: property ?? null };
  }
  for (const name of personalColumns) {
    const property = properties.get(name);
    if (property && isSecret(entryOf(property, "classification"))) continue;
    const message = `${name} is personal: its "classification" must be above internal, such as confidential`;
    const hasFlag = property?.items.some(([key]) => /pii|personal/i.test(textOf(key) ?? ""));
    return { message, got: property ?? null, misconception: hasFlag ? "pii-is-a-flag" : undefined };
  }
  return null;
}

function promiseProblem({ dict, properties }: Contract): Problem | null {
  const key = properties.get("order_id");
  if (key === undefined || !isKey(key)) {
    const message = 'say that order_id is the key: "primaryKey": True or "unique": True';
    return { message, got: key ?? null };
  }
  for (const [name, property] of properties) {
    if (property === key || !isKey(property)) continue;
    const message = `the contract says of ${name} that no value comes twice; that is true of order_id alone`;
    return { message, got: property };
  }
  const isUnique = isTruthy(entryOf(key, "unique"));
  const places = dictsIn(dict, "schema").flatMap((one) => [one, ...dictsIn(one, "properties")]);
  const quality = places.flatMap((place) => dictsIn(place, "quality"));
  const isChecked = quality.some((one) => /duplicate|unique/i.test(formatPythonValue(one, 5_000)));
  if (isUnique || isChecked) return null;
  const message =
    'no check of duplicates is promised: "unique": True for order_id, or a quality rule with the metric duplicateValues';
  return { message, got: key };
}

function isKey(property: PythonDict): boolean {
  return ["primaryKey", "unique"].some((name) => isTruthy(entryOf(property, name)));
}

function accessProblem({ dict }: Contract): Problem | null {
  const team = entryOf(dict, "team");
  const teamDict = dictOf(team);
  const members = itemsOf(teamDict ? entryOf(teamDict, "members") : team)?.map(dictOf) ?? [];
  const named = members.every((member) => member && isTruthy(entryOf(member, "username")));
  if (members.length === 0 || !named) {
    const message = '"team" needs members, each with a username: who answers for the product?';
    return { message, got: team ?? null, misconception: team ? "owner-is-a-name" : undefined };
  }
  for (const [key, what] of [
    ["servers", "where the data are"],
    ["roles", "which roles read them"],
  ] as const) {
    if (!isTruthy(entryOf(dict, key))) return { message: `"${key}" must say ${what}`, got: dict };
  }
  return null;
}
