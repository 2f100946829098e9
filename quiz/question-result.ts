import "server-only";
import type { Answer } from "./answer";
import type { AnswerKey, Explanation } from "./answer-key";
import type { SectionSlug } from "./lesson-sections";
import type { OwnWordsCheck } from "./own-words/check-own-words";
import type {
  ClassificationQuestion,
  Item,
  MatchingQuestion,
  MultipleQuestion,
  Question,
  SingleQuestion,
} from "./question";
import type { Score } from "./scoring/score";

/** `missed`: right, but not chosen. `avoided`: wrong, and rightly not chosen. */
export type Verdict = "right" | "wrong" | "missed" | "avoided";

export type ChoiceRow = {
  id: string;
  text: string;
  verdict: Verdict;
  why: string;
  section: SectionSlug;
};

export type PlacementRow = ChoiceRow & {
  /** Where the learner put it; null when it was left open. */
  placed: string | null;
  rightPlace: string;
};

/** An option of a matching question that fits no term. */
export type DecoyRow = ChoiceRow & { usedFor: readonly string[] };

export type ResultRows =
  | { kind: "choices"; choices: readonly ChoiceRow[] }
  | { kind: "placements"; placements: readonly PlacementRow[]; decoys: readonly DecoyRow[] };

/** What was written, and what the rubric found in it: for self-help, never points. */
export type OwnWordsResult = { text: string; check: OwnWordsCheck };

export type QuestionResult = {
  id: string;
  number: number;
  ask: string;
  kind: Question["kind"];
  outOf: number;
  score: Score;
  /** How the points came about, in a sentence. */
  how: string;
  /** What has to be known about the answer as a whole. */
  note: string | null;
  rows: ResultRows;
  /** Null: nothing was written. */
  ownWords: OwnWordsResult | null;
  sections: readonly SectionSlug[];
};

export function showChoices(
  question: SingleQuestion | MultipleQuestion,
  key: AnswerKey,
  answer: Answer | null,
): ResultRows {
  const right = new Set(Array.isArray(key.right) ? key.right : [key.right]);
  const picks = new Set(picksOf(answer));
  const choices = question.options.map(({ id, text }) => ({
    id,
    text,
    verdict: judge(right.has(id), picks.has(id)),
    ...explanationOf(key, id),
  }));
  return { kind: "choices", choices };
}

function picksOf(answer: Answer | null): readonly string[] {
  if (answer?.kind === "single") return [answer.pick];
  return answer?.kind === "multiple" ? answer.picks : [];
}

function judge(isRight: boolean, isPicked: boolean): Verdict {
  if (isPicked) return isRight ? "right" : "wrong";
  return isRight ? "missed" : "avoided";
}

export function showPlacements(
  question: MatchingQuestion | ClassificationQuestion,
  key: AnswerKey,
  answer: Answer | null,
): ResultRows {
  if (key.kind !== "matching" && key.kind !== "classification") {
    throw new Error(`The key of ${question.id} is of another kind than the question.`);
  }
  const placed = answer && "placements" in answer ? answer.placements : {};
  const isMatching = question.kind === "matching";
  const items = isMatching ? question.terms : question.cases;
  const places = isMatching ? question.options : question.bins;
  const placements = items.map((item): PlacementRow => {
    const rightId = key.right[item.id] ?? "";
    const placedId = placed[item.id] ?? null;
    return {
      ...item,
      verdict: placedId === null ? "missed" : placedId === rightId ? "right" : "wrong",
      placed: placedId === null ? null : textOf(places, placedId),
      rightPlace: textOf(places, rightId),
      // A matching question explains its examples, a classification its cases.
      ...explanationOf(key, isMatching ? rightId : item.id),
    };
  });
  const fitting = new Set(Object.values(key.right));
  const decoys = isMatching
    ? question.options
        .filter(({ id }) => !fitting.has(id))
        .map((option) => showDecoy(option, question.terms, placed, explanationOf(key, option.id)))
    : [];
  return { kind: "placements", placements, decoys };
}

function showDecoy(
  option: Item,
  terms: readonly Item[],
  placed: Readonly<Record<string, string>>,
  explanation: Explanation,
): DecoyRow {
  const usedFor = terms.filter(({ id }) => placed[id] === option.id).map(({ text }) => text);
  return {
    ...option,
    ...explanation,
    usedFor,
    verdict: usedFor.length === 0 ? "avoided" : "wrong",
  };
}

function textOf(items: readonly Item[], id: string): string {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The key names ${id}, which is not part of the question.`);
  return item.text;
}

function explanationOf(key: AnswerKey, id: string): Explanation {
  const explanation = key.explanations[id];
  if (!explanation) throw new Error(`${key.questionId} does not explain ${id}.`);
  return explanation;
}
