import "server-only";
import { randomUUID } from "node:crypto";
import type { Report } from "@/exercises/grading/report";
import { createClass } from "@/server/classes/create-class";
import { joinClass } from "@/server/classes/join-class";
import type { Database } from "@/server/db/open";
import { challenge, submission, user } from "@/server/db/schema";
import type { Instructor, Learner } from "@/server/identity/viewer";
import { newLearner, rightAnswers } from "@/server/quiz/attempt.fixture";
import { startAttempt } from "@/server/quiz/start-attempt";
import { submitAttempt } from "@/server/quiz/submit-attempt";

/* What the tests of this folder have in common. */

export async function newInstructor(db: Database): Promise<Instructor> {
  const made = { id: randomUUID(), name: "Ines", email: `${randomUUID()}@example.org` };
  await db.insert(user).values({ ...made, role: "instructor" });
  return { kind: "instructor", ...made };
}

/** A class of its own with what learners do in it. */
export async function newTestClass(db: Database, ines: Instructor) {
  const { id: classId, code } = await createClass(db, ines, { id: randomUUID(), name: "Mesh 101" });

  async function member(name: string): Promise<Learner> {
    const learner = await newLearner(db);
    await joinClass(db, learner, { code, name }, { from: randomUUID(), now: new Date() });
    return learner;
  }

  const startQuiz = async (learner: Learner) =>
    (await startAttempt(db, learner, { attemptId: randomUUID(), mode: "graded" })).attemptId;

  /** Answers the first questions rightly and submits. */
  async function takeQuiz(learner: Learner, answered: number): Promise<string> {
    const attemptId = await startQuiz(learner);
    const answers = rightAnswers.slice(0, answered);
    await submitAttempt(db, learner, { attemptId, answers });
    return attemptId;
  }

  async function submitProgram(
    learner: Learner,
    points: number,
    source = "DOMAINS = {}",
    submittedAt = new Date(),
    passed: readonly string[] = [],
  ): Promise<string> {
    const exercise = { exerciseId: "domain-identification", exerciseVersion: "1" };
    const [given] = await db
      .insert(challenge)
      .values({ learnerId: learner.id, ...exercise, seed: "secret", expiresAt: new Date() })
      .returning({ id: challenge.id });
    const [complete, mastered] = [points >= 6, points === 10];
    const checks = passed.map((id) => ({
      ...{ id, title: id, points: 1, outOf: 1, outcome: "passed" as const, message: "" },
    }));
    const report: Report = { kind: "graded", checks, points, outOf: 10, complete, mastered };
    const id = randomUUID();
    await db.insert(submission).values({
      id,
      learnerId: learner.id,
      classId,
      ...exercise,
      challengeId: given?.id ?? "",
      source,
      observations: [],
      report,
      points,
      outOf: 10,
      complete,
      mastered,
      submittedAt,
    });
    return id;
  }

  return { classId, member, startQuiz, takeQuiz, submitProgram };
}
