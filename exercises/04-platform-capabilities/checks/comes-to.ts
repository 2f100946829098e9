import type { Expected } from "@/exercises/04-platform-capabilities/checks/expected";
import { answerAt } from "@/exercises/04-platform-capabilities/checks/platform-look";
import type { Look } from "@/exercises/casework/judge-cases";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { isTruthy, pythonEquals } from "@/exercises/grading/python-equality";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";

/**
 * Whether what a call returned is what was expected. One that only prepares has to work, and to leave
 * behind what later calls need; it is looked at closely where a wrong idea comes to something else.
 */
export function comesTo(value: PythonValue, expected: Expected, look: Look<Expected>): boolean {
  const isLookedAt = expected.why !== null || expected !== look.expected;
  const fields = dictOf(value);
  const id = fields === null ? undefined : entryOf(fields, "id");
  const status = fields === null ? undefined : entryOf(fields, "status");
  switch (expected.kind) {
    case "request":
      if (id === undefined) return false;
      return !isLookedAt || (status === expected.status && isIdOf(expected, id, look));
    case "events": {
      const events = eventsIn(value);
      return events !== null && (!isLookedAt || isNews(events, expected, look));
    }
    case "product": {
      const isIts = expected.id === null || id === expected.id;
      return !isLookedAt || (status === expected.status && isIts);
    }
    case "value":
      return !isLookedAt || pythonEquals(value, expected.value);
    case "answer":
      return !isLookedAt || isTruthy(value) === expected.yes;
    case "catalog":
      return !isLookedAt || lists(value, expected.products);
    case "returns":
      return true;
  }
}

type Of<Kind extends Expected["kind"]> = Extract<Expected, { kind: Kind }>;

/** A new request has an id that no other one has; an earlier one keeps its own. */
function isIdOf({ first, others }: Of<"request">, id: PythonValue, look: Look<Expected>): boolean {
  const isThatOf = (step: number) => {
    const fields = dictOf(answerAt(look, step));
    return pythonEquals(id, (fields && entryOf(fields, "id")) ?? null);
  };
  return isThatOf(first) && !others.some(isThatOf);
}

/** Any collection will do; of a dict it is the values. */
export function eventsIn(value: PythonValue | undefined): PythonValue[] | null {
  return itemsOf(value) ?? dictOf(value)?.items.map(([, event]) => event) ?? null;
}

function isNews(
  events: readonly PythonValue[],
  { since, grown, person, named }: Of<"events">,
  look: Look<Expected>,
): boolean {
  const before = since === null ? [] : (eventsIn(answerAt(look, since)) ?? []);
  const fresh = events.slice(before.length);
  if (fresh.length > 0 !== grown) return false;
  if (person === null) return true;
  return fresh.some((event) => formatPythonValue(event, 10_000).includes(person)) === named;
}

/** The catalog may come in any order, and say more about each product. */
function lists(value: PythonValue, products: Of<"catalog">["products"]): boolean {
  const entries = itemsOf(value)?.map(dictOf);
  if (entries?.length !== products.length) return false;
  return products.every(({ id, template }) =>
    entries.some((fields) => {
      if (fields === null || entryOf(fields, "id") !== id) return false;
      return template === null || entryOf(fields, "template") === template;
    }),
  );
}
