import type { Cases } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations, ProgramError } from "@/exercises/grading/observation";
import { dictOf, entryOf, itemsOf } from "@/exercises/grading/python-value";

/**
 * Whether an exception is of this class or of one derived from it. Where the class is the program's
 * own, and one of the names that are looked at, its real name may be another: QuotaExceeded = TooMuch.
 */
export function isOfClass(
  { type, bases }: ProgramError,
  name: string,
  { observations, cases }: { observations: Observations; cases: Cases },
): boolean {
  const inputs = dictOf(cases.inputs);
  const names = (inputs && itemsOf(entryOf(inputs, "names"))) ?? [];
  const seen = names.includes(name) ? observations.byProbe.get(name) : undefined;
  const shown = seen?.outcome === "returned" ? formatPythonValue(seen.value) : "";
  const itsName = /^<class '(?:.*\.)?(\w+)'>$/.exec(shown)?.[1] ?? name;
  return type === itsName || bases.includes(itsName);
}
