import type { Problem } from "@/exercises/grading/report";

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
