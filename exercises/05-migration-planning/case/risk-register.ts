import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

/** One risk of the learner's register. */
export type WrittenRisk = { label: string; fields: PythonDict; value: PythonValue; line?: number };

/** Reads RISKS, or says in what way it is not a list of risks. */
export function readRisks(
  observations: Observations,
): { risks: WrittenRisk[] } | { problem: Problem } {
  const returned = returnedValue(observations, "RISKS", "RISKS");
  if ("problem" in returned) return returned;
  const line = lineOf(observations, "RISKS");
  const items = Array.isArray(returned.value) ? itemsOf(returned.value) : null;
  if (items === null || items.length === 0) {
    const message = "RISKS must be a non-empty list of risks";
    return { problem: { message, got: returned.value, line } };
  }
  const risks: WrittenRisk[] = [];
  for (const [index, value] of items.entries()) {
    const fields = dictOf(value);
    const at = lineOf(observations, "RISKS", index);
    if (fields === null) {
      const message = `RISKS[${index}] must be a dict`;
      return { problem: { message, got: value, line: at } };
    }
    const id = fields.items.find(([key]) => key === "id")?.[1];
    const label = typeof id === "string" && id !== "" ? id : `RISKS[${index}]`;
    risks.push({ label, fields, value, line: at });
  }
  return { risks };
}
