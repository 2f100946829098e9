import type { Expectations } from "@/exercises/03-governance-policies/checks/expectations";
import { show, textOf } from "@/exercises/03-governance-policies/checks/read-answers";
import {
  type JudgedCase,
  reportCases,
  type WouldBe,
} from "@/exercises/03-governance-policies/checks/report-cases";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { numberOf, type PythonDict, type PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

/** How many fields of an entry probes.py changes at most. */
const MOST_FIELDS = 20;
const content = ["seq", "at", "product", "decision", "violations", "policies"];

/** One thing that somebody did to the trail, and the entries at which it may show. */
type Tampering = {
  probe: string;
  told: string;
  at: readonly number[];
  kind: "untouched" | "field" | "place" | "rewritten";
  /** The field that was changed. */
  field?: string;
};

type Seen = Tampering & { got: PythonValue | undefined; problem: Problem | null };

/** Every change, in every field of an entry, in its place and in its being there, has to show. */
export function judgeVerification(
  observations: Observations,
  { places }: Expectations["audit"],
  entries: readonly PythonDict[],
): Problem | null {
  const seen = [...untouched(), ...named(places), ...fields(places, entries)].map((one) =>
    look(observations, one),
  );
  const about = { unseenFields: fieldsNeverSeen(seen), isLinked: isLinked(entries) };
  return reportCases(
    seen.map((one): JudgedCase => {
      const answer = one.got === undefined ? null : show(one.got);
      return { problem: one.problem, answer, wouldBe: whatIdeasGive(one, about) };
    }),
  );
}

function untouched(): Tampering[] {
  const kind = "untouched" as const;
  const whole = "an untouched trail is whole";
  return [
    { probe: "audit/empty", told: "an empty trail is whole", at: [-1], kind },
    { probe: "audit/untouched", told: whole, at: [-1], kind },
    {
      probe: "audit/reordered",
      told: `${whole}, whatever the order of an entry's keys`,
      at: [-1],
      kind,
    },
  ];
}

function named({
  decision,
  reasons,
  time,
  removed,
  swapped,
}: Expectations["audit"]["places"]): Tampering[] {
  function of(name: string, told: string, place: number) {
    return { probe: `audit/tampered/${name}`, told: `${told}, at ${place}`, at: [place] };
  }
  const field = "field" as const;
  const place = "place" as const;
  return [
    { ...of("decision", "a decision was changed", decision), kind: field, field: "decision" },
    {
      ...of("reasons", "an entry's violations were emptied", reasons),
      kind: field,
      field: "violations",
    },
    { ...of("time", "the time of an entry was changed", time), kind: field, field: "at" },
    { ...of("removed", "an entry was taken out", removed), kind: place },
    { ...of("swapped", "two entries changed places", swapped), kind: place },
    {
      ...of("rewritten", "an entry was rewritten together with its hash", decision),
      at: [decision, decision + 1],
      kind: "rewritten",
    },
    { ...of("beheaded", "the first entry was taken out", 0), kind: place },
    { ...of("doubled", "an entry was put in a second time", removed + 1), kind: place },
  ];
}

/** A hash, or what else a program keeps in an entry, may also show at the entry after it. */
function fields(
  { decision }: Expectations["audit"]["places"],
  entries: readonly PythonDict[],
): Tampering[] {
  return [0, decision, entries.length - 1].flatMap((place) =>
    (entries[place]?.items ?? []).slice(0, MOST_FIELDS).map(([key], number): Tampering => {
      const field = textOf(key);
      return {
        probe: `audit/tampered/field ${number} of ${place}`,
        told: `"${field}" of an entry was changed, at ${place}`,
        at: content.includes(field) ? [place] : [place, place + 1],
        kind: "field",
        field,
      };
    }),
  );
}

function look(observations: Observations, one: Tampering): Seen {
  const line = lineOf(observations, "verify_audit");
  const returned = returnedValue(observations, one.probe, `verify_audit (${one.told})`);
  if ("problem" in returned) {
    const problem = { ...returned.problem, line: returned.problem.line ?? line };
    return { ...one, got: undefined, problem };
  }
  const got = returned.value;
  if (typeof got !== "boolean" && one.at.some((index) => numberOf(got) === index)) {
    return { ...one, got, problem: null };
  }
  const message = `${one.told}: verify_audit must return ${one.at.join(" or ")}, not ${show(got)}`;
  return { ...one, got, problem: { message, got, expected: one.at[0] ?? -1, line } };
}

/** Parts of the content that may be changed anywhere without anybody seeing it; not all of it. */
function fieldsNeverSeen(seen: readonly Seen[]): readonly string[] {
  const never = content.filter((field) =>
    seen.every((one) => one.field !== field || one.got === -1),
  );
  return never.length === content.length ? [] : never;
}

/** Whether an entry repeats a text of the entry before under another name: a chain is there. */
function isLinked([first, second]: readonly PythonDict[]): boolean {
  const texts = (second?.items ?? []).filter(([, value]) => typeof value === "string");
  return texts.some(([key, value]) =>
    first?.items.some(([name, other]) => other === value && name !== key),
  );
}

/** What a wrong idea of a trail would answer; -1 is that it sees nothing. */
function whatIdeasGive(
  one: Seen,
  { unseenFields, isLinked }: { unseenFields: readonly string[]; isLinked: boolean },
): WouldBe {
  const ideas: Record<string, boolean> = {
    // Entries are numbered, and that is all.
    "log-is-a-trail/0": one.kind === "rewritten" || (one.kind === "field" && one.field !== "seq"),
    "hash-without-chain/0": !isLinked && one.kind === "rewritten",
    "hash-without-chain/1": !isLinked && (one.kind === "rewritten" || one.kind === "place"),
    "hash-of-some-fields/0": one.kind === "field" && unseenFields.includes(one.field ?? ""),
  };
  return Object.fromEntries(
    Object.entries(ideas).flatMap(([idea, isUnseen]) => (isUnseen ? [[idea, "-1"]] : [])),
  );
}
