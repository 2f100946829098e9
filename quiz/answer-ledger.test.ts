import { expect, test } from "vitest";
import {
  type AnswerLedger,
  changeAnswer,
  createLedger,
  listUnsaved,
  mergeKept,
  mergeServer,
} from "./answer-ledger";
import { parseLedger } from "./parse-ledger";
import { questions } from "./questions";

/*
 * "b3/2" is an entry that picks b, at revision 3 of which the server confirmed 2; "b3" is what a
 * server holds; "-" is nothing, and "." as a pick is an answer taken back.
 */
const question = "q";
const pick = (letter: string) =>
  letter === "." ? null : ({ kind: "single", pick: letter } as const);

function entry(text: string): AnswerLedger {
  if (text === "-") return {};
  const [revision, savedRevision] = text.slice(1).split("/").map(Number);
  return {
    [question]: {
      answer: pick(text.charAt(0)),
      ownWords: "",
      revision: revision ?? 0,
      savedRevision: savedRevision ?? 0,
    },
  };
}

function show(ledger: AnswerLedger): string {
  const held = ledger[question];
  if (!held) return "-";
  const letter = held.answer?.kind === "single" ? held.answer.pick : ".";
  return `${letter}${held.revision}/${held.savedRevision}`;
}

const fromServer = [
  // here      server  then     replaced
  ["-", "a1", "a1/1", false],
  ["a1/0", "a1", "a1/1", false],
  ["b2/1", "a1", "b2/1", false],
  ["b2/0", "a1", "b2/1", false],
  ["b2/1", "a2", "a2/2", true],
  ["b2/2", "a3", "a3/3", false],
  ["b2/1", "a5", "a5/5", true],
  ["b2/1", "b5", "b5/5", false],
  [".2/1", "a1", ".2/1", false],
] as const;

test.each(fromServer)("%s meets %s of the server: %s", (here, server, then, isReplaced) => {
  const saved = {
    questionId: question,
    answer: pick(server.charAt(0)),
    ownWords: "",
    revision: Number(server.slice(1)),
  };
  const merged = mergeServer(entry(here), [saved]);
  expect(show(merged.ledger)).toBe(then);
  expect(merged.replaced).toEqual(isReplaced ? [question] : []);
});

const fromDevice = [
  ["-", "b2/1", "b2/0"],
  ["a1/1", "b2/1", "b2/1"],
  ["a3/3", "b2/0", "a3/3"],
  ["a2/2", "b2/1", "a2/2"],
] as const;

test.each(fromDevice)("%s meets %s kept on this device: %s", (here, kept, then) => {
  expect(show(mergeKept(entry(here), entry(kept)))).toBe(then);
});

test("A change is unsaved until the server holds it", () => {
  const changed = changeAnswer(createLedger([]), question, { answer: pick("a") });
  expect(listUnsaved(changed)).toEqual([
    { questionId: question, answer: pick("a"), ownWords: "", revision: 1 },
  ]);
  const confirmed = mergeServer(changed, listUnsaved(changed)).ledger;
  expect(listUnsaved(confirmed)).toEqual([]);
  expect(show(changeAnswer(confirmed, question, { answer: null }))).toBe(".2/1");
});

test("Own words and answer are kept side by side, and newer words win as well", () => {
  const words = changeAnswer(entry("a1/1"), question, { ownWords: "the domain" });
  expect(words[question]).toMatchObject({ answer: pick("a"), ownWords: "the domain", revision: 2 });
  const other = { questionId: question, answer: pick("a"), ownWords: "others", revision: 2 };
  const merged = mergeServer(words, [other]);
  expect(merged.replaced).toEqual([question]);
  expect(merged.ledger[question]?.ownWords).toBe("others");
});

test("What was kept on the device is read back, and what does not fit is dropped", () => {
  const asked = questions.find(({ kind }) => kind === "single");
  if (asked?.kind !== "single") throw new Error("the quiz has a single choice");
  const answer = { kind: "single", pick: asked.options[0]?.id };
  const kept = { answer, ownWords: "words", revision: 2, savedRevision: 1 };
  expect(parseLedger({ [asked.id]: kept, gone: kept })).toEqual({ [asked.id]: kept });
  expect(parseLedger({ [asked.id]: { ...kept, answer: { kind: "single", pick: "z" } } })).toEqual(
    {},
  );
  expect(parseLedger({ [asked.id]: { ...kept, revision: -1 } })).toEqual({});
  const { ownWords: _, ...earlier } = kept;
  expect(parseLedger({ [asked.id]: earlier })).toEqual({ [asked.id]: { ...kept, ownWords: "" } });
  expect(parseLedger("nonsense")).toEqual({});
});
