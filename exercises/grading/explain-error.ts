import type { ProgramError } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";
import { sandboxErrorRules } from "@/exercises/grading/sandbox-error-rules";
import { syntaxErrorRules } from "@/exercises/grading/syntax-error-rules";
import { typeErrorRules } from "@/exercises/grading/type-error-rules";
import { valueErrorRules } from "@/exercises/grading/value-error-rules";

const errorRules = [
  ...syntaxErrorRules,
  ...typeErrorRules,
  ...valueErrorRules,
  ...sandboxErrorRules,
];

/** What an exception usually means, in a sentence or two; null when there is nothing certain to say. */
export function explainError({
  type,
  bases,
  message,
}: Pick<ProgramError, "type" | "bases" | "message">): string | null {
  // From the exception's own class to the general ones.
  for (const name of new Set([type, ...bases])) {
    for (const [ruleType, pattern, say] of errorRules) {
      if (ruleType !== name) continue;
      const match = pattern.exec(message);
      if (match) return typeof say === "string" ? say : say(...match.slice(1));
    }
  }
  return null;
}

/** The same for what a check found wrong. */
export function explainProblem({ message, got, expected, error }: Problem): string | null {
  if (error) return explainError(error);
  if (/must not change|changed its argument/.test(message)) {
    return "The function changes a value that it was given, and so changes it for its caller too. Work on a copy: list(…), dict(…), or sorted(…) instead of .sort().";
  }
  const missing = /^`(.+?)` is not defined$/.exec(message)?.[1];
  if (missing !== undefined) {
    return `The check looks for ${missing} at the top level of the file. Is it spelt just so, and not inside a function or a class?`;
  }
  if (/did not come to an end/.test(message)) {
    return "A loop or a function that calls itself does not end. What has to change in each round, and does it?";
  }
  if (got === null && expected !== undefined && expected !== null) {
    return "The function returned None: it ended without return, or the return stands where this case does not come by. Printing a value does not return it.";
  }
  return null;
}
