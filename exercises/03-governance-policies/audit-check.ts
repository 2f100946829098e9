import {
  type Expectations,
  type RunExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/expectations";
import { show } from "@/exercises/03-governance-policies/read-answers";
import type { Judge } from "@/exercises/exercise";
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

/** One thing that somebody did to the trail, and the entries at which it may show. */
type Tampering = { name: string; told: string; at: number[]; needsChain: boolean };

export const auditTrail: Judge = (observations, cases) => {
  const { audit } = readExpectations(cases);
  return judgeTrail(observations, audit) ?? judgeVerification(observations, audit);
};

/** The trail grows by one entry a product, and earlier entries stay. */
function judgeTrail(observations: Observations, { first, second }: Audit): Problem | null {
  const before = readTrail(observations, "first");
  if ("problem" in before) return before.problem;
  const after = readTrail(observations, "second");
  if ("problem" in after) return after.problem;
  const line = lineOf(observations, "govern");
  const { entries } = after;
  const kept = before.entries.every((entry, index) => {
    const now = entries[index];
    return now !== undefined && pythonEquals(entry, now);
  });
  if (!kept) {
    const message = "the second run changed entries of the first; a trail only grows";
    return { message, line, misconception: "trail-is-rewritten" };
  }
  const wanted = first.products.length + second.products.length;
  if (before.entries.length !== first.products.length || entries.length !== wanted) {
    const message = `${first.products.length} and ${second.products.length} products make a trail of ${wanted} entries, not ${entries.length}`;
    return { message, line };
  }
  for (const [index, entry] of entries.entries()) {
    const run = index < first.products.length ? first : second;
    const product =
      run.products[index < first.products.length ? index : index - first.products.length];
    const wrong = product && wrongEntry(entry, index, run, product);
    if (wrong) return { message: `entry ${index} of the trail: ${wrong}`, got: entry, line };
  }
  return judgeFingerprints(entries, first.products.length, line);
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
  const misconception = "trail-without-rules";
  if (one === null || pythonEquals(one, later)) {
    const message =
      'an entry must show in "policies" which policies were in force: the two runs had others';
    return { message, got: one, line, misconception };
  }
  if (pythonEquals(one, other)) return null;
  const message = '"policies" differs between two products under the same policies';
  return { message, got: one, line };
}

function judgeVerification(observations: Observations, { places }: Audit): Problem | null {
  const { decision, reasons, time, removed, swapped } = places;
  const all: Tampering[] = [
    { name: "empty", told: "an empty trail is whole", at: [-1], needsChain: false },
    { name: "untouched", told: "an untouched trail is whole", at: [-1], needsChain: false },
    {
      name: "reordered",
      told: "an untouched trail is whole, whatever the order of an entry's keys",
      at: [-1],
      needsChain: false,
    },
    tampering("decision", "a decision was changed", decision),
    tampering("reasons", "the violations of an entry were emptied", reasons),
    tampering("time", "the time of an entry was changed", time),
    { ...tampering("removed", "an entry was taken out", removed), needsChain: true },
    { ...tampering("swapped", "two entries changed places", swapped), needsChain: true },
    {
      name: "rewritten",
      told: "an entry was rewritten together with its hash",
      at: [decision, decision + 1],
      needsChain: true,
    },
  ];
  for (const { name, told, at, needsChain } of all) {
    const probe = at[0] === -1 ? `audit/${name}` : `audit/tampered/${name}`;
    const returned = returnedValue(observations, probe, `verify_audit (${told})`);
    const line = lineOf(observations, "verify_audit");
    if ("problem" in returned) return { ...returned.problem, line: returned.problem.line ?? line };
    const got = returned.value;
    if (at.some((index) => typeof got === "number" && got === index)) continue;
    const unseen = got === -1 ? (needsChain ? "hash-without-chain" : "log-is-a-trail") : undefined;
    const wanted = at.join(" or ");
    const message = `${told}: verify_audit must return ${wanted}, not ${show(got)}`;
    return { message, got, expected: at[0] ?? -1, line, misconception: unseen };
  }
  return null;
}

function tampering(name: string, told: string, place: number): Tampering {
  return { name, told: `${told}, at ${place}`, at: [place], needsChain: false };
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
