import "server-only";
import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import type { Database } from "@/server/db/open";
import { account, user } from "@/server/db/schema";
import { Refusal } from "@/server/http/refusal";
import { emailInput, nameInput } from "./inputs";
import { passwordLength } from "./password-length";
import { claimSetupLink, hasInstructor } from "./setup-link";
import type { Instructor } from "./viewer";

export const firstInstructorInput = z.object({
  token: z.string().min(1).max(100),
  name: z.union([z.literal("").transform(() => "Instructor"), nameInput]),
  email: emailInput,
  password: z
    .string()
    .min(passwordLength.least, {
      error: `Choose a password of at least ${passwordLength.least} characters.`,
    })
    .max(passwordLength.most, {
      error: `Choose a password of at most ${passwordLength.most} characters.`,
    }),
});

/** Uses the set-up link and makes the instructor: both or neither. Refuses with 410 when the link is no longer open. */
export async function createFirstInstructor(
  db: Database,
  input: z.output<typeof firstInstructorInput>,
  now: Date,
): Promise<Instructor> {
  const { token, name, email } = input;
  // Before the transaction: hashing is slow on purpose, and a transaction holds others up.
  const password = await hashPassword(input.password);
  const id = randomUUID();
  await db.transaction(async (step) => {
    const isClaimed = !(await hasInstructor(step)) && (await claimSetupLink(step, token, now));
    if (!isClaimed) {
      throw new Refusal(
        410,
        "link-closed",
        "This set-up link was used or has expired. No account was made.",
      );
    }
    const times = { createdAt: now, updatedAt: now };
    await step.insert(user).values({ id, name, email, role: "instructor", ...times });
    await step.insert(account).values({
      id: randomUUID(),
      accountId: id,
      providerId: "credential",
      userId: id,
      password,
      ...times,
    });
  });
  return { kind: "instructor", id, name, email };
}
