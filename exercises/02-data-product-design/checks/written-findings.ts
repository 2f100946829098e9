import { columns, textOf } from "@/exercises/02-data-product-design/case/sales-order";
import {
  finding,
  type Lines,
  type Written,
} from "@/exercises/02-data-product-design/checks/on-contract";
import type { Finding } from "@/exercises/grading/findings";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { dictOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";

/** That OWNER is a text, and none of the three names of step 1 by which the sales team goes. */
export function ownerNameFindings({ owner }: Written, { owner: line }: Lines): Finding[] {
  const name = textOf(owner)?.trim();
  if (!name || /^sales[-_ ]?team$|central|platform/i.test(name)) return [];
  const message = `OWNER is ${shown(name)}, which is none of the three names of step 1: which of them is it?`;
  return [finding(message, owner, { line })];
}

/** In what way PERSONAL or REQUIRED is no list of column names; what is not written is not looked at. */
export function columnListFindings(
  name: "PERSONAL" | "REQUIRED",
  value: PythonValue | undefined,
  line: number | undefined,
): Finding[] {
  const message = value === undefined ? null : wrongList(value);
  return message === null ? [] : [finding(`${name} ${message}`, value, { line })];
}

function wrongList(value: PythonValue): string | null {
  const one = 'one list of names, each in its own quotes: ["…", "…"]';
  // Of a dict, as of a list, `in` asks for a whole name.
  if (dictOf(value) !== null) return null;
  const items = itemsOf(value);
  if (typeof value === "string") return `is a text; it must be ${one}`;
  if (items === null) return `must be ${one}`;
  if (items.some((item) => itemsOf(item) !== null)) return `has a list in it; it must be ${one}`;
  for (const item of items) {
    const text = textOf(item);
    if (text === null) return `must be ${one}`;
    // Two names in one pair of quotes, or two texts without a comma, which Python makes one.
    const count = Math.max(
      text.split(/[\s,;"']+/).filter(Boolean).length,
      columns.filter((column) => text.includes(column)).length,
    );
    if (count > 1) {
      const meant = count === 2 ? "two" : String(count);
      return `has one text where ${meant} are meant, ${shown(text)}: put each name in its own quotes, with a comma between`;
    }
    if (!columns.some((column) => column === text)) {
      return `has ${shown(text)}, and no column is called so`;
    }
  }
  return null;
}

/** That SLA is something else than a list of lines in braces. */
export function lineFindings({ sla }: Written, { sla: line }: Lines): Finding[] {
  if (sla === undefined) return [];
  const items = itemsOf(sla);
  if (items?.every((item) => dictOf(item) !== null)) return [];
  const message = 'SLA must be one list of lines in braces: {"property": …, "value": …, "unit": …}';
  return [finding(message, sla, { line })];
}

function shown(text: string): string {
  return formatPythonValue(text, 60);
}
