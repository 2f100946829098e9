import "server-only";
import { randomBytes } from "node:crypto";
import type { PythonValue } from "@/exercises/grading/python-value";
import { makeCases } from "@/exercises/load-cases";
import { loadExercise } from "@/exercises/load-exercise";
import type { Database } from "@/server/db/open";
import { challenge } from "@/server/db/schema";
import { takeTry } from "@/server/identity/rate-limit";
import type { Person } from "@/server/identity/viewer";

const lifeMinutes = 15;
const limit = { name: "challenge", tries: 60, windowSeconds: 600 };

export type Challenge = {
  id: string;
  exerciseVersion: string;
  /** What the probes are to be run on; what they must lead to stays here. */
  inputs: PythonValue;
  expiresAt: Date;
};

/** Makes fresh inputs from a seed that only the server knows. */
export async function createChallenge(
  db: Database,
  person: Person,
  { exerciseId, now }: { exerciseId: string; now: Date },
): Promise<Challenge> {
  await takeTry(db, limit, person.id, now);
  const seed = randomBytes(16).toString("hex");
  const { definition } = await loadExercise(exerciseId);
  const expiresAt = new Date(now.getTime() + lifeMinutes * 60_000);
  const [row] = await db
    .insert(challenge)
    .values({
      learnerId: person.id,
      exerciseId,
      exerciseVersion: definition.version,
      seed,
      createdAt: now,
      expiresAt,
    })
    .returning({ id: challenge.id });
  if (!row) throw new Error("The challenge was not stored.");
  return {
    id: row.id,
    exerciseVersion: definition.version,
    inputs: makeCases(exerciseId, seed).inputs,
    expiresAt,
  };
}
