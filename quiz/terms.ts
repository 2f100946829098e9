/** Which of a learner's graded attempts gives the result. */
export type Counts = "best" | "first" | "last" | "average";
/** When a learner sees the right answers of a graded attempt. */
export type AnswersShown = "at-once" | "after-closing" | "never";

/** What an instructor sets for the graded quiz of a class. */
export type QuizTerms = {
  /** Null: any number. */
  attempts: number | null;
  opensAt: Date | null;
  closesAt: Date | null;
  limitMinutes: number | null;
  answers: AnswersShown;
  counts: Counts;
};

/** What holds for a class whose instructor set nothing. */
export const usualTerms: QuizTerms = {
  attempts: null,
  opensAt: null,
  closesAt: null,
  limitMinutes: null,
  answers: "at-once",
  counts: "best",
};

const minute = 60_000;

/** The closing time for one learner: extra time moves it. */
export function closingFor({ closesAt }: QuizTerms, extraMinutes: number): Date | null {
  return closesAt && new Date(closesAt.getTime() + extraMinutes * minute);
}

/** When an attempt that began then ends by itself: by its limit or by closing; null: never. */
export function dueAt(terms: QuizTerms, startedAt: Date, extraMinutes: number): Date | null {
  const closing = closingFor(terms, extraMinutes)?.getTime() ?? Number.POSITIVE_INFINITY;
  const limit =
    terms.limitMinutes === null
      ? Number.POSITIVE_INFINITY
      : startedAt.getTime() + (terms.limitMinutes + extraMinutes) * minute;
  const due = Math.min(closing, limit);
  return Number.isFinite(due) ? new Date(due) : null;
}

/**
 * The end of an open attempt after the terms changed: whoever began keeps the time they began
 * with, and gets more when there is more. Null is no end.
 */
export function extendDue(current: Date | null, changed: Date | null): Date | null {
  if (current === null || changed === null) return null;
  return current >= changed ? current : changed;
}

/**
 * Milliseconds after its end in which an attempt still takes what was sent at the last moment:
 * a slow network is not the learner's fault.
 */
export const grace = 5_000;

export function isOver(due: Date | null, now: Date): boolean {
  return due !== null && now.getTime() > due.getTime() + grace;
}
