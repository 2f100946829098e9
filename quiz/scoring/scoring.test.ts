import { expect, test } from "vitest";
import {
  readPlacements,
  sampleClassification,
  sampleMatching,
  sampleMultiple,
  sampleSingle,
  words,
} from "./sample-questions.fixture";
import type { Score } from "./score";
import { scoreClassification } from "./score-classification";
import { scoreMatching } from "./score-matching";
import { scoreMultiple } from "./score-multiple";
import { scoreSingle } from "./score-single";

const points = (score: Score) => (score.kind === "unanswered" ? "unanswered" : score.points);

const single = sampleSingle("a b* c");
test.each([
  ["b", 1],
  ["a", 0],
  ["", "unanswered"],
])("Of a, b*, c the choice of %s gives %s", (pick, expected) => {
  const answer = pick === "" ? null : ({ kind: "single", pick } as const);
  expect(points(scoreSingle(single.question, single.key, answer))).toBe(expected);
});

test.each([
  // options           picks             points
  ["a* b* c* d* e f g h", "a b c d", 1],
  ["a* b* c* d* e f g h", "a b c", 0.75],
  ["a* b* c* d* e f g h", "a b c d e", 0.75],
  ["a* b* c* d* e f g h", "a b e", 0.25],
  ["a* b* c* d* e f g h", "a e", 0],
  ["a* b* c* d* e f g h", "e f g h", 0],
  ["a* b* c* d* e f g h", "a b c d e f g h", 0],
  ["a* b* c* d* e f g", "a b c d e f g", 0],
  ["a* b* c* d* e f g", "a b c d e", 2 / 3],
  ["a* b", "", "unanswered"],
])("Of %s the picks %s give %s", (options, picked, expected) => {
  const { question, key } = sampleMultiple(options);
  const answer = picked === "" ? null : ({ kind: "multiple", picks: words(picked) } as const);
  const given = points(scoreMultiple(question, key, answer));
  if (typeof expected === "number") expect(given).toBeCloseTo(expected, 12);
  else expect(given).toBe(expected);
});

const matching = sampleMatching("t>a u>b v>c w>d", "x y");
test.each([
  ["t>a u>b v>c w>d", 1],
  ["t>a u>b", 0.5],
  ["t>b u>a v>c w>d", 0.5],
  ["t>x u>y", 0],
  ["t>a u>a v>a w>a", 0.25],
  ["", "unanswered"],
])("The matches %s give %s", (placed, expected) => {
  const placements = readPlacements(placed);
  const answer = placed === "" ? null : ({ kind: "matching", placements } as const);
  expect(points(scoreMatching(matching.question, matching.key, answer))).toBe(expected);
});

const sorting = sampleClassification("k>a l>a m>b n>c");
test.each([
  ["k>a l>a m>b n>c", 1],
  ["k>a l>a m>a n>a", 0.5],
  ["k>a", 0.25],
  ["k>b l>c", 0],
  ["", "unanswered"],
])("The cases %s give %s", (placed, expected) => {
  const placements = readPlacements(placed);
  const answer = placed === "" ? null : ({ kind: "classification", placements } as const);
  expect(points(scoreClassification(sorting.question, sorting.key, answer))).toBe(expected);
});
