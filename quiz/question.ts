import type { SectionSlug } from "./lesson-sections";

/** Ids are random letters: they say nothing about what is right. */
export type Item = { id: string; text: string };

type About<Kind extends string> = {
  /** Stable: answers are stored under it. */
  id: string;
  kind: Kind;
  /** The curriculum's exact words. */
  ask: string;
  points: 1;
  /** Where in the lesson the answer stands, best place first. */
  sections: readonly SectionSlug[];
};

export type SingleQuestion = About<"single"> & { options: readonly Item[] };
export type MultipleQuestion = About<"multiple"> & { options: readonly Item[] };
/** Each term has one fitting option; some options fit none. */
export type MatchingQuestion = About<"matching"> & {
  terms: readonly Item[];
  options: readonly Item[];
};
/** Each case belongs in one bin; a bin may hold any number. */
export type ClassificationQuestion = About<"classification"> & {
  bins: readonly Item[];
  cases: readonly Item[];
};

/** What a learner may see before submitting: there is no field that could hold an answer. */
export type Question =
  | SingleQuestion
  | MultipleQuestion
  | MatchingQuestion
  | ClassificationQuestion;
