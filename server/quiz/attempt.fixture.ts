import "server-only";
import { randomUUID } from "node:crypto";
import type { Answer } from "@/quiz/answer";
import { answerKeys } from "@/quiz/answer-keys";
import { keyAsAnswer } from "@/quiz/key-as-answer.fixture";
import { questions } from "@/quiz/questions";
import type { Database } from "@/server/db/open";
import { user } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import type { Learner, Viewer } from "@/server/identity/viewer";
import { readResult } from "./read-result";
import { startAttempt } from "./start-attempt";

/* What the tests of this folder have in common. */

export async function newLearner(db: Database): Promise<Learner> {
  const id = randomUUID();
  await db.insert(user).values({ id, name: "Ada", email: `${id}@learner.invalid` });
  return { kind: "learner", id, name: "Ada" };
}

/** A learner of their own with an attempt that has just begun. */
export async function newAttempt(db: Database): Promise<{ ada: Learner; attemptId: string }> {
  const ada = await newLearner(db);
  const input = { attemptId: randomUUID(), mode: "practice" } as const;
  return { ada, attemptId: (await startAttempt(db, ada, input)).attemptId };
}

export const rightAnswers = answerKeys.map((key) => ({
  questionId: key.questionId,
  answer: keyAsAnswer(key),
  ownWords: "",
  revision: 1,
}));

const owner = questions.find(({ id }) => id === "who-owns-data");
const owners = owner?.kind === "single" ? owner.options.map(({ id }) => id) : [];
const pick = (index: number): Answer => ({ kind: "single", pick: owners[index] ?? "" });

/** A batch with one answer: the option with this index, at this revision. */
export function chosen(index: number, revision: number) {
  return [{ questionId: "who-owns-data", answer: pick(index), ownWords: "", revision }];
}

/** The result with the key beside it, which the viewer may see. */
export async function shownResult(db: Database, viewer: Viewer, attemptId: string, now?: Date) {
  const { answers } = await readResult(db, viewer, { attemptId }, now);
  if (answers.kind !== "shown") throw new Error(`withheld: ${answers.access.because}`);
  return answers.result;
}

/** Status and code of the refusal; anything else is an error of the test. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => new Error("it was allowed"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw error;
  return `${error.status} ${error.code}`;
}
