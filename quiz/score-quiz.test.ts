import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleMultiple } from "@/quiz/scoring/sample-questions.fixture";
import type { Answer } from "./answer";
import { answerKeys } from "./answer-keys";
import { keyAsAnswer } from "./key-as-answer.fixture";
import { orderOptions } from "./option-order";
import type { Question } from "./question";
import { questions } from "./questions";
import { keyOf, pointsOfQuiz, scoreQuestion, scoreQuiz } from "./score-quiz";
import type { Score } from "./scoring/score";
import { scoreMultiple } from "./scoring/score-multiple";

const pointsOf = (score: Score) => (score.kind === "scored" ? score.points : 0);
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

function someAnswer(question: Question): fc.Arbitrary<Answer | null> {
  const placing = (items: readonly { id: string }[], places: readonly { id: string }[]) =>
    fc
      .array(fc.tuple(fc.constantFrom(...ids(items)), fc.constantFrom(...ids(places))))
      .map((pairs) => Object.fromEntries(pairs));
  switch (question.kind) {
    case "single":
      return fc.option(
        fc.constantFrom(...ids(question.options)).map((pick) => ({ kind: "single", pick })),
      );
    case "multiple":
      return fc.option(
        fc
          .subarray(ids(question.options), { minLength: 1 })
          .map((picks) => ({ kind: "multiple", picks })),
      );
    case "matching":
      return fc.option(
        placing(question.terms, question.options).map((placements) => ({
          kind: "matching",
          placements,
        })),
      );
    case "classification":
      return fc.option(
        placing(question.cases, question.bins).map((placements) => ({
          kind: "classification",
          placements,
        })),
      );
  }
}

const someAttempt = fc
  .tuple(...questions.map(someAnswer))
  .map((answers) => new Map(answers.map((answer, index) => [questions[index]?.id ?? "", answer])));

test("Every question gives between 0 and its points", () => {
  fc.assert(
    fc.property(someAttempt, (answers) => {
      for (const { score } of scoreQuiz(answers).questions) {
        expect(pointsOf(score)).toBeGreaterThanOrEqual(0);
        expect(pointsOf(score)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("The total is the sum of the questions", () => {
  fc.assert(
    fc.property(someAttempt, (answers) => {
      const { points, questions: scored } = scoreQuiz(answers);
      const sum = scored.reduce((total, { score }) => total + pointsOf(score), 0);
      expect(points).toBeCloseTo(sum, 12);
    }),
  );
});

test("A question is unanswered exactly when there is no answer", () => {
  fc.assert(
    fc.property(someAttempt, (answers) => {
      for (const { questionId, score } of scoreQuiz(answers).questions) {
        expect(score.kind === "unanswered").toBe(answers.get(questionId) === null);
      }
    }),
  );
});

test("The order of options and picks changes no points", () => {
  fc.assert(
    fc.property(someAttempt, fc.string(), (answers, seed) => {
      for (const question of questions) {
        const answer = answers.get(question.id) ?? null;
        const turned =
          answer?.kind === "multiple" ? { ...answer, picks: [...answer.picks].reverse() } : answer;
        const key = keyOf(question);
        expect(scoreQuestion(orderOptions(question, seed), key, turned)).toEqual(
          scoreQuestion(question, key, answer),
        );
      }
    }),
  );
});

const multiples = questions.flatMap((question) =>
  question.kind === "multiple" ? [{ id: question.id, question, key: keyOf(question) }] : [],
);

test.each(multiples)("$id: one more right pick never scores lower", ({ question, key }) => {
  if (key.kind !== "multiple") throw new Error("of another kind");
  fc.assert(
    fc.property(
      fc.subarray(ids(question.options), { minLength: 1 }),
      fc.subarray([...key.right]),
      (picks, added) => {
        const more = [...new Set([...picks, ...added])];
        expect(
          pointsOf(scoreQuestion(question, key, { kind: "multiple", picks: more })),
        ).toBeGreaterThanOrEqual(
          pointsOf(scoreQuestion(question, key, { kind: "multiple", picks })),
        );
      },
    ),
  );
});

test.each(multiples)("$id: ticking everything scores nothing", ({ question, key }) => {
  const everything = { kind: "multiple", picks: ids(question.options) } as const;
  expect(scoreQuestion(question, key, everything)).toEqual({ kind: "scored", points: 0, outOf: 1 });
});

const placed = questions.flatMap((question) =>
  question.kind === "matching" || question.kind === "classification"
    ? [{ id: question.id, question, key: keyOf(question) }]
    : [],
);

test.each(placed)("$id: one more right placement never scores lower", ({ question, key }) => {
  if (key.kind !== "matching" && key.kind !== "classification") throw new Error("of another kind");
  const { kind } = key;
  fc.assert(
    fc.property(someAnswer(question), fc.subarray(Object.entries(key.right)), (answer, added) => {
      const before = answer && "placements" in answer ? answer.placements : {};
      const placements = { ...before, ...Object.fromEntries(added) };
      if (Object.keys(placements).length === 0) return;
      expect(pointsOf(scoreQuestion(question, key, { kind, placements }))).toBeGreaterThanOrEqual(
        pointsOf(scoreQuestion(question, key, answer)),
      );
    }),
  );
});

test.each(placed)("$id: the order of placements changes no points", ({ question, key }) => {
  fc.assert(
    fc.property(someAnswer(question), (answer) => {
      if (!answer || !("placements" in answer)) return;
      const turned = Object.fromEntries(Object.entries(answer.placements).reverse());
      expect(scoreQuestion(question, key, { ...answer, placements: turned })).toEqual(
        scoreQuestion(question, key, answer),
      );
    }),
  );
});

test("Of any size, a multiple choice ticked whole scores 0, and a superset never lower", () => {
  const sizes = fc.record({
    right: fc.integer({ min: 1, max: 9 }),
    wrong: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(
      sizes,
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      ({ right, wrong }, some, slips) => {
        const rights = Array.from({ length: right }, (_, n) => `r${n}`);
        const wrongs = Array.from({ length: wrong }, (_, n) => `w${n}`);
        const { question, key } = sampleMultiple(
          [...rights.map((id) => `${id}*`), ...wrongs].join(" "),
        );
        const points = (picks: string[]) =>
          pointsOf(scoreMultiple(question, key, { kind: "multiple", picks }));
        expect(points([...rights, ...wrongs])).toBe(0);
        const chosen = [...rights.slice(0, some), ...wrongs.slice(0, slips)];
        const superset = [...rights.slice(0, some + 1), ...wrongs.slice(0, slips)];
        expect(points(superset)).toBeGreaterThanOrEqual(points(chosen));
      },
    ),
  );
});

test("The key itself scores all points", () => {
  const answers = answerKeys.map((key) => [key.questionId, keyAsAnswer(key)] as const);
  expect(scoreQuiz(new Map(answers)).points).toBe(pointsOfQuiz);
});
