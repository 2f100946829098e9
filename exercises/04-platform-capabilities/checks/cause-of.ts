import type { Expected } from "@/exercises/04-platform-capabilities/checks/expected";
import { answerAt, stepsUntil } from "@/exercises/04-platform-capabilities/checks/platform-look";
import type { Look } from "@/exercises/casework/judge-cases";
import type { Observations } from "@/exercises/grading/observation";
import { pythonEquals } from "@/exercises/grading/python-equality";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";

const storedStatus =
  ": what you stored has a status, so it never equals `wanted`; put the status into a copy only";
const notFoundEqual =
  ": is there an `if old == wanted:` with a `return`, before the line that stores? (`is` asks whether they are one object)";
const notStored = ": the update was not stored; does a `return` come before the line that stores?";
const aTuple = ": a comma makes a tuple; put the status into a copy, as the last line does";
const aSet = ": a copy is written with two asterisks, as in the last line";
const likeJava = ": Python compares with `old == wanted`";

/**
 * Where a deviation of the step "Asking twice gives one product" comes from, to be added to its
 * message; empty where what was seen does not say.
 */
export function causeOf(look: Look<Expected>): string {
  const { seen, expected, observations } = look;
  if (seen?.outcome === "raised") {
    const { message } = seen.error;
    if (/unhashable type: 'dict'/.test(message)) return aSet;
    return /'equals'/.test(message) ? likeJava : "";
  }
  if (seen?.outcome !== "returned" || !("kind" in expected)) return "";
  if (expected.kind === "value") return isAsBefore(seen.value, look) ? notStored : "";
  if (expected.kind !== "product") return "";
  if (isTuple(seen.value)) return aTuple;
  const fields = dictOf(seen.value);
  const status = fields === null ? undefined : entryOf(fields, "status");
  if (expected.status !== "unchanged") return "";
  const isStored = status === "created" || status === "updated";
  if (isStored && someCatalogHasStatus(observations)) return storedStatus;
  // Whoever has not begun answers "created", and has not compared anything yet.
  return status === "updated" ? notFoundEqual : "";
}

function isTuple(value: PythonValue): boolean {
  return typeof value === "object" && value !== null && "$" in value && value.$ === "tuple";
}

/** Between two looks at the usage there is always an update. */
function isAsBefore(value: PythonValue, look: Look<Expected>): boolean {
  const last = stepsUntil(look)
    .slice(0, -1)
    .findLastIndex(({ call }) => call === "usage");
  const before = answerAt(look, last);
  return before !== undefined && pythonEquals(before, value);
}

/** The stories of the step do not look at the catalog; others, which are played too, do. */
function someCatalogHasStatus({ byProbe }: Observations): boolean {
  return [...byProbe.values()].some((seen) => {
    const entries = seen.outcome === "returned" ? (itemsOf(seen.value) ?? []) : [];
    return entries.some((entry) => {
      const fields = dictOf(entry);
      return (
        fields !== null &&
        entryOf(fields, "template") !== undefined &&
        entryOf(fields, "status") !== undefined
      );
    });
  });
}
