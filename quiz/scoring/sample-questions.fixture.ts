import type { ClassificationKey, MatchingKey, MultipleKey, SingleKey } from "@/quiz/answer-key";
import type {
  ClassificationQuestion,
  Item,
  MatchingQuestion,
  MultipleQuestion,
  SingleQuestion,
} from "@/quiz/question";

/*
 * Questions for the tests, from a mini-notation: "a* b c" are options of which a is right;
 * "t>a u>b" are right placements.
 */

const about = { id: "sample", ask: "?", points: 1, sections: [] } as const;
const keyAbout = { questionId: "sample", note: null, explanations: {} } as const;

export function sampleSingle(notation: string): { question: SingleQuestion; key: SingleKey } {
  const { options, right } = readOptions(notation);
  return {
    question: { ...about, kind: "single", options },
    key: { ...keyAbout, kind: "single", right: right[0] ?? "" },
  };
}

export function sampleMultiple(notation: string): { question: MultipleQuestion; key: MultipleKey } {
  const { options, right } = readOptions(notation);
  return {
    question: { ...about, kind: "multiple", options },
    key: { ...keyAbout, kind: "multiple", right },
  };
}

export function sampleMatching(
  notation: string,
  decoys: string,
): { question: MatchingQuestion; key: MatchingKey } {
  const right = readPlacements(notation);
  const options = items([...Object.values(right), ...words(decoys)]);
  return {
    question: { ...about, kind: "matching", terms: items(Object.keys(right)), options },
    key: { ...keyAbout, kind: "matching", right },
  };
}

export function sampleClassification(notation: string): {
  question: ClassificationQuestion;
  key: ClassificationKey;
} {
  const right = readPlacements(notation);
  const bins = items([...new Set(Object.values(right))]);
  return {
    question: { ...about, kind: "classification", cases: items(Object.keys(right)), bins },
    key: { ...keyAbout, kind: "classification", right },
  };
}

export function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

/** "t>a u>b" as a record; "" is none. */
export function readPlacements(text: string): Record<string, string> {
  return Object.fromEntries(words(text).map((word) => word.split(">")));
}

function readOptions(notation: string): { options: Item[]; right: string[] } {
  const marked = words(notation);
  return {
    options: items(marked.map((word) => word.replace("*", ""))),
    right: marked.filter((word) => word.endsWith("*")).map((word) => word.replace("*", "")),
  };
}

function items(ids: readonly string[]): Item[] {
  return ids.map((id) => ({ id, text: id }));
}
