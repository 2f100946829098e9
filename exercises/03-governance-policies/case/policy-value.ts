import { formatPythonValue } from "@/exercises/grading/format-python-value";
import {
  dictOf,
  itemsOf,
  numberOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
  pythonFloat,
} from "@/exercises/grading/python-value";

/** What a field of a product, or the value of a policy, can be. */
export type PolicyValue = null | boolean | number | string | readonly PolicyValue[] | Fields;
export type Fields = { readonly [key: string]: PolicyValue | undefined };

/** The same in Python; a whole number becomes an int, every other one a float. */
export function toPython(value: PolicyValue): PythonValue {
  if (typeof value === "number") return Number.isInteger(value) ? value : pythonFloat(value);
  if (value === null || typeof value !== "object") return value;
  return isList(value) ? value.map(toPython) : toPythonDict(value);
}

/** Fields that are undefined are left out. */
function toPythonDict(fields: Fields): PythonDict {
  const items: [PythonValue, PythonValue][] = [];
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) items.push([key, toPython(value)]);
  }
  return pythonDict(items);
}

/** What a learner's program gave, to be read as we read our own; what is nothing of these is text. */
export function fromPython(value: PythonValue): PolicyValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  const dict = dictOf(value);
  if (dict !== null) return fieldsOf(dict);
  return itemsOf(value)?.map(fromPython) ?? numberOf(value) ?? formatPythonValue(value, 100);
}

/** The entries of a dict that have a text as their key. */
export function fieldsOf({ items }: PythonDict): Fields {
  return Object.fromEntries(
    items.flatMap(([key, value]): [string, PolicyValue][] =>
      typeof key === "string" ? [[key, fromPython(value)]] : [],
    ),
  );
}

export function isList(value: PolicyValue | undefined): value is readonly PolicyValue[] {
  return Array.isArray(value);
}

/** A value as a text that equal values share: the order of a list and repetitions do not count. */
export function keyOf(value: PolicyValue | undefined): string {
  if (isList(value)) return `[${[...new Set(value.map(keyOf))].toSorted().join()}]`;
  if (typeof value === "number") return String(value);
  return value === undefined ? "" : JSON.stringify(value);
}
