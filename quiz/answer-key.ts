import "server-only";
import type { SectionSlug } from "./lesson-sections";

export type Explanation = {
  why: string;
  /** Where the lesson says so. */
  section: SectionSlug;
};

type About<Kind extends string> = {
  questionId: string;
  kind: Kind;
  /** What has to be known about the answer as a whole, such as that it is derived. */
  note: string | null;
  /** By id: of each option; of each case for a classification. */
  explanations: Readonly<Record<string, Explanation>>;
};

export type SingleKey = About<"single"> & { right: string };
export type MultipleKey = About<"multiple"> & { right: readonly string[] };
/** Term to option; decoys are the options that are missing here. */
export type MatchingKey = About<"matching"> & { right: Readonly<Record<string, string>> };
/** Case to bin. */
export type ClassificationKey = About<"classification"> & {
  right: Readonly<Record<string, string>>;
};

export type AnswerKey = SingleKey | MultipleKey | MatchingKey | ClassificationKey;
