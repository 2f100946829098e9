import {
  catalogDifference,
  catalogEntryDifference,
} from "@/exercises/02-data-product-design/checks/catalog-difference";
import { entriesDifference } from "@/exercises/02-data-product-design/checks/entries-difference";
import { readableDifference } from "@/exercises/02-data-product-design/checks/mask-difference";
import type { Expected } from "@/exercises/02-data-product-design/checks/outcome";
import {
  logDifference,
  maskDifference,
  rowsDifference,
} from "@/exercises/02-data-product-design/checks/rows-difference";
import { settledDifference } from "@/exercises/02-data-product-design/checks/settled-difference";
import type { Look } from "@/exercises/casework/judge-cases";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { pythonEquals } from "@/exercises/grading/python-equality";
import { itemsOf, type PythonValue } from "@/exercises/grading/python-value";

/** In what way a value is not what is expected; null when it is. */
export function differenceFrom(
  expected: Expected,
  value: PythonValue,
  { observations, seen }: Look<Expected>,
): string | null {
  switch (expected.kind) {
    case "settled":
      return settledDifference(expected, value, (seen?.changed.length ?? 0) > 0);
    case "receipt":
      return entriesDifference(expected.entries, value);
    case "catalog":
      return catalogDifference(expected.entries, value);
    case "catalog entry":
      return catalogEntryDifference(expected.orders, value);
    case "rows":
      return rowsDifference(value, expected.rows);
    case "masked":
      return maskDifference(value, expected.rows);
    case "hidden":
      return readableDifference(value, expected.rows);
    case "log":
      return logDifference(value, expected.attempts);
    case "count": {
      const count = itemsOf(value)?.length;
      return count === expected.count ? null : `${count ?? "no"} orders came`;
    }
    case "same": {
      const other = observations.byProbe.get(expected.as);
      const before = other?.outcome === "returned" ? other.value : null;
      if (pythonEquals(value, before)) return null;
      return `it is ${formatPythonValue(value, 120)}, and was ${formatPythonValue(before, 120)}`;
    }
  }
}
