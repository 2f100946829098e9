import { eventsIn } from "@/exercises/04-platform-capabilities/checks/comes-to";
import type { Expected } from "@/exercises/04-platform-capabilities/checks/expected";
import type { Look } from "@/exercises/casework/judge-cases";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonValue,
  pythonDict,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

const LONGEST = 160;

/** What a call returned in place of what was expected; the message goes on after the call. */
export function sayDifference(
  expected: Expected,
  value: PythonValue,
  look: Look<Expected>,
): Problem {
  return {
    message: inWords(expected, value, look),
    got: value,
    expected: arrangedLike(value, showExpected(expected)),
    expectedIsPart: ["product", "request", "catalog"].includes(expected.kind),
  };
}

function inWords(expected: Expected, value: PythonValue, { probe }: Look<Expected>): string {
  const fields = dictOf(value);
  const said = fields === null ? undefined : entryOf(fields, "status");
  const returned =
    said === undefined
      ? `returned ${formatPythonValue(value, LONGEST)}${value === null ? " (is there a return?)" : ""}`
      : `answered ${formatPythonValue(said, LONGEST)}`;
  switch (expected.kind) {
    case "request": {
      const isNew = probe.endsWith(`/${expected.first}`);
      const id = isNew ? "an id of its own" : "the id of the earlier request";
      return `returned ${formatPythonValue(value, LONGEST)}, expected the status "${expected.status}" and ${id}`;
    }
    case "product": {
      const id = said === expected.status ? ` and the id "${expected.id}"` : "";
      const wanted = said === undefined ? 'a dict whose "status" is ' : "";
      return `${returned}, expected ${wanted}'${expected.status}'${id}`;
    }
    case "events": {
      const entries = eventsIn(value)?.length ?? 0;
      if (!expected.grown) return `has ${entries} entries, which is more than before`;
      const name = expected.person === null ? "" : ` that names '${expected.person}'`;
      return `has ${entries} entries, and nothing new${name}`;
    }
    default:
      return `${returned}, expected ${formatPythonValue(showExpected(expected), LONGEST)}`;
  }
}

/** A catalog may come in any order: that of the ids that came back. */
function arrangedLike(got: PythonValue, expected: PythonValue): PythonValue {
  const idOf = (entry: PythonValue) => entryOf(dictOf(entry) ?? pythonDict([]), "id") ?? null;
  const came = itemsOf(got)?.map(idOf);
  const wanted = itemsOf(expected);
  if (!came || !wanted) return expected;
  const placeOf = (entry: PythonValue) =>
    came.includes(idOf(entry)) ? came.indexOf(idOf(entry)) : came.length;
  return wanted.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** What was expected, as the page shows it. */
export function showExpected(expected: Expected): PythonValue {
  switch (expected.kind) {
    case "returns":
      return "no exception";
    case "value":
      return expected.value;
    case "answer":
      return expected.yes;
    case "product":
      return pythonDict([
        ...(expected.id === null ? [] : ([["id", expected.id]] as [PythonValue, PythonValue][])),
        ["status", expected.status],
      ]);
    case "request":
      return pythonDict([["status", expected.status]]);
    case "catalog":
      return expected.products.map(({ id, template }) =>
        pythonDict([
          ["id", id],
          ...(template === null ? [] : ([["template", template]] as [PythonValue, PythonValue][])),
        ]),
      );
    case "events":
      if (!expected.grown) return "no new event";
      return expected.person === null
        ? "a new event"
        : `a new event with the name ${expected.person}`;
  }
}
