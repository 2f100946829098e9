import { nameOf, show, textOf } from "@/exercises/03-governance-policies/checks/read-answers";
import type { Governed } from "@/exercises/03-governance-policies/model/govern";
import { judgeCases, type Look } from "@/exercises/casework/judge-cases";
import type { Judge } from "@/exercises/exercise";
import { tellAll } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** One violation that blocks is enough; the order in which they are found decides nothing. */
export const decision: Judge = judgeCases<Governed>("decision", {
  called: () => "govern",
  compare: ({ products }, returned, { observations }) => {
    const line = lineOfStep(observations);
    const decided = entriesOf(returned, "decisions");
    if (decided === null) {
      const message = `govern must return a dict with the dict "decisions", not ${nameOf(returned)}`;
      return { message, got: returned };
    }
    const problems = products.flatMap(({ name, violated, decision }): Problem[] => {
      const got = entryOf(decided, name) ?? null;
      if (got === decision) return [];
      const severities = show(violated.map(({ severity }) => severity));
      const message = `severities ${severities} must give '${decision}', not ${nameOf(got)}`;
      return [{ message, line }];
    });
    return problems.length > 0 ? tellAll(problems, 3) : null;
  },
  recognises: { "the first decides, by a check of one's own": firstDecides },
  lineIn: lineOfStep,
  shown: () => ({}),
});

function lineOfStep(observations: Observations): number | undefined {
  return lineOf(observations, "decide", "# Step 3") ?? lineOf(observations, "govern");
}

function firstDecides({ observations, seen, expected }: Look<Governed>): boolean {
  if (lineOf(observations, "check") === undefined || !("products" in expected)) return false;
  const decided = seen?.outcome === "returned" ? entriesOf(seen.value, "decisions") : null;
  return expected.products.every(
    ({ name, violated: [first] }) =>
      decided !== null && entryOf(decided, name) === (first?.severity ?? "allow"),
  );
}

/** Whole runs: what is decided about each product and why, and where rules are refused. */
export const decisions: Judge = judgeCases<Governed>("decisions", {
  compare: (expected, returned, { where }) => {
    const [decided, violations, conflicts] = ["decisions", "violations", "conflicts"].map((key) =>
      entriesOf(returned, key),
    );
    if (!decided || !violations || !conflicts) {
      const message = `${where}: govern must return a dict with the dicts "decisions", "violations" and "conflicts"`;
      return { message, got: returned };
    }
    const wrong =
      compareDecisions(decided, expected) ??
      compareViolations(violations, expected) ??
      compareConflicts(conflicts, expected);
    return wrong && { ...wrong, message: `${where}: ${wrong.message}` };
  },
  lineIn: (observations) => lineOf(observations, "govern"),
});

function compareDecisions(decided: PythonDict, { products }: Governed): Problem | null {
  for (const { name, decision } of products) {
    const got = entryOf(decided, name);
    if (got === decision) continue;
    return {
      message: `${name} is decided with ${show(got)} instead of ${show(decision)}`,
      got: decided,
      expected: pythonDict(products.map((one) => [one.name, one.decision])),
      expectedIsPart: true,
    };
  }
  return null;
}

function compareViolations(violations: PythonDict, { products }: Governed): Problem | null {
  for (const { name, violated } of products) {
    const wanted = violated.map(({ id }) => id);
    const found = (itemsOf(entryOf(violations, name)) ?? []).map((violation) => {
      const dict = dictOf(violation);
      return textOf(dict === null ? violation : entryOf(dict, "policy"));
    });
    if (found.toSorted().join() === wanted.toSorted().join()) continue;
    return {
      message: `the violations of ${name} are ${found.join(", ") || "none"} instead of ${wanted.join(", ") || "none"}`,
      got: found,
      expected: wanted,
    };
  }
  return null;
}

/** A domain without a conflict may be left out or have an empty list. */
function compareConflicts(conflicts: PythonDict, { refusedIn }: Governed): Problem | null {
  const found = conflicts.items
    .filter(([, list]) => itemsOf(list)?.length !== 0)
    .map(([domain]) => textOf(domain))
    .toSorted();
  const wanted = refusedIn.toSorted();
  if (found.join() === wanted.join()) return null;
  return {
    message: `conflicts are reported for ${found.join(", ") || "no domain"}, expected for ${wanted.join(", ") || "none"}`,
    got: conflicts,
  };
}

/** The dict that a report holds under a key. */
function entriesOf(report: PythonValue, key: string): PythonDict | null {
  const dict = dictOf(report);
  return dict && dictOf(entryOf(dict, key));
}
