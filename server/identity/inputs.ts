import { z } from "zod";

// Control characters, and those that turn the direction of the text around them.
const unwanted = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What people and classes are called. */
export const nameInput = z
  .string()
  .trim()
  .min(1, { error: "Enter a name." })
  .max(80, { error: "Use at most 80 characters." })
  .refine((name) => !unwanted.test(name), {
    error: "Use letters, digits, spaces and punctuation only.",
  });

export const emailInput = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, { error: "Use at most 254 characters." })
  .pipe(z.email({ error: "Enter an e-mail address, such as name@example.org." }));
