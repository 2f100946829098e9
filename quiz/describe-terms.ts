import type { AnswersShown, Counts } from "./terms";

export const answersShownWords: Readonly<Record<AnswersShown, string>> = {
  "at-once": "Explained as soon as an attempt is submitted",
  "after-closing": "Explained once the quiz is closed for everybody",
  never: "Not shown here",
};

export const countsWords: Readonly<Record<Counts, string>> = {
  best: "The best attempt",
  first: "The first attempt",
  last: "The last attempt",
  average: "The average of all attempts",
};

/** Which attempt gives a result, within a sentence. */
export const countedAs: Readonly<Record<Counts, string>> = {
  best: "the best of your attempts",
  first: "your first attempt",
  last: "your last attempt",
  average: "the average of your attempts",
};

/** Said before a new attempt that may lower the result; null where it cannot. */
export const mayLowerWords: Readonly<Record<Counts, string | null>> = {
  best: null,
  first: "A new attempt does not change your result: the first one counts.",
  last: "A new attempt replaces your result, also when it is lower: the last one counts.",
  average: "A new attempt changes your result, and may lower it: the average counts.",
};
