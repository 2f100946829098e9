import {
  type Expectations,
  type RunExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/checks/expectations";
import { show } from "@/exercises/03-governance-policies/checks/read-answers";
import { judgeVerification } from "@/exercises/03-governance-policies/checks/tampering-check";
import type { Judge } from "@/exercises/exercise";
import { reportFindings } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { pythonEquals } from "@/exercises/grading/python-equality";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

type Audit = Expectations["audit"];

export const auditTrail: Judge = (observations, cases) => {
  const { audit } = readExpectations(cases);
  const trail = readTrails(observations);
  if ("problem" in trail) return trail.problem;
  return (
    judgeTrail(observations, audit, trail) ?? judgeVerification(observations, audit, trail.entries)
  );
};

type Trail = { before: readonly PythonDict[]; entries: readonly PythonDict[] };

/** The trail grows by one entry a product, and earlier entries stay. */
function judgeTrail(
  observations: Observations,
  { first, second }: Audit,
  { before, entries }: Trail,
): Problem | null {
  const line = lineOf(observations, "govern");
  const [old, fresh] = [first.products.length, second.products.length];
  const isKept = before.every((entry, index) => {
    const now = entries[index];
    return now !== undefined && pythonEquals(entry, now);
  });
  if (!isKept) {
    const message = "the second run changed entries of the first; a trail only grows";
    const isNew = before.length === old && entries.length === fresh;
    const ideas = isNew ? ["trail-is-rewritten"] : [];
    return reportFindings([{ problem: { message, line }, ideas }]);
  }
  if (before.length !== old || entries.length !== old + fresh) {
    const message = `${old} and ${fresh} products make a trail of ${old + fresh} entries, not ${entries.length}`;
    return { message, line };
  }
  for (const [index, entry] of entries.entries()) {
    const run = index < old ? first : second;
    const product = run.products[index < old ? index : index - old];
    const wrong = product && wrongEntry(entry, index, run, product);
    if (wrong) return { message: `entry ${index} of the trail: ${wrong}`, got: entry, line };
  }
  return judgeFingerprints(entries, old, line);
}

function wrongEntry(
  entry: PythonDict,
  seq: number,
  { at }: RunExpectation,
  { name, decision, violations }: RunExpectation["products"][number],
): string | null {
  const wanted: [string, PythonValue][] = [
    ["seq", seq],
    ["at", at],
    ["product", name],
    ["decision", decision],
  ];
  for (const [key, right] of wanted) {
    const got = entryOf(entry, key);
    if (got === undefined || !pythonEquals(got, right)) {
      return `"${key}" is ${show(got)} instead of ${show(right)}`;
    }
  }
  const listed = itemsOf(entryOf(entry, "violations"));
  return listed?.length === violations.length && violations.every((id) => listed.includes(id))
    ? null
    : `"violations" is ${show(entryOf(entry, "violations"))} instead of ${show(violations)}`;
}

function judgeFingerprints(
  entries: readonly PythonDict[],
  firstOfSecond: number,
  line: number | undefined,
): Problem | null {
  const [one, other, later] = [entries[0], entries[1], entries[firstOfSecond]].map(
    (entry) => (entry && entryOf(entry, "policies")) ?? null,
  );
  if (one === undefined || other === undefined || later === undefined) return null;
  if (one === null || pythonEquals(one, later)) {
    const message =
      'an entry must show in "policies" which policies were in force: the two runs had others';
    const ideas = one === null ? [] : ["trail-without-rules"];
    return reportFindings([{ problem: { message, got: one, line }, ideas }]);
  }
  if (pythonEquals(one, other)) return null;
  const message = '"policies" differs between two products under the same policies';
  return { message, got: one, line };
}

function readTrails(observations: Observations): Trail | { problem: Problem } {
  const before = readTrail(observations, "first");
  if ("problem" in before) return before;
  const after = readTrail(observations, "second");
  return "problem" in after ? after : { before: before.entries, entries: after.entries };
}

function readTrail(
  observations: Observations,
  run: "first" | "second",
): { entries: PythonDict[] } | { problem: Problem } {
  const line = lineOf(observations, "govern");
  const called = returnedValue(observations, `audit/${run}`, `govern on the ${run} run`);
  if ("problem" in called) {
    return { problem: { ...called.problem, line: called.problem.line ?? line } };
  }
  const returned = returnedValue(observations, `audit/after-${run}`, "the trail");
  if ("problem" in returned) return returned;
  const items = itemsOf(returned.value);
  const entries = items?.flatMap((item) => dictOf(item) ?? []) ?? [];
  if (items !== null && entries.length === items.length) return { entries };
  const message = "every entry of the trail must be a dict";
  return { problem: { message, got: returned.value, line } };
}
