/**
 * A Python value in the form in which it travels: plain JSON, and objects tagged with "$" for what
 * JSON cannot say. The Python side is exercises/sandbox/python/harness_values.py. A plain number is
 * always an int; every float is tagged, so 3.0 and 3 stay apart.
 */
export type PythonValue =
  | null
  | boolean
  | number
  | string
  | PythonValue[]
  | { $: "int"; digits: string }
  | { $: "float"; text: string }
  | { $: "tuple" | "set" | "frozenset"; items: PythonValue[] }
  | PythonDict
  | { $: "datetime" | "date"; iso: string }
  | { $: "timedelta"; days: number; seconds: number; microseconds: number }
  | { $: "exception"; type: string; bases: string[]; message: string }
  | { $: "object"; type: string; repr: string }
  | { $: "cut"; type: string; size: number }
  | { $: "cycle"; type: string };

export type PythonDict = { $: "dict"; items: [PythonValue, PythonValue][] };

/** Builds a dict from pairs, in their order. */
export function pythonDict(items: [PythonValue, PythonValue][]): PythonDict {
  return { $: "dict", items };
}

/** Builds a tuple. */
export function pythonTuple(...items: PythonValue[]): PythonValue {
  return { $: "tuple", items };
}

/** Builds a float; an int is a plain number. */
export function pythonFloat(value: number): PythonValue {
  if (Number.isNaN(value)) return { $: "float", text: "nan" };
  if (!Number.isFinite(value)) return { $: "float", text: value > 0 ? "inf" : "-inf" };
  const text = Object.is(value, -0) ? "-0" : String(value);
  return { $: "float", text: /^-?\d+$/.test(text) ? `${text}.0` : text };
}

/** The number an int, float or bool stands for, as Python's arithmetic sees it; else null. */
export function numberOf(value: PythonValue | undefined): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  if (value.$ === "int") return Number(value.digits);
  if (value.$ !== "float") return null;
  if (value.text === "nan") return Number.NaN;
  if (value.text.endsWith("inf"))
    return value.text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(value.text);
}

/** The dict, or null when the value is something else. */
export function dictOf(value: PythonValue | undefined): PythonDict | null {
  return typeof value === "object" && value !== null && "$" in value && value.$ === "dict"
    ? value
    : null;
}

/** What a dict holds under a text key; undefined when the key is missing. */
export function entryOf(dict: PythonDict, key: string): PythonValue | undefined {
  return dict.items.find(([name]) => name === key)?.[1];
}

/** The items of a list, tuple, set or frozenset; null for anything else. */
export function itemsOf(value: PythonValue | undefined): PythonValue[] | null {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return null;
  return value.$ === "tuple" || value.$ === "set" || value.$ === "frozenset" ? value.items : null;
}

/** The name of a value's Python class. */
export function typeNameOf(value: PythonValue): string {
  if (value === null) return "NoneType";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number") return "int";
  if (typeof value === "string") return "str";
  if (Array.isArray(value)) return "list";
  return "type" in value ? value.type : value.$;
}
