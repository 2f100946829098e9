import type { ExpectedStep, Outcome } from "@/exercises/04-platform-capabilities/checks/scenario";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonValue,
  pythonDict,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

const LONGEST = 160;
const notWritten = /^'Platform' object has no attribute '(\w+)'/;

/** Says why a step should have come to its outcome, and what it came to instead. */
export function describeDeviation(
  observations: Observations,
  probe: string,
  { call, expected, why }: ExpectedStep,
  before: readonly ExpectedStep[],
): Problem {
  const reason = why === null ? "" : `${why}, but `;
  const returned = returnedValue(observations, probe, call);
  if ("problem" in returned) {
    const missing = notWritten.exec(returned.problem.error?.message ?? "")?.[1];
    if (missing !== undefined && call.startsWith(`platform.${missing}`)) {
      return { ...returned.problem, message: `Platform has no \`${missing}\` yet` };
    }
    const wanted = expected.kind === "raises" ? `, expected ${expected.error}` : "";
    const message = `${reason}${returned.problem.message}${wanted}`;
    return { ...returned.problem, message, expected: showOutcome(expected) };
  }
  return {
    message: `${reason}${call} ${whatItWas(returned.value, expected, before)}`,
    got: returned.value,
    expected: arrangedLike(returned.value, showOutcome(expected)),
    expectedIsPart: ["product", "request", "catalog"].includes(expected.kind),
  };
}

function whatItWas(value: PythonValue, expected: Outcome, before: readonly ExpectedStep[]): string {
  const said = statusOf(value);
  const returned =
    said === undefined
      ? `returned ${formatPythonValue(value, LONGEST)}${value === null ? " (is there a return?)" : ""}`
      : `answered ${formatPythonValue(said, LONGEST)}`;
  switch (expected.kind) {
    case "raises":
      return `${returned} and raised no ${expected.error}`;
    case "request": {
      const id = isKnown(expected.id, before)
        ? "the id of the earlier request"
        : "an id of its own";
      return `returned ${formatPythonValue(value, LONGEST)}, expected the status "${expected.status}" and ${id}`;
    }
    case "product": {
      const id = said === expected.status ? ` and the id "${expected.id}"` : "";
      const wanted = said === undefined ? 'a dict whose "status" is ' : "";
      return `${returned}, expected ${wanted}'${expected.status}'${id}`;
    }
    case "events": {
      const entries = itemsOf(value)?.length ?? 0;
      if (!expected.grown) return `has ${entries} entries, which is more than before`;
      const name = expected.person === null ? "" : ` that names '${expected.person}'`;
      return `has ${entries} entries, and nothing new${name}`;
    }
    case "catalog":
    case "value":
    case "answer":
      return `${returned}, expected ${formatPythonValue(showOutcome(expected), LONGEST)}`;
    case "returns":
      return returned;
  }
}

function statusOf(value: PythonValue): PythonValue | undefined {
  const fields = dictOf(value);
  return fields === null ? undefined : entryOf(fields, "status");
}

/** Whether a request is one that an earlier step has got. */
function isKnown(id: string, before: readonly ExpectedStep[]): boolean {
  return before.some(({ expected }) => expected.kind === "request" && expected.id === id);
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
function showOutcome(outcome: Outcome): PythonValue {
  switch (outcome.kind) {
    case "raises":
      return outcome.error === "any" ? "an exception" : `raises ${outcome.error}`;
    case "returns":
      return "no exception";
    case "value":
      return outcome.value;
    case "answer":
      return outcome.yes;
    case "product":
    case "request":
      return pythonDict([
        ...(outcome.kind === "product" && outcome.id !== null
          ? [["id", outcome.id] as [PythonValue, PythonValue]]
          : []),
        ["status", outcome.status],
      ]);
    case "catalog":
      return outcome.products.map(({ id, template }) =>
        pythonDict([["id", id], ...(template === null ? [] : [["template", template]])] as [
          PythonValue,
          PythonValue,
        ][]),
      );
    case "events":
      if (!outcome.grown) return "no new event";
      return outcome.person === null
        ? "a new event"
        : `a new event with the name ${outcome.person}`;
  }
}
