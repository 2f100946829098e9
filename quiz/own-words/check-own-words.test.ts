import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { questions } from "@/quiz/questions";
import { checkOwnWords } from "./check-own-words";
import { rubricOf, rubrics } from "./rubrics";

/*
 * quiz/questions/<question>/own-words-samples.txt holds one answer a line:
 * "what it is | concepts mentioned | contradictions | the answer", both by number from 1, "-" none.
 */
const folder = new URL("../questions/", import.meta.url);

const samples = readdirSync(folder).flatMap((name) =>
  readFileSync(new URL(`${name}/own-words-samples.txt`, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [kind = "", concepts = "", against = "", ...rest] = line.split(" | ");
      const text = rest.join(" | ").replaceAll("\\n", "\n");
      return { questionId: name.slice(3), kind, concepts, against, text };
    }),
);

function numbers(all: readonly string[], some: readonly string[]): string {
  return some.map((one) => all.indexOf(one) + 1).join(" ") || "-";
}

test.each(samples)("$questionId, $kind: $text", ({ questionId, concepts, against, text }) => {
  const rubric = rubricOf(questionId);
  const { mentions, notFound, contradicts } = checkOwnWords(rubric, text);
  const names = rubric.concepts.map(({ name }) => name);
  const whys = rubric.against.map(({ why }) => why);
  expect(numbers(names, mentions)).toBe(concepts);
  expect(numbers(whys, contradicts)).toBe(against);
  expect([...mentions, ...notFound].sort()).toEqual([...names].sort());
});

test.each(questions)("$id has at least twelve samples, of every kind", ({ id }) => {
  const own = samples.filter(({ questionId }) => questionId === id);
  expect(own.length).toBeGreaterThanOrEqual(12);
  expect(new Set(own.map(({ kind }) => kind))).toEqual(
    new Set(["good", "partial", "wrong", "negated", "nonsense"]),
  );
});

test.each(rubrics)(
  "$questionId: good answers have enough, all others too little or a mistake",
  ({ questionId, need }) => {
    for (const { kind, concepts, against } of samples.filter(
      (sample) => sample.questionId === questionId,
    )) {
      const found = concepts === "-" ? 0 : concepts.split(" ").length;
      if (kind === "good") expect([found >= need, against]).toEqual([true, "-"]);
      if (kind === "nonsense") expect([found, against]).toEqual([0, "-"]);
      if (kind === "wrong") expect(found < need || against !== "-").toBe(true);
    }
  },
);

test("Every question has one rubric, in the quiz's order", () => {
  expect(rubrics.map(({ questionId }) => questionId)).toEqual(questions.map(({ id }) => id));
});

test("Nothing and very much are checked as well", () => {
  const rubric = rubricOf("who-owns-data");
  expect(checkOwnWords(rubric, " \n ").mentions).toEqual([]);
  expect(checkOwnWords(rubric, "domain ".repeat(5_000)).mentions).toEqual(["the domain teams"]);
});
