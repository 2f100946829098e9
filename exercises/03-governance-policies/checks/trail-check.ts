import { show } from "@/exercises/03-governance-policies/checks/read-answers";
import { tampering } from "@/exercises/03-governance-policies/checks/tampering-check";
import type { Governed } from "@/exercises/03-governance-policies/model/govern";
import { casesOf } from "@/exercises/casework/case";
import { stepOf } from "@/exercises/casework/step-of";
import type { Cases, Judge } from "@/exercises/exercise";
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

export const auditTrail: Judge = (observations, cases) =>
  judgeTrail(observations, cases) ?? tampering(observations, cases);

/** What an entry has to say about a product. */
type Entry = Governed["products"][number] & { at: PythonValue };

/** The trail grows by one entry a product, and earlier entries stay. */
function judgeTrail(observations: Observations, cases: Cases): Problem | null {
  const line = lineOf(observations, "govern");
  const [first, second] = casesOf<Governed>(cases, "trail").cases.map(
    ({ probe, where, expected }) => ({
      read: readTrail(observations, probe, `govern on ${where}`),
      wanted:
        "products" in expected
          ? expected.products.map(
              (one): Entry => ({ ...one, at: stepOf(cases, probe).given.at(-1) ?? null }),
            )
          : [],
    }),
  );
  if (first === undefined || second === undefined) return null;
  if ("problem" in first.read)
    return { ...first.read.problem, line: first.read.problem.line ?? line };
  if ("problem" in second.read)
    return { ...second.read.problem, line: second.read.problem.line ?? line };
  const [before, entries] = [first.read.entries, second.read.entries];
  const [old, fresh] = [first.wanted.length, second.wanted.length];
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
  for (const [seq, wanted] of [...first.wanted, ...second.wanted].entries()) {
    const entry = entries[seq];
    const wrong = entry && wrongEntry(entry, seq, wanted);
    if (wrong) return { message: `entry ${seq} of the trail: ${wrong}`, got: entry, line };
  }
  return judgeFingerprints(entries, old, line);
}

function wrongEntry(entry: PythonDict, seq: number, wanted: Entry): string | null {
  const { at, name, decision, violated } = wanted;
  for (const [key, right] of Object.entries({ seq, at, product: name, decision })) {
    const got = entryOf(entry, key);
    if (got === undefined || !pythonEquals(got, right)) {
      return `"${key}" is ${show(got)} instead of ${show(right)}`;
    }
  }
  const ids = violated.map(({ id }) => id);
  const listed = itemsOf(entryOf(entry, "violations"));
  return listed?.length === ids.length && ids.every((id) => listed.includes(id))
    ? null
    : `"violations" is ${show(entryOf(entry, "violations"))} instead of ${show(ids)}`;
}

function judgeFingerprints(
  entries: readonly PythonDict[],
  firstOfSecond: number,
  line: number | undefined,
): Problem | null {
  const [one = null, other = null, later = null] = [0, 1, firstOfSecond].map((index) => {
    const entry = entries[index];
    return entry && entryOf(entry, "policies");
  });
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

/** The trail as a run has left it. */
function readTrail(
  observations: Observations,
  run: string,
  called: string,
): { entries: PythonDict[] } | { problem: Problem } {
  const written = returnedValue(observations, run, called);
  if ("problem" in written) return written;
  const returned = returnedValue(observations, `${run} trail`, "the trail");
  if ("problem" in returned) return returned;
  const items = itemsOf(returned.value);
  const entries = items?.flatMap((item) => dictOf(item) ?? []) ?? [];
  if (items !== null && entries.length === items.length) return { entries };
  return { problem: { message: "every entry of the trail must be a dict", got: returned.value } };
}
