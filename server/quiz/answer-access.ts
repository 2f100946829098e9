import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { closingFor } from "@/quiz/terms";
import type { Database } from "@/server/db/open";
import { classTable, enrolment, quizAttempt } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Person } from "@/server/identity/viewer";
import { type AnswerAccess, type JoinedTerms, maySeeAnswers } from "@/server/policy-quiz";
import { readLongestExtra, readTerms } from "./read-terms";

/** Whether a person may see the key now, in practice and in results alike. */
export async function readAnswerAccess(
  db: Database,
  person: Person,
  now: Date,
): Promise<AnswerAccess> {
  const classes = await db
    .select({ classId: classTable.id, className: classTable.name })
    .from(enrolment)
    .innerJoin(classTable, eq(classTable.id, enrolment.classId))
    .where(eq(enrolment.learnerId, person.id));
  const joined: JoinedTerms[] = [];
  for (const { classId, className } of classes) {
    const { terms } = await readTerms(db, classId);
    const closesForAllAt = closingFor(terms, await readLongestExtra(db, classId));
    joined.push({ className, answers: terms.answers, closesForAllAt });
  }
  const hasGradedOpen = (await countOpenGraded(db, person.id)) > 0;
  return maySeeAnswers(joined, { hasGradedOpen, now });
}

function countOpenGraded(db: Database, learnerId: string): Promise<number> {
  const isOpen = and(
    eq(quizAttempt.learnerId, learnerId),
    eq(quizAttempt.mode, "graded"),
    isNull(quizAttempt.submittedAt),
  );
  return db.$count(quizAttempt, isOpen);
}

/** Refuses whoever may not see the key now, with the reason. */
export function requireAnswerAccess(access: AnswerAccess): void {
  if (access.kind === "shown") return;
  throw new Refusal(403, "answers-withheld", explainWithheld(access));
}

/** Why answers are withheld, and until when, in a sentence; dates are in UTC and say so. */
export function explainWithheld(access: Extract<AnswerAccess, { kind: "withheld" }>): string {
  switch (access.because) {
    case "graded-attempt-open":
      return "Answers are not shown while your graded attempt is open, because they would help with it. Submit it first.";
    case "until-closing":
      return `In ${access.className} answers are shown once the quiz is closed for everybody, on ${inUtc.format(access.from)} UTC.`;
    case "never":
      return `The instructor of ${access.className} does not show the answers here. Ask them in class.`;
  }
}

const inUtc = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "UTC",
});
