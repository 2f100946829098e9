import type { Outcome } from "@/exercises/04-platform-capabilities/checks/scenario";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observation, ProgramError } from "@/exercises/grading/observation";
import { isTruthy, pythonEquals } from "@/exercises/grading/python-equality";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";

const slips = ["AttributeError", "NameError", "TypeError"];

/** What the steps so far have shown: the learner's ids of requests, by ours, and their events. */
export type Walk = { ids: Map<string, PythonValue>; events: number };

/**
 * Whether a call came to an outcome. One that is not judged only has to work, and to leave behind
 * what later steps need. `classNamed` gives the real name of an exception class of the learner's.
 */
export function comesTo(
  seen: Observation,
  outcome: Outcome,
  isJudged: boolean,
  walk: Walk,
  classNamed: (name: string) => string,
): boolean {
  if (outcome.kind === "raises") {
    if (seen.outcome !== "raised") return false;
    const classes = [seen.error.type, ...seen.error.bases];
    return outcome.error === "any"
      ? isRaisedOnPurpose(seen.error)
      : classes.includes(classNamed(outcome.error));
  }
  if (seen.outcome !== "returned") return false;
  const fields = dictOf(seen.value);
  switch (outcome.kind) {
    case "returns":
      return true;
    case "value":
      return !isJudged || pythonEquals(seen.value, outcome.value);
    case "answer":
      return !isJudged || isTruthy(seen.value) === outcome.yes;
    case "product":
      return (
        !isJudged ||
        (fields !== null &&
          entryOf(fields, "status") === outcome.status &&
          (outcome.id === null || entryOf(fields, "id") === outcome.id))
      );
    case "request": {
      const id = fields === null ? undefined : entryOf(fields, "id");
      if (fields === null || id === undefined) return false;
      const isRight = entryOf(fields, "status") === outcome.status && isIdOf(outcome.id, id, walk);
      walk.ids.set(outcome.id, id);
      return isRight || !isJudged;
    }
    case "catalog":
      return !isJudged || lists(seen.value, outcome.products);
    case "events": {
      const items = itemsOf(seen.value) ?? dictOf(seen.value)?.items.map(([, item]) => item);
      if (items === undefined) return false;
      const fresh = items.slice(walk.events);
      walk.events = items.length;
      return !isJudged || (fresh.length > 0 === outcome.grown && names(fresh, outcome));
    }
  }
}

/** Whether the program refuses by a line of its own; a call that cannot work is a slip. */
function isRaisedOnPurpose({ type, bases, traceback }: ProgramError): boolean {
  if ([type, ...bases].some((name) => slips.includes(name))) return false;
  return /\b(raise|assert)\b/.test(traceback.at(-1)?.source ?? "");
}

/** A new request has an id that no other one has; an earlier one keeps its own. */
function isIdOf(ours: string, id: PythonValue, { ids }: Walk): boolean {
  const known = ids.get(ours);
  if (known !== undefined) return pythonEquals(known, id);
  return [...ids.values()].every((other) => !pythonEquals(other, id));
}

/** The catalog may come in any order, and say more about each product. */
function lists(
  value: PythonValue,
  products: Extract<Outcome, { kind: "catalog" }>["products"],
): boolean {
  const entries = itemsOf(value);
  if (entries?.length !== products.length) return false;
  return products.every(({ id, template }) =>
    entries.some((entry) => {
      const fields = dictOf(entry);
      if (fields === null || entryOf(fields, "id") !== id) return false;
      return template === null || entryOf(fields, "template") === template;
    }),
  );
}

function names(
  fresh: readonly PythonValue[],
  { person, named }: Extract<Outcome, { kind: "events" }>,
): boolean {
  if (person === null) return true;
  return fresh.some((event) => formatPythonValue(event, 10_000).includes(person)) === named;
}
