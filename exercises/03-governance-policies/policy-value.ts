import {
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
  return pythonDict(
    Object.entries(fields).flatMap(([key, value]): [string, PythonValue][] =>
      value === undefined ? [] : [[key, toPython(value)]],
    ),
  );
}

export function isList(value: PolicyValue | undefined): value is readonly PolicyValue[] {
  return Array.isArray(value);
}
