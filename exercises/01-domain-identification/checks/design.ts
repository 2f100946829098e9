import { type Finding, reportFindings, tellAll } from "@/exercises/grading/findings";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { isTruthy } from "@/exercises/grading/python-equality";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

/** One domain of the learner's map. `path` leads to where it is written. */
export type Domain = {
  name: string;
  path: (string | number)[];
  teams: string[];
  entities: string[];
  purpose: PythonValue | undefined;
  neighbours: PythonValue | undefined;
};

/** One product of the learner's list; what is missing is an empty list or undefined. */
export type Product = {
  name: string;
  path: (string | number)[];
  isNamed: boolean;
  domain: PythonValue | undefined;
  type: PythonValue | undefined;
  entities: string[];
  inputs: string[];
  serves: string[];
};

export type Read<T> = { items: T[] } | { problem: Problem };

/** Reads DOMAINS, or says in what way it is not a map of domains. */
export function readDomains(observations: Observations): Read<Domain> {
  const returned = returnedValue(observations, "DOMAINS", "DOMAINS");
  if ("problem" in returned) return returned;
  const line = lineOf(observations, "DOMAINS");
  const dict = dictOf(returned.value);
  if (dict === null || dict.items.length === 0) {
    const message = "DOMAINS must be a non-empty dict of domains";
    return { problem: { message, got: returned.value, line } };
  }
  const items: Domain[] = [];
  for (const [key, value] of dict.items) {
    const path = ["DOMAINS", ...pathStep(key)];
    const fields = dictOf(value);
    const teams = fields && namesOf(entryOf(fields, "teams"));
    const entities = fields && namesOf(entryOf(fields, "entities"));
    if (!fields || !teams || !entities) {
      const message = `domain ${formatPythonValue(key)} needs the lists "entities" and "teams", each of names`;
      return { problem: { message, got: value, line: lineOf(observations, ...path) } };
    }
    const [purpose, neighbours] = [entryOf(fields, "purpose"), entryOf(fields, "neighbours")];
    items.push({ name: labelOf(key), path, teams, entities, purpose, neighbours });
  }
  return { items };
}

/** Reads PRODUCTS, or says in what way it is not a list of products. */
export function readProducts(observations: Observations): Read<Product> {
  const returned = returnedValue(observations, "PRODUCTS", "PRODUCTS");
  if ("problem" in returned) return returned;
  const isList = Array.isArray(returned.value) || isTuple(returned.value);
  const products = itemsOf(returned.value) ?? [];
  if (!isList || products.length === 0) {
    const message = "PRODUCTS must be a non-empty list";
    return { problem: { message, got: returned.value, line: lineOf(observations, "PRODUCTS") } };
  }
  const items: Product[] = [];
  for (const [index, value] of products.entries()) {
    const path = ["PRODUCTS", index];
    const line = lineOf(observations, ...path);
    const fields = dictOf(value);
    if (fields === null) {
      const message = `PRODUCTS[${index}] must be a dict with the keys name, domain, type, entities, inputs and serves`;
      return { problem: { message, got: value, line } };
    }
    const name = entryOf(fields, "name");
    const lists = { entities: [] as string[], inputs: [] as string[], serves: [] as string[] };
    for (const key of ["entities", "inputs", "serves"] as const) {
      const found = entryOf(fields, key);
      const names = found === undefined ? [] : listedNames(found);
      if (names === null) {
        const message = `PRODUCTS[${index}]: "${key}" must be a list of names, not ${formatPythonValue(found ?? null, 80)}`;
        return { problem: { message, got: value, line } };
      }
      lists[key] = names;
    }
    items.push({
      name: name === undefined || name === null ? `PRODUCTS[${index}]` : labelOf(name),
      path,
      isNamed: isTruthy(name),
      domain: entryOf(fields, "domain"),
      type: entryOf(fields, "type"),
      ...lists,
    });
  }
  return { items };
}

/** A name as it is compared and shown; what is no text is shown as Python writes it. */
export function labelOf(value: PythonValue): string {
  return typeof value === "string" ? value : formatPythonValue(value, 80);
}

/** What a check found, told together at the line of the first; null when it found nothing. */
export function tellTogether(findings: readonly Finding[], shown = 4): Problem | null {
  const problem = reportFindings(findings);
  const told = findings.map((finding) => finding.problem);
  return problem && { ...problem, ...tellAll(told, shown) };
}

/** A finding that no wrong idea explains. */
export function plainFinding(problem: Problem): Finding {
  return { problem, ideas: [] };
}

function pathStep(key: PythonValue): (string | number)[] {
  return typeof key === "string" || typeof key === "number" ? [key] : [];
}

function isTuple(value: PythonValue): boolean {
  return typeof value === "object" && value !== null && "$" in value && value.$ === "tuple";
}

function isFrozen(value: PythonValue | undefined): boolean {
  return typeof value === "object" && value !== null && "$" in value && value.$ === "frozenset";
}

/** The names in a list, tuple or set; null for anything else, or when one could not be a key. */
function namesOf(value: PythonValue | undefined): string[] | null {
  const items = isFrozen(value) ? null : itemsOf(value);
  return items?.every(isHashable) ? items.map(labelOf) : null;
}

/** What Python's list() would make of it: a text falls into its letters, a dict into its keys. */
function listedNames(value: PythonValue): string[] | null {
  if (typeof value === "string") return [...value];
  const items = itemsOf(value) ?? dictOf(value)?.items.map(([key]) => key) ?? null;
  return items?.every(isHashable) ? items.map(labelOf) : null;
}

function isHashable(value: PythonValue): boolean {
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value) || value.$ === "dict" || value.$ === "set") return false;
  if (value.$ === "cut" || value.$ === "cycle") return false;
  return value.$ === "tuple" || value.$ === "frozenset" ? value.items.every(isHashable) : true;
}
