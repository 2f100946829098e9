import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "./answer";
import { answerKeys } from "./answer-keys";
import { keyAsAnswer } from "./key-as-answer";
import { orderOptions } from "./option-order";
import type { Question } from "./question";
import { questions } from "./questions";
import { keyOf, pointsOfQuiz, scoreQuestion, scoreQuiz } from "./score-quiz";
import type { Score } from "./scoring/score";

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

test("The total is the sum of the questions, out of eight", () => {
  expect(pointsOfQuiz).toBe(8);
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

test("The key itself scores all points", () => {
  const answers = answerKeys.map((key) => [key.questionId, keyAsAnswer(key)] as const);
  expect(scoreQuiz(new Map(answers)).points).toBe(8);
});
