import { textOf } from "@/exercises/02-data-product-design/case/sales-order";
import { PLAYED } from "@/exercises/02-data-product-design/cases/played";
import { answered } from "@/exercises/02-data-product-design/checks/answered";
import type { Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** A contract and its columns by name, in the words of ODCS. */
export type Contract = { dict: PythonDict; properties: ReadonlyMap<string, PythonDict> };

/** What the product's contract() returned, or why it cannot be read. */
export function readContract(observations: Observations): Contract | { problem: Problem } {
  const returned = answered(observations, PLAYED.contract, "contract", "contract()");
  if ("problem" in returned) return returned;
  const dict = dictOf(returned.value);
  if (dict === null) {
    return { problem: { message: "contract() must return a dict", got: returned.value } };
  }
  if (dict.items.length === 0) {
    return { problem: { message: "contract() returned an empty dict", got: returned.value } };
  }
  const properties = new Map<string, PythonDict>();
  for (const property of dictsIn(dict, "schema").flatMap((one) => dictsIn(one, "properties"))) {
    const name = textOf(entryOf(property, "name"));
    if (name !== null) properties.set(name, property);
  }
  return { dict, properties };
}

/** The dicts in a list that a dict holds; what is none is left out. */
export function dictsIn(dict: PythonDict, key: string): PythonDict[] {
  return (itemsOf(entryOf(dict, key)) ?? []).flatMap((item) => dictOf(item) ?? []);
}

/** Whether a classification means that not everybody may read the column. */
export function isSecret(classification: PythonValue | undefined): boolean {
  const text = textOf(classification)?.trim().toLowerCase() ?? "";
  return !["", "public", "internal"].includes(text);
}

/** Who stands behind the product: the members of its team, each null where it is no dict. */
export function membersOf({ dict }: Contract): (PythonDict | null)[] {
  const team = entryOf(dict, "team");
  const teamDict = dictOf(team);
  return itemsOf(teamDict ? entryOf(teamDict, "members") : team)?.map(dictOf) ?? [];
}
