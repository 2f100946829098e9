import { fieldsOf } from "@/exercises/03-governance-policies/case/policy-value";
import { show, textOf } from "@/exercises/03-governance-policies/checks/read-answers";
import type { Policy } from "@/exercises/03-governance-policies/model/demand";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

export type LearnersPolicy = {
  index: number;
  id: string;
  fields: PythonDict;
  /** What it says, whatever else stands in it. */
  says: Policy;
};

/** Reads GLOBAL_POLICIES, or says in what way it is not a list of policies. */
export function readPolicies(
  observations: Observations,
): { policies: LearnersPolicy[] } | { problem: Problem } {
  const returned = returnedValue(observations, "GLOBAL_POLICIES", "GLOBAL_POLICIES");
  if ("problem" in returned) return returned;
  const line = lineOf(observations, "GLOBAL_POLICIES");
  const items = listOf(returned.value);
  if (items === null || items.length === 0) {
    const message = "GLOBAL_POLICIES must be a non-empty list of policies";
    return { problem: { message, got: returned.value, line } };
  }
  const policies: LearnersPolicy[] = [];
  for (const [index, item] of items.entries()) {
    const fields = dictOf(item);
    if (fields === null) {
      const message = `GLOBAL_POLICIES[${index}] must be a dict, not ${show(item)}`;
      return { problem: { message, got: item, line: lineOfPolicy(observations, index) } };
    }
    const id = textOf(entryOf(fields, "id"));
    policies.push({ index, id, fields, says: saidIn(fields) });
  }
  return { policies };
}

/** What a policy says. Where a text is due there is one: an object may not even become a text. */
function saidIn(fields: PythonDict): Policy {
  const says = fieldsOf(fields);
  const texts = ["id", "area", "path", "op", "severity"].flatMap((key) =>
    typeof says[key] === "object" && says[key] !== null
      ? [[key, textOf(entryOf(fields, key))]]
      : [],
  );
  return { ...says, ...Object.fromEntries(texts) } as Policy;
}

/** The line on which a policy of the learner's is written. */
export function lineOfPolicy(observations: Observations, index: number): number | undefined {
  const line = lineOf(observations, "GLOBAL_POLICIES", index);
  const seen = observations.byProbe.get("GLOBAL_POLICIES");
  const list = seen?.outcome === "returned" ? listOf(seen.value) : null;
  if (list === null || line !== lineOf(observations, "GLOBAL_POLICIES")) return line;
  // What is added to given ones is known by its place from the end.
  return lineOf(observations, "GLOBAL_POLICIES", index - list.length);
}

function listOf(value: PythonValue): PythonValue[] | null {
  const isList = Array.isArray(value) || (typeof value === "object" && value?.$ === "tuple");
  return isList ? itemsOf(value) : null;
}
