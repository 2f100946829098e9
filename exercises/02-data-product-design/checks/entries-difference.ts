import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { pythonEquals } from "@/exercises/grading/python-equality";
import { dictOf, entryOf, type PythonValue } from "@/exercises/grading/python-value";

/** In what way a value is no dict with these entries; null when it is one. */
export function entriesDifference(
  wanted: Readonly<Record<string, PythonValue>>,
  value: PythonValue,
): string | null {
  const dict = dictOf(value);
  if (dict === null) return `${formatPythonValue(value, 60)} came, expected a dict`;
  for (const [key, right] of Object.entries(wanted)) {
    const found = entryOf(dict, key);
    if (found === undefined) return `"${key}" is missing, expected ${formatPythonValue(right)}`;
    if (!pythonEquals(found, right)) {
      return `"${key}" is ${formatPythonValue(found, 80)}, expected ${formatPythonValue(right)}`;
    }
  }
  return null;
}
