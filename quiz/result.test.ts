import { expect, test } from "vitest";
import type { Answer } from "./answer";
import type { QuestionResult } from "./question-result";
import { questions } from "./questions";
import { quizVersion } from "./quiz-version";
import { buildResult, explainQuestion, type ScoredAnswer } from "./result";
import { keyOf, pointsOfQuiz, scoreQuiz } from "./score-quiz";

function resultOf(answers: Record<string, Answer>, version = quizVersion) {
  const scored = scoreQuiz(new Map(Object.entries(answers)));
  const stored: ScoredAnswer[] = scored.questions.flatMap(({ questionId, score }) => {
    const answer = answers[questionId];
    return answer && score.kind === "scored"
      ? [{ questionId, answer, ownWords: "", points: score.points }]
      : [];
  });
  return buildResult({ quizVersion: version, seed: "s", points: scored.points }, stored);
}

function find(results: readonly QuestionResult[], id: string): QuestionResult {
  const result = results.find((candidate) => candidate.id === id);
  if (!result) throw new Error(id);
  return result;
}

const owner = keyOf(questions[2] ?? never());
const principles = keyOf(questions[0] ?? never());
const product = keyOf(questions[1] ?? never());

test("An empty attempt shows every right answer and nothing as wrong", () => {
  const { points, outOf, questions: results, plan } = resultOf({});
  expect([points, outOf]).toEqual([0, pointsOfQuiz]);
  for (const { score, how, rows } of results) {
    expect(score).toEqual({ kind: "unanswered" });
    expect(how).toMatch(/left this open/);
    const shown = rows.kind === "choices" ? rows.choices : rows.placements;
    expect(shown.filter(({ verdict }) => verdict === "wrong")).toEqual([]);
    expect(shown.some(({ verdict }) => verdict === "missed")).toBe(true);
  }
  expect(plan.find(({ kind }) => kind === "answer-open")).toMatchObject({
    numbers: questions.map((_, index) => index + 1),
  });
});

test("Each option of a choice is explained, also those not chosen", () => {
  const wrong = Object.keys(owner.explanations).find((id) => id !== owner.right) ?? "";
  const { questions: results } = resultOf({ "who-owns-data": { kind: "single", pick: wrong } });
  const { rows, how } = find(results, "who-owns-data");
  if (rows.kind !== "choices") throw new Error("a choice");
  expect(rows.choices.map(({ why }) => why)).toHaveLength(6);
  expect(rows.choices.find(({ id }) => id === wrong)?.verdict).toBe("wrong");
  expect(rows.choices.find(({ id }) => id === owner.right)?.verdict).toBe("missed");
  expect(rows.choices.filter(({ verdict }) => verdict === "avoided")).toHaveLength(4);
  expect(how).toBe("You chose another answer: 0 of 1 point.");
});

test("Partial credit says which shares it is made of", () => {
  const right = principles.kind === "multiple" ? principles.right : [];
  const wrong = Object.keys(principles.explanations).filter((id) => !right.includes(id));
  const picks = [...right.slice(0, 3), ...wrong.slice(0, 1)];
  const { questions: results } = resultOf({
    "four-principles": { kind: "multiple", picks },
  });
  expect(find(results, "four-principles").how).toBe(
    "3 of 4 right answers ticked (0.75), less 1 of 4 wrong ones (0.25): 0.5 of 1 point.",
  );
});

test("A decoy that was placed is shown with the term it stood at", () => {
  if (product.kind !== "matching") throw new Error("a matching");
  const term = Object.keys(product.right)[0] ?? "";
  const fitting = Object.values(product.right);
  const decoy = Object.keys(product.explanations).find((id) => !fitting.includes(id)) ?? "";
  const { questions: results } = resultOf({
    "data-as-a-product": { kind: "matching", placements: { [term]: decoy } },
  });
  const { rows, how } = find(results, "data-as-a-product");
  if (rows.kind !== "placements") throw new Error("placements");
  expect(rows.decoys.map(({ usedFor }) => usedFor.length).sort()).toEqual([0, 1]);
  expect(rows.placements.find(({ id }) => id === term)?.verdict).toBe("wrong");
  expect(how).toBe("0 of 6 matched rightly, 5 left open: 0 of 1 point.");
});

test("Points of an earlier version stay as they were stored", () => {
  const right = owner.kind === "single" ? owner.right : "";
  const result = resultOf({ "who-owns-data": { kind: "single", pick: right } }, "older");
  expect(result.isCurrentVersion).toBe(false);
  expect(result.points).toBe(1);
  expect(find(result.questions, "who-owns-data").how).toMatch(/earlier version/);
});

test("An answer that no longer fits its question keeps its points", () => {
  const stored = [
    {
      questionId: "who-owns-data",
      answer: { kind: "single", pick: "gone" },
      ownWords: "",
      points: 1,
    },
  ];
  const result = buildResult({ quizVersion: "older", seed: "s", points: 1 }, stored);
  expect(find(result.questions, "who-owns-data").score).toEqual({
    kind: "scored",
    points: 1,
    outOf: 1,
  });
});

test("Own words are shown with what the rubric found, and change no points", () => {
  const stored = [
    { questionId: "who-owns-data", answer: null, ownWords: "The central team.", points: null },
  ];
  const result = buildResult({ quizVersion, seed: "s", points: 0 }, stored);
  const { score, ownWords } = find(result.questions, "who-owns-data");
  expect(score).toEqual({ kind: "unanswered" });
  expect(ownWords?.text).toBe("The central team.");
  expect(ownWords?.check.contradicts).toHaveLength(1);
  expect(find(result.questions, "challenges").ownWords).toBeNull();
});

test("One question is explained as it would be in the whole result", () => {
  const [question = never()] = questions;
  const answer: Answer = { kind: "multiple", picks: Object.keys(principles.explanations) };
  const explained = explainQuestion(question, "s", { answer, ownWords: "" });
  const whole = find(resultOf({ [question.id]: answer }).questions, question.id);
  expect(explained).toEqual(whole);
  expect(explained.score).toMatchObject({ points: 0 });
});

function never(): never {
  throw new Error("the quiz has three questions and more");
}
