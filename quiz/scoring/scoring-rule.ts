import type { Question } from "@/quiz/question";

/** The rule in a sentence, as it stands beside each question of this kind. */
export const scoringRules: Readonly<Record<Question["kind"], string>> = {
  single: "One answer is right: it gives the point.",
  multiple:
    "Several answers are right: the share of right ones you tick, less the share of wrong ones, never below 0.",
  matching: "Each right match gives its share of the point. Two of the entries fit nothing.",
  classification: "Each case in its right place gives its share of the point.",
};

export const kindNames: Readonly<Record<Question["kind"], string>> = {
  single: "One choice",
  multiple: "Several choices",
  matching: "Matching",
  classification: "Sorting",
};
