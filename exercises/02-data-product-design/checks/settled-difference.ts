import { idOf, textOf } from "@/exercises/02-data-product-design/case/sales-order";
import type { Settled } from "@/exercises/02-data-product-design/checks/outcome";
import { rowsDifference } from "@/exercises/02-data-product-design/checks/rows-difference";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";

/** What validate returned, as far as it can be read; what is missing is null. */
type Validation = {
  valid: PythonValue[] | null;
  /** The rules of each rejected record; null where one has none that can be read. */
  rejected: (string[] | null)[] | null;
  superseded: number | null;
};

/** In what way a value is not what validate should have returned; null when it is. */
export function settledDifference(
  expected: Settled,
  value: PythonValue,
  hasChanged: boolean,
): string | null {
  if (expected.changed !== undefined && hasChanged !== expected.changed) {
    return hasChanged ? "it changed the records that it was given" : "nothing was changed";
  }
  const { valid: stay, rejected: refused, superseded: copies, total: came } = expected;
  const count = expected.refused ?? refused?.length;
  if ([stay, count, copies, came].every((part) => part === undefined)) return null;
  const dict = dictOf(value);
  if (dict === null) return `validate returned ${formatPythonValue(value, 60)}, expected a dict`;
  const { valid, rejected, superseded } = readValidation(dict);
  if (valid === null) return '"valid" must be a list of records';
  if (rejected === null) return '"rejected" must be a list of dicts, each with its "rules"';
  if (superseded === null) return '"superseded" must be a number';
  const wrong =
    stay &&
    (refusedOf(dict, expected) ??
      passedOf(valid, rejected.length, expected) ??
      inValid(rowsDifference(valid, stay)));
  if (wrong) return wrong;
  if (count !== undefined && rejected.length !== count) {
    return `rejected are ${rejected.length}, expected ${count}`;
  }
  const inRules = refused && rulesDifference(rejected, refused);
  if (inRules) return inRules;
  if (copies !== undefined && superseded !== copies) {
    return `superseded is ${superseded}, expected ${copies}`;
  }
  const total = valid.length + rejected.length + superseded;
  if (came === undefined || total === came) return null;
  return `${valid.length} valid + ${rejected.length} rejected + ${superseded} superseded make ${total}, and ${came} came in`;
}

/** Whether all is right but that each rejected record has one rule only. */
export function hasOneRuleEach(
  value: PythonValue,
  { valid = [], rejected = [] }: Settled,
): boolean {
  const dict = dictOf(value);
  const read = dict && readValidation(dict);
  if (!read?.rejected || rowsDifference(read.valid ?? [], valid) !== null) return false;
  return (
    read.rejected.length === rejected.length && read.rejected.every((rules) => rules?.length === 1)
  );
}

function inValid(difference: string | null): string | null {
  return difference && `in valid, ${difference}`;
}

function readValidation(dict: PythonDict): Validation {
  const rejected = itemsOf(entryOf(dict, "rejected"));
  return {
    valid: itemsOf(entryOf(dict, "valid")),
    rejected:
      rejected?.map((item) => {
        const record = dictOf(item);
        const rules = record && itemsOf(entryOf(record, "rules"));
        return rules?.map((rule) => (typeof rule === "string" ? rule : "?")) ?? null;
      }) ?? null,
    superseded: numberOf(entryOf(dict, "superseded")),
  };
}

/** That a good record was refused, and by which rules; null when none was, or it cannot be told. */
function refusedOf(dict: PythonDict, { valid = [], rejected }: Settled): string | null {
  const refused = (itemsOf(entryOf(dict, "rejected")) ?? []).flatMap((item) => dictOf(item) ?? []);
  const rulesOf = (item: PythonDict) =>
    (itemsOf(entryOf(item, "rules")) ?? []).map((rule) => textOf(rule) ?? "?");
  for (const record of valid) {
    const item = refused.find((one) => pythonEquals(entryOf(one, "record") ?? null, record));
    if (item) return `${idOf(record)} is good and was rejected with ${listed(rulesOf(item))}`;
  }
  if (rejected === undefined || refused.length <= rejected.length) return null;
  const wanted = rejected.map(listed);
  const surplus = refused.map((item) => listed(rulesOf(item))).find((one) => !wanted.includes(one));
  return surplus === undefined ? null : `a good record was rejected with ${surplus}`;
}

/** That a broken record was not refused; null when none was let through, or it cannot be told. */
function passedOf(
  got: PythonValue[],
  refused: number,
  { valid, rejected }: Settled,
): string | null {
  if (!valid || !rejected || refused >= rejected.length) return null;
  const extra = got.find((one) => !valid.some((record) => pythonEquals(one, record)));
  const record = dictOf(extra);
  return record && `${idOf(record)} was not rejected`;
}

/** Each wanted list of rules has its record; neither the order of records nor of rules counts. */
function rulesDifference(
  got: readonly (readonly string[] | null)[],
  wanted: readonly (readonly string[])[],
): string | null {
  const left = got.map((rules) => (rules === null ? null : listed(rules)));
  for (const rules of wanted) {
    const index = left.indexOf(listed(rules));
    if (index < 0) {
      const instead = left.find((other) => !wanted.some((one) => listed(one) === other));
      const given = instead === undefined ? "" : `, and one has ${instead ?? 'no list of "rules"'}`;
      return `no rejected record has the rules ${listed(rules)}${given}`;
    }
    left.splice(index, 1);
  }
  return null;
}

function listed(rules: readonly string[]): string {
  return [...new Set(rules)].sort().join(", ") || "(none)";
}
