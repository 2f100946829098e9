import "server-only";

/**
 * Words that belong together, as stems: "own" is found in "owns" and "ownership". A stem that ends
 * with "." is a whole word: "own." is found in "own" alone. All of them must stand near each other
 * in one sentence.
 */
export type StemGroup = string;

type Concept = {
  /** As it is named to the learner, in a few words. */
  name: string;
  /** The concept is mentioned where any of these is. */
  any: readonly StemGroup[];
};

type Contradiction = {
  any: readonly StemGroup[];
  /** Why this cannot be right, in a whole sentence. */
  why: string;
};

/** What an answer in one's own words should mention: key material, like the rest of the key. */
export type Rubric = {
  questionId: string;
  /** Concepts that a good answer has at least. */
  need: number;
  concepts: readonly Concept[];
  against: readonly Contradiction[];
};
