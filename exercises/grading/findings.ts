import type { Problem, Told } from "@/exercises/grading/report";

/** One thing that is wrong, and the ids of the wrong ideas that would lead to just this. */
export type Finding = { problem: Problem; ideas: readonly string[] };

/**
 * The first of a check's findings. It names a wrong idea only where the program shows it: when that
 * idea explains every finding of the check, and no other one does.
 */
export function reportFindings(findings: readonly Finding[]): Problem | null {
  const [first] = findings;
  if (first === undefined) return null;
  const shown = [...new Set(first.ideas)].filter((idea) =>
    findings.every(({ ideas }) => ideas.includes(idea)),
  );
  const [misconception] = shown;
  return misconception === undefined || shown.length > 1
    ? first.problem
    : { ...first.problem, misconception };
}

/** Several things as one: a sentence that says them all, and each by itself with its own place. */
export function tellAll(
  found: readonly Told[],
  shown = Number.POSITIVE_INFINITY,
): Pick<Problem, "message" | "findings"> {
  const findings = found.slice(0, shown).map(({ message, line }) => ({ message, line }));
  if (found.length > shown) {
    findings.push({ message: `and ${found.length - shown} more`, line: undefined });
  }
  const message = findings.map((one) => one.message).join("; ");
  return findings.length > 1 ? { message, findings } : { message };
}
