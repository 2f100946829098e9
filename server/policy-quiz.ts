import { type AnswersShown, closingFor, type QuizTerms } from "@/quiz/terms";

/**
 * What a class's terms allow a learner in the quiz: a part of server/policy.ts, which says who may
 * see whose work at all. Pure, so that every case stands in a table of its test.
 */

export type MayStart =
  | { kind: "yes" }
  | { kind: "no"; because: "not-open-yet"; opensAt: Date }
  | { kind: "no"; because: "closed"; closedAt: Date }
  | { kind: "no"; because: "no-attempts-left"; attempts: number };

/** A new graded attempt in a class: `made` counts those that were started, whatever their state. */
export function mayStartGraded(
  terms: QuizTerms,
  { made, extraMinutes, now }: { made: number; extraMinutes: number; now: Date },
): MayStart {
  const { opensAt, attempts } = terms;
  const closedAt = closingFor(terms, extraMinutes);
  if (opensAt && now < opensAt) return { kind: "no", because: "not-open-yet", opensAt };
  if (closedAt && now >= closedAt) return { kind: "no", because: "closed", closedAt };
  if (attempts !== null && made >= attempts) {
    return { kind: "no", because: "no-attempts-left", attempts };
  }
  return { kind: "yes" };
}

/** A class that a learner joined, as far as it bears on seeing answers. */
export type JoinedTerms = {
  className: string;
  answers: AnswersShown;
  /** When the last learner of the class, with all extra time, is closed out; null: never. */
  closesForAllAt: Date | null;
};

export type AnswerAccess =
  | { kind: "shown" }
  /** The key would help with the graded attempt that is open. */
  | { kind: "withheld"; because: "graded-attempt-open" }
  | { kind: "withheld"; because: "until-closing"; className: string; from: Date }
  | { kind: "withheld"; because: "never"; className: string };

/**
 * Whether a learner may see the key, of whatever attempt: in practice and afterwards alike, since
 * the questions are the same. The strictest class that they joined decides.
 */
export function maySeeAnswers(
  joined: readonly JoinedTerms[],
  { hasGradedOpen, now }: { hasGradedOpen: boolean; now: Date },
): AnswerAccess {
  for (const { answers, closesForAllAt, className } of joined) {
    if (answers === "never") return { kind: "withheld", because: "never", className };
    if (answers === "after-closing") {
      if (closesForAllAt === null) return { kind: "withheld", because: "never", className };
      if (now < closesForAllAt) {
        return { kind: "withheld", because: "until-closing", className, from: closesForAllAt };
      }
    }
  }
  return hasGradedOpen ? { kind: "withheld", because: "graded-attempt-open" } : { kind: "shown" };
}
