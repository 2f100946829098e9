import { idOf, textOf } from "@/exercises/02-data-product-design/case/order";
import type { Pattern } from "@/exercises/02-data-product-design/checks/pattern";
import { rowsDifference } from "@/exercises/02-data-product-design/checks/row-differences";
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

const aboutValidation = [
  "valid",
  "validCount",
  "rejected",
  "rejectedCount",
  "superseded",
  "total",
  "totalBelow",
  "mostRulesEach",
] as const satisfies readonly (keyof Pattern)[];

/** In what way a value is not what validate should have returned; null when it is. */
export function validationDifference(pattern: Pattern, value: PythonValue): string | null {
  if (aboutValidation.every((part) => pattern[part] === undefined)) return null;
  const dict = dictOf(value);
  if (dict === null) return `validate returned ${formatPythonValue(value, 60)}, expected a dict`;
  const { valid, rejected, superseded } = readValidation(dict);
  if (valid === null) return '"valid" must be a list of records';
  if (rejected === null) return '"rejected" must be a list of dicts, each with its "rules"';
  if (superseded === null) return '"superseded" must be a number';
  const refused = pattern.valid && refusedOf(dict, pattern);
  if (refused) return refused;
  const passed = pattern.valid && passedOf(valid, rejected.length, pattern);
  if (passed) return passed;
  const inValid = pattern.valid && rowsDifference(valid, pattern.valid);
  if (inValid) return `in valid, ${inValid}`;
  if (pattern.validCount !== undefined && valid.length !== pattern.validCount) {
    return `valid are ${valid.length}, expected ${pattern.validCount}`;
  }
  const wantedCount = pattern.rejectedCount ?? pattern.rejected?.length ?? rejected.length;
  if (rejected.length !== wantedCount) {
    return `rejected are ${rejected.length}, expected ${wantedCount}`;
  }
  const inRules = pattern.rejected && rulesDifference(rejected, pattern.rejected);
  if (inRules) return inRules;
  const { mostRulesEach: most } = pattern;
  if (most !== undefined && rejected.some((rules) => (rules?.length ?? 0) > most)) {
    return `a record has more than ${most} rule`;
  }
  if (pattern.superseded !== undefined && superseded !== pattern.superseded) {
    return `superseded is ${superseded}, expected ${pattern.superseded}`;
  }
  const total = valid.length + rejected.length + superseded;
  if (pattern.totalBelow !== undefined && total >= pattern.totalBelow) return "nothing was lost";
  if (pattern.total !== undefined && total !== pattern.total) {
    return `${valid.length} valid + ${rejected.length} rejected + ${superseded} superseded make ${total}, and ${pattern.total} came in`;
  }
  return null;
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
function refusedOf(dict: PythonDict, { valid = [], rejected }: Pattern): string | null {
  const refused = (itemsOf(entryOf(dict, "rejected")) ?? []).flatMap((item) => dictOf(item) ?? []);
  const rulesOf = (item: PythonDict) =>
    (itemsOf(entryOf(item, "rules")) ?? []).map((rule) => textOf(rule) ?? "?");
  for (const record of valid) {
    const item = refused.find((one) => pythonEquals(entryOf(one, "record") ?? null, record));
    const id = dictOf(record);
    if (item && id) return `${idOf(id)} is good and was rejected with ${listed(rulesOf(item))}`;
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
  { valid, rejected }: Pattern,
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
