import "server-only";
import { type CountedResult, countResult, type Lowering, loweringOf } from "@/quiz/counted-result";
import { type QuizTerms, usualTerms } from "@/quiz/terms";
import { currentEnrolment } from "@/server/classes/current-enrolment";
import type { Database } from "@/server/db/open";
import type { Viewer } from "@/server/identity/viewer";
import {
  type AnswerAccess,
  type MayStart,
  maySeeAnswers,
  mayStartGraded,
} from "@/server/policy-quiz";
import { readAnswerAccess } from "./answer-access";
import { listAttempts, type OwnAttemptRow } from "./list-attempts";
import { listTerms, readExtraMinutes, type SavedTerms } from "./read-terms";

type GradedStanding = {
  className: string;
  terms: QuizTerms;
  extraMinutes: number;
  /** Attempts started in this class, the open one included. */
  made: number;
  may: MayStart;
  counted: CountedResult | null;
  /** The latest change of what counts made the result lower. */
  lowered: (Lowering & { at: Date }) | null;
};

export type QuizStanding = {
  /** Null outside a class. */
  graded: GradedStanding | null;
  openGraded: string | null;
  openPractice: string | null;
  access: AnswerAccess;
  attempts: readonly OwnAttemptRow[];
};

/** Where the viewer stands with the quiz: what they did, what they may start, what counts. */
export async function readQuizStanding(
  db: Database,
  viewer: Viewer,
  now = new Date(),
): Promise<QuizStanding> {
  if (viewer.kind === "visitor") {
    const access = maySeeAnswers([], { hasGradedOpen: false, now });
    return { graded: null, openGraded: null, openPractice: null, access, attempts: [] };
  }
  const attempts = await listAttempts(db, viewer, now);
  const openOf = (mode: OwnAttemptRow["mode"]) =>
    attempts.find((one) => one.mode === mode && one.submittedAt === null)?.id ?? null;
  const joined = await currentEnrolment(db, viewer.id);
  return {
    graded: joined && (await standingIn(db, { ...joined, learnerId: viewer.id }, attempts, now)),
    openGraded: openOf("graded"),
    openPractice: openOf("practice"),
    access: await readAnswerAccess(db, viewer, now),
    attempts,
  };
}

async function standingIn(
  db: Database,
  { classId, className, learnerId }: { classId: string; className: string; learnerId: string },
  attempts: readonly OwnAttemptRow[],
  now: Date,
): Promise<GradedStanding> {
  const history = await listTerms(db, classId, 50);
  const terms = history[0]?.terms ?? usualTerms;
  const extraMinutes = await readExtraMinutes(db, { classId, learnerId });
  const own = attempts.filter((one) => one.mode === "graded" && one.classId === classId);
  return {
    className,
    terms,
    extraMinutes,
    made: own.length,
    may: mayStartGraded(terms, { made: own.length, extraMinutes, now }),
    counted: countResult(terms.counts, listSubmitted(own)),
    lowered: findLowering(history, listSubmitted(own)),
  };
}

function listSubmitted(rows: readonly OwnAttemptRow[]) {
  return rows.flatMap(({ id, points, outOf, submittedAt }) =>
    submittedAt === null || points === null ? [] : [{ id, points, outOf, submittedAt }],
  );
}

/** What the latest change of what counts did to the attempts that were there by then. */
function findLowering(
  history: readonly SavedTerms[],
  tries: ReturnType<typeof listSubmitted>,
): GradedStanding["lowered"] {
  for (const [index, { terms, savedAt }] of history.entries()) {
    const before = history[index + 1]?.terms.counts ?? usualTerms.counts;
    if (before === terms.counts || savedAt === null) continue;
    const until = tries.filter(({ submittedAt }) => submittedAt < savedAt);
    const lowering = loweringOf(before, terms.counts, until);
    return lowering && { ...lowering, at: savedAt };
  }
  return null;
}
