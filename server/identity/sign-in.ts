import "server-only";
import { isAPIError } from "better-auth/api";
import { z } from "zod";
import type { Database } from "@/server/db/open";
import { Refusal } from "@/server/http/refusal";
import type { Auth } from "./auth";
import { emailInput } from "./inputs";
import { passwordLength } from "./password-length";
import { giveBackTry, type Limit, takeTry } from "./rate-limit";

export const signInInput = z.object({
  email: emailInput,
  password: z.string().min(1, { error: "Enter your password." }),
});

const guesses: Limit = { name: "sign-in", tries: 10, windowSeconds: 15 * 60 };

/** Starts an instructor's session; refuses alike (401) whether the e-mail or the password is wrong. */
export async function signInInstructor(
  { api }: Auth,
  db: Database,
  { email, password }: z.output<typeof signInInput>,
  { headers, now }: { headers: Headers; now: Date },
): Promise<void> {
  await takeTry(db, guesses, email, now);
  try {
    // A longer one cannot be right, and hashing it would cost more than it should.
    if (password.length > passwordLength.most) throw wrong();
    await api.signInEmail({ body: { email, password }, headers });
  } catch (error) {
    if (isAPIError(error) && error.statusCode === 401) throw wrong();
    throw error;
  }
  await giveBackTry(db, guesses, email);
}

function wrong(): Refusal {
  return new Refusal(
    401,
    "wrong-credentials",
    "This e-mail and password do not belong together. Check both and try again.",
  );
}
