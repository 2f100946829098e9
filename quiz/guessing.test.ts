import { expect, test } from "vitest";
import type { Answer } from "./answer";
import { orderOptions } from "./option-order";
import { checkOwnWords } from "./own-words/check-own-words";
import { rubrics } from "./own-words/rubrics";
import type { Item, Question } from "./question";
import { questions } from "./questions";
import { scoreQuiz } from "./score-quiz";

/*
 * Plays the quiz without reading it: only ids and positions are looked at. Whoever does so should
 * get what blind guessing gets, so a trick that scores well means that the public data leaks.
 */

type Sorting = readonly [name: string, sort: (items: readonly Item[]) => readonly Item[]];

const byId = (items: readonly Item[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
const reversed = (items: readonly Item[]) => [...items].reverse();
const digits = ({ id }: Item) => id.replace(/\D/g, "").length;
const weight = ({ id }: Item) => [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

const sortings: readonly Sorting[] = [
  ["as written", (items) => items],
  ["from the end", reversed],
  ["by id", byId],
  ["by id, from the end", (items) => reversed(byId(items))],
  ["by digits in the id", (items) => [...items].sort((a, b) => digits(a) - digits(b))],
  ["by weight of the id", (items) => [...items].sort((a, b) => weight(a) - weight(b))],
];

const shared = (a: Item, b: Item) => [...a.id].filter((letter) => b.id.includes(letter)).length;

function pair(items: readonly Item[], places: readonly Item[], isAlike: boolean) {
  const share = places.length / items.length;
  return Object.fromEntries(
    items.map((item, index) => {
      const inStep = places[Math.floor(index * Math.min(1, share))];
      const alike = [...places].sort((a, b) => shared(item, b) - shared(item, a))[0];
      return [item.id, (isAlike ? alike : inStep)?.id ?? ""];
    }),
  );
}

function guess(question: Question, sort: Sorting[1], isAlike: boolean): Answer {
  switch (question.kind) {
    case "single":
      return { kind: "single", pick: sort(question.options)[0]?.id ?? "" };
    case "multiple":
      return {
        kind: "multiple",
        picks: sort(question.options)
          .slice(0, 4)
          .map(({ id }) => id),
      };
    case "matching":
      return {
        kind: "matching",
        placements: pair(question.terms, sort(question.options), isAlike),
      };
    case "classification":
      return {
        kind: "classification",
        placements: pair(sort(question.cases), question.bins, isAlike),
      };
  }
}

function play(asked: readonly Question[], sort: Sorting[1], isAlike: boolean): number {
  return scoreQuiz(new Map(asked.map((question) => [question.id, guess(question, sort, isAlike)])))
    .points;
}

test.each(sortings)("Ids and positions taken %s give nothing away", (_, sort) => {
  expect(play(questions, sort, false)).toBeLessThan(3.2);
  expect(play(questions, sort, true)).toBeLessThan(3.2);
});

test.each(sortings)("Options %s gain nothing over many orders of an attempt", (_, sort) => {
  const attempts = 200;
  let sum = 0;
  for (let seed = 0; seed < attempts; seed += 1) {
    sum += play(
      questions.map((question) => orderOptions(question, `${seed}`)),
      sort,
      false,
    );
  }
  expect(sum / attempts).toBeLessThan(3.2);
});

test.each(questions)("$id: repeating the question is no good answer to it", ({ id, ask }) => {
  const rubric = rubrics.find(({ questionId }) => questionId === id);
  if (!rubric) throw new Error(id);
  const { mentions, contradicts } = checkOwnWords(rubric, ask);
  expect(mentions.length).toBeLessThan(rubric.need);
  expect(contradicts).toEqual([]);
});
