import type { Verdict } from "@/exercises/03-governance-policies/cases/trail";
import { show, textOf } from "@/exercises/03-governance-policies/checks/read-answers";
import { judgeCases, type Look } from "@/exercises/casework/judge-cases";
import { stepsIn } from "@/exercises/casework/step-of";
import type { Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** What an entry says; the rest is hashes, and what else a program keeps there. */
const content = ["seq", "at", "product", "decision", "violations", "policies"];

/** Every change, in every field of an entry, in its place and in its being there, has to show. */
export const tampering: Judge = judgeCases<Verdict>("audit_trail", {
  called: ({ where }) => `verify_audit (${where})`,
  compare: (expected, returned, look) =>
    "at" in expected
      ? notFoundAt(expected.at, returned, look.where)
      : (changesOf(look)
          .map(wrongField)
          .find((wrong) => wrong !== null) ?? null),
  recognises: {
    "only numbers are seen": (look) =>
      changesOf(look).every((one) =>
        one.field === "seq" ? wrongField(one) === null : one.got === -1,
      ),
    "some fields go unseen": someFieldsUnseen,
    "unseen without a chain": ({ seen, observations }) =>
      seen?.outcome === "returned" && seen.value === -1 && !isLinked(entriesIn(observations)),
  },
  lineIn: (observations) => lineOf(observations, "verify_audit"),
  shown: () => ({}),
});

function notFoundAt(at: readonly number[], got: PythonValue, where: string): Problem | null {
  if (typeof got !== "boolean" && at.some((index) => numberOf(got) === index)) return null;
  const message = `${where}: verify_audit must return ${at.join(" or ")}, not ${show(got)}`;
  return { message, got, expected: at[0] ?? -1 };
}

/** A hash, or what else a program keeps in an entry, may also show at the entry after it. */
function wrongField({ field, got, place }: Change): Problem | null {
  const where = `"${field}" of an entry was changed, at ${place}`;
  const error = dictOf(got);
  if (error !== null) {
    const [type, message, line] = ["type", "message", "line"].map((key) => entryOf(error, key));
    const told = `verify_audit (${where}) raised ${textOf(type)}: ${textOf(message)}`;
    return { message: told, line: typeof line === "number" ? line : undefined };
  }
  return notFoundAt(content.includes(field) ? [place] : [place, place + 1], got, where);
}

/** One field of an entry that was changed, and what `verify_audit` answered: an error as a dict. */
type Change = { probe: string; field: string; place: number; got: PythonValue };

function* changesIn({
  cases,
  observations,
}: Pick<Look<Verdict>, "cases" | "observations">): Generator<Change> {
  for (const [probe, { call, given }] of stepsIn(cases.inputs)) {
    const seen = observations.byProbe.get(probe);
    if (seen?.outcome !== "returned") continue;
    if (call === "verify after each change") {
      const place = numberOf(given[0]) ?? 0;
      const fields = entriesIn(observations)[place]?.items ?? [];
      for (const [index, got] of (itemsOf(seen.value) ?? []).entries()) {
        yield { probe, field: textOf(fields[index]?.[0]), place, got };
      }
    }
    if (call === "verify after" && given[0] === "changed") {
      const field = textOf(dictOf(given[2])?.items[0]?.[0]);
      yield { probe, field, place: numberOf(given[1]) ?? 0, got: seen.value };
    }
  }
}

function changesOf(look: Look<Verdict>): Change[] {
  return [...changesIn(look)].filter(({ probe }) => probe === look.probe);
}

/** Parts of the content, not all of it, may be changed anywhere without anybody seeing it. */
function someFieldsUnseen(look: Look<Verdict>): boolean {
  const changes = [...changesIn(look)];
  const unseen = content.filter((field) =>
    changes.every((one) => one.field !== field || one.got === -1),
  );
  return (
    unseen.length < content.length &&
    changesOf(look).every((one) =>
      unseen.includes(one.field) ? one.got === -1 : wrongField(one) === null,
    )
  );
}

function entriesIn({ byProbe }: Observations): PythonDict[] {
  const seen = byProbe.get("audit/second trail");
  const items = seen?.outcome === "returned" ? itemsOf(seen.value) : null;
  return items?.flatMap((item) => dictOf(item) ?? []) ?? [];
}

/** Whether an entry repeats a text of the entry before under another name: a chain is there. */
function isLinked([first, second]: readonly PythonDict[]): boolean {
  const texts = (second?.items ?? []).filter(([, value]) => typeof value === "string");
  return texts.some(([key, value]) =>
    first?.items.some(([name, other]) => other === value && name !== key),
  );
}
