import { idOf, personalColumns, textOf } from "@/exercises/02-data-product-design/case/sales-order";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
  typeNameOf,
} from "@/exercises/grading/python-value";

/** In what way a list of rows is not these rows, in any order; null when it is. */
export function rowsDifference(
  got: PythonValue | undefined,
  wanted: readonly PythonDict[],
): string | null {
  const items = itemsOf(got);
  if (items === null) return notRows(got);
  const surplus = [...items];
  const lacking = wanted.filter((row) => {
    const index = surplus.findIndex((other) => isRow(other, row));
    if (index >= 0) surplus.splice(index, 1);
    return index < 0;
  });
  for (const row of lacking) {
    const other = surplus.map(dictOf).find((one) => one !== null && sameId(one, row));
    if (other) return `${idOf(row)} has ${firstDifferentEntry(other, row)}`;
  }
  const [first] = lacking;
  if (first) return `${idOf(first)} is not there`;
  const [extra] = surplus;
  if (extra === undefined) return null;
  const dict = dictOf(extra);
  const isTwice = dict !== null && wanted.some((row) => pythonEquals(row, extra));
  return dict === null
    ? `${formatPythonValue(extra, 80)} is no record`
    : `${idOf(dict)} is there ${isTwice ? "more than once" : "and should not be"}`;
}

/** In what way rows do not hide what is personal in the stored ones; null when they do. */
export function maskDifference(got: PythonValue, stored: readonly PythonDict[]): string | null {
  const rows = itemsOf(got)?.map(dictOf);
  if (rows === undefined) return notRows(got);
  if (rows.length !== stored.length) return `${rows.length} rows came, expected ${stored.length}`;
  for (const raw of stored) {
    const row = rows.find((one) => one != null && sameId(one, raw));
    if (!row) return `${idOf(raw)} is not there`;
    for (const [key, value] of raw.items) {
      const column = textOf(key) ?? "";
      const shown = entryOf(row, column);
      if (shown === undefined) return `${idOf(raw)} has lost its column ${column}`;
      if (personalColumns.some((name) => name === column)) continue;
      if (!pythonEquals(shown, value)) return `${idOf(raw)} has ${entryText(column, shown, value)}`;
    }
    if (row.items.length !== raw.items.length) return `${idOf(raw)} has columns of its own`;
    const leak = leakIn(row, raw);
    if (leak !== null) return `${idOf(raw)} still shows ${leak}`;
  }
  return null;
}

/** What of an order's personal values can be read in a row; null when nothing can. */
export function leakIn(shown: PythonValue, order: PythonDict): string | null {
  const text = formatPythonValue(shown, 100_000);
  for (const column of personalColumns) {
    const leak = tellingParts(textOf(entryOf(order, column)) ?? "").find((p) => text.includes(p));
    if (leak !== undefined) return `${leak} of ${column}`;
  }
  return null;
}

/** The name and the provider of an address; the beginning and the end of a number. */
function tellingParts(value: string): string[] {
  const at = value.indexOf("@");
  if (at > 0) return [/^[a-z]+/i.exec(value)?.[0] ?? value.slice(0, at), value.slice(at)];
  return value.length >= 12 ? [value.slice(0, 5), value.slice(-7)] : [];
}

/** In what way an access log does not begin with these teams and outcomes; null when it does. */
export function logDifference(
  got: PythonValue,
  wanted: readonly { team: PythonValue; allowed: boolean }[],
): string | null {
  if (!Array.isArray(got)) return `access_log is ${article(got)}, expected a list`;
  if (got.length < wanted.length) {
    return `access_log has ${got.length} entries after ${wanted.length} attempts`;
  }
  for (const [index, { team, allowed }] of wanted.entries()) {
    const entry = dictOf(got[index]);
    const seen = entry && [entryOf(entry, "team"), entryOf(entry, "allowed")];
    if (seen?.[1] !== allowed || !pythonEquals(seen[0] ?? null, team)) {
      const shown = formatPythonValue(got[index] ?? null, 80);
      return `entry ${index + 1} of access_log is ${shown}, expected team ${formatPythonValue(team)}, allowed ${allowed ? "True" : "False"}`;
    }
  }
  return null;
}

function notRows(got: PythonValue | undefined): string {
  return got === undefined ? "there are no rows" : `${article(got)} came, expected a list of rows`;
}

function article(value: PythonValue): string {
  const name = typeNameOf(value);
  return value === null ? "None" : `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

/** Whether a value is a row; nan, which equals nothing, may be what an idea lets pass. */
function isRow(value: PythonValue, row: PythonDict): boolean {
  if (pythonEquals(value, row)) return true;
  const dict = dictOf(value);
  return dict !== null && sameId(dict, row) && JSON.stringify(dict) === JSON.stringify(row);
}

function sameId(one: PythonDict, other: PythonDict): boolean {
  return pythonEquals(entryOf(one, "order_id") ?? null, entryOf(other, "order_id") ?? null);
}

function firstDifferentEntry(got: PythonDict, wanted: PythonDict): string {
  // The time says most about why it is another copy.
  const columns = ["updated_at", ...wanted.items.map(([key]) => textOf(key) ?? "")];
  for (const column of columns) {
    const value = entryOf(wanted, column);
    if (value === undefined) continue;
    const found = entryOf(got, column);
    if (found === undefined) return `no ${column}`;
    if (!pythonEquals(found, value)) return entryText(column, found, value);
  }
  return "columns that the record did not have";
}

function entryText(column: string, got: PythonValue, wanted: PythonValue): string {
  return `${column} ${formatPythonValue(got, 60)}, expected ${formatPythonValue(wanted, 60)}`;
}
