import { catalogDifference } from "@/exercises/02-data-product-design/checks/catalog-difference";
import { entriesDifference } from "@/exercises/02-data-product-design/checks/entry-differences";
import {
  encodedDifference,
  readableDifference,
} from "@/exercises/02-data-product-design/checks/mask-differences";
import type { Pattern } from "@/exercises/02-data-product-design/checks/pattern";
import {
  logDifference,
  maskDifference,
  rowsDifference,
} from "@/exercises/02-data-product-design/checks/row-differences";
import { validationDifference } from "@/exercises/02-data-product-design/checks/validation-differences";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations } from "@/exercises/grading/observation";
import { isTruthy, pythonEquals } from "@/exercises/grading/python-equality";
import { itemsOf } from "@/exercises/grading/python-value";

/** Where a step does not look like the pattern; null when it does. The step must have been seen. */
export function patternDifference(
  pattern: Pattern,
  observations: Observations,
  probe: string,
): string | null {
  const seen = observations.byProbe.get(probe);
  if (seen === undefined || seen.outcome === "missing") return "it was not looked at";
  if (seen.outcome === "timed-out") return `it did not come to an end within ${seen.seconds} s`;
  if (seen.outcome === "not-called") return "it was not called: an earlier call did not end";
  if (pattern.raised !== undefined) {
    if (seen.outcome === "returned") {
      return `it returned ${formatPythonValue(seen.value, 80)}, expected ${pattern.raised}`;
    }
    const { type, bases, message, traceback } = seen.error;
    const source = traceback.at(-1)?.source ?? "";
    const isMeant = !pattern.onPurpose || source.includes(`raise ${type}`);
    if (!isMeant) return `line "${source}" raised it by a slip`;
    if (!message.includes(pattern.errorSays ?? "")) return `it raised ${type}: ${message}`;
    if (type === pattern.raised || bases.includes(pattern.raised)) return null;
    return `it raised ${type}${message === "" ? "" : ` (${message})`}, expected ${pattern.raised}`;
  }
  if (seen.outcome === "raised") return `it raised ${seen.error.type}: ${seen.error.message}`;
  const { value } = seen;
  if (pattern.returned === "nothing" && isTruthy(value)) return "it returned something";
  if (pattern.count !== undefined) {
    const count = itemsOf(value)?.length;
    if (count !== pattern.count) return `${count ?? "no"} orders came, expected ${pattern.count}`;
  }
  if (pattern.sameAs !== undefined) {
    const other = observations.byProbe.get(pattern.sameAs);
    const before = other?.outcome === "returned" ? other.value : null;
    if (!pythonEquals(value, before)) {
      return `it is ${formatPythonValue(value, 120)}, and was ${formatPythonValue(before, 120)}`;
    }
  }
  if (pattern.changed !== undefined && seen.changed.length > 0 !== pattern.changed) {
    return pattern.changed ? "nothing was changed" : "it changed the records that it was given";
  }
  return (
    validationDifference(pattern, value) ??
    entriesDifference(pattern.entries, value) ??
    catalogDifference(pattern, value) ??
    (pattern.rows && rowsDifference(value, pattern.rows)) ??
    (pattern.masked && maskDifference(value, pattern.masked)) ??
    (pattern.hidden && readableDifference(value, pattern.hidden)) ??
    (pattern.encoded && encodedDifference(value, pattern.encoded)) ??
    (pattern.log && logDifference(value, pattern.log)) ??
    null
  );
}
