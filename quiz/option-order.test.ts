import { expect, test } from "vitest";
import { createRandom, hashSeed, orderOptions } from "./option-order";
import { questions } from "./questions";

test("The generator draws the published numbers of SplitMix64", () => {
  const next = createRandom(1234567n);
  expect([next(), next(), next()]).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
  ]);
});

test("The hash of a seed is FNV-1a's", () => {
  expect(hashSeed("")).toBe(0xcbf29ce484222325n);
  expect(hashSeed("a")).toBe(0xaf63dc4c8601ec8cn);
});

test.each(questions)("$id keeps all its options in any order", (question) => {
  const ordered = orderOptions(question, "seed");
  expect(JSON.stringify(ordered).length).toBe(JSON.stringify(question).length);
  expect(orderOptions(question, "seed")).toEqual(ordered);
  expect(new Set(shownFirst(question)).size).toBe(listOf(question).length);
});

function shownFirst(question: (typeof questions)[number]) {
  return Array.from({ length: 200 }, (_, seed) => listOf(orderOptions(question, `${seed}`))[0]?.id);
}

function listOf(question: (typeof questions)[number]) {
  return question.kind === "classification" ? question.cases : question.options;
}
