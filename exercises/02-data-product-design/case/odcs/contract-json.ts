import type { Json } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { numberOf, type PythonValue, typeNameOf } from "@/exercises/grading/python-value";

/** Something in a contract that is not as it must be; `path` leads there: "servers[0].type". */
export type Violation = { path: string; message: string };

export type ContractJson = { json: Json } | { violations: Violation[] };

/** The contract that a program returned as plain JSON, or what in it JSON cannot say. */
export function contractJson(contract: PythonValue): ContractJson {
  const violations: Violation[] = [];
  const json = toJson(contract, "", violations);
  return violations.length === 0 ? { json } : { violations };
}

/** One step deeper: a key of a dict, or an index of a list. */
export function deeper(path: string, step: string | number): string {
  if (typeof step === "number") return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}

function toJson(value: PythonValue, path: string, violations: Violation[]): Json {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  const number = numberOf(value);
  if (number !== null) {
    if (Number.isFinite(number)) return number;
    violations.push({ path, message: `${formatPythonValue(value)} is no number in JSON or YAML` });
    return null;
  }
  const items = Array.isArray(value) ? value : tupleItems(value);
  if (items !== null) {
    return items.map((item, index) => toJson(item, deeper(path, index), violations));
  }
  if (typeof value === "object" && "$" in value) {
    if (value.$ === "datetime" || value.$ === "date") return value.iso;
    if (value.$ === "dict") {
      // Entries, so that a key such as __proto__ stays a key.
      return Object.fromEntries(
        value.items.flatMap(([key, item]): [string, Json][] => {
          if (typeof key === "string") return [[key, toJson(item, deeper(path, key), violations)]];
          violations.push({ path, message: `the key ${formatPythonValue(key, 60)} is no text` });
          return [];
        }),
      );
    }
  }
  const isCircle = typeof value === "object" && "$" in value && value.$ === "cycle";
  const message = isCircle
    ? "holds itself, which JSON and YAML cannot say"
    : `a ${typeNameOf(value)} cannot be written as JSON or YAML`;
  violations.push({ path, message });
  return null;
}

function tupleItems(value: PythonValue): PythonValue[] | null {
  return typeof value === "object" && value !== null && "$" in value && value.$ === "tuple"
    ? value.items
    : null;
}
