import { personalColumns, textOf } from "@/exercises/02-data-product-design/case/sales-order";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";

/** A value and what a reader sees in its place, both as texts. */
type Masked = { value: string; mask: string };

/** In what way masks can be read back; null when they cannot. `stored` are orders and their twins. */
export function readableDifference(got: PythonValue, stored: readonly PythonDict[]): string | null {
  for (const column of personalColumns) {
    const masked = maskedIn(got, stored, column);
    if (masked === null) return "the rows are not those that were published";
    const [first] = masked;
    const example = `${column} ${first?.value} is shown as ${first?.mask}`;
    const open = signsThatMayStay(column);
    if (copiesSigns(masked, open)) return `${example}, and signs of it stay where they were`;
    if (isEncoding(masked, open)) return `${example}, and that can be turned back`;
  }
  return null;
}

/** Whether the masks of a column are the values in another writing, which nobody reads at sight. */
export function isEncoded(got: PythonValue, stored: readonly PythonDict[]): boolean {
  return personalColumns.some((column) => {
    const masked = maskedIn(got, stored, column) ?? [];
    const open = signsThatMayStay(column);
    return !copiesSigns(masked, open) && isEncoding(masked, open);
  });
}

/** The end of a number tells two orders apart and reaches nobody. */
function signsThatMayStay(column: string): number {
  return column === "customer_phone" ? 4 : 0;
}

function maskedIn(
  got: PythonValue,
  stored: readonly PythonDict[],
  column: string,
): Masked[] | null {
  const rows = (itemsOf(got) ?? []).map(dictOf);
  const masked = stored.flatMap((order) => {
    const id = entryOf(order, "order_id") ?? null;
    const row = rows.find((other) => other && pythonEquals(entryOf(other, "order_id") ?? null, id));
    if (!row) return [];
    const mask = entryOf(row, column) ?? null;
    const value = textOf(entryOf(order, column)) ?? "";
    return [{ value, mask: textOf(mask) ?? formatPythonValue(mask, 500) }];
  });
  return masked.length === stored.length ? masked : null;
}

const farthest = 40;

/** Whether some sign of the value always stands at one place of the mask, from either end. */
function copiesSigns(masked: readonly Masked[], lastThatMayStay: number): boolean {
  const places = [...Array(farthest).keys()].flatMap((place) => [place, -place - 1]);
  return places.some(
    (of) =>
      (of >= 0 || of < -lastThatMayStay) &&
      new Set(masked.map(({ value }) => signAt(value, of, lastThatMayStay))).size > 3 &&
      places.some((at) =>
        masked.every(({ value, mask }) => {
          const sign = signAt(value, of, lastThatMayStay);
          return sign !== undefined && sign === mask.at(at)?.toLowerCase();
        }),
      ),
  );
}

/** Counted from the start, a sign may be one of the last, which may stay. */
function signAt(value: string, place: number, lastThatMayStay: number): string | undefined {
  const isOpen = place >= value.length - lastThatMayStay;
  return isOpen ? undefined : value.at(place)?.toLowerCase();
}

/**
 * Whether values that differ in one sign have masks that differ in little, and others have not: so
 * it is with all that writes a value in another way, and not with what hides it.
 */
function isEncoding(masked: readonly Masked[], lastThatMayStay: number): boolean {
  const masks = masked.map(({ value, mask }) => {
    const open = lastThatMayStay === 0 ? "" : value.slice(-lastThatMayStay);
    return open !== "" && mask.endsWith(open) ? mask.slice(0, -open.length) : mask;
  });
  const firsts = masks.filter((_, index) => index % 2 === 0);
  return firsts.every((mask, index) => {
    const twin = difference(mask, masks[2 * index + 1] ?? "");
    const other = difference(mask, firsts[(index + 1) % firsts.length] ?? "");
    return twin > 0 && twin <= 0.75 * other;
  });
}

/** How much of two texts lies between what they share at their beginnings and at their ends. */
function difference(one: string, other: string): number {
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one.at(-end - 1) === other.at(-end - 1)) end += 1;
  return 1 - (start + end) / Math.max(one.length, other.length, 1);
}
