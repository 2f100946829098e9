import type { SyntaxProblem } from "@/exercises/sandbox/protocol";
import type { Marker } from "./editor-props";

/** The marked lines from the top; of one that is not Python at this moment only that is said. */
export function markedLines(
  findings: readonly Marker[],
  problem: SyntaxProblem | null,
): readonly Marker[] {
  const marked = findings.filter(({ line }) => line !== problem?.line);
  if (problem) marked.push({ line: problem.line, message: problemSays(problem), checkIds: [] });
  return marked.sort((one, other) => one.line - other.line);
}

export function problemSays({ message }: SyntaxProblem): string {
  return `not Python yet, ${message}`;
}

/** All that is said of the next marked line below `line`, or above it; past the last comes the first. */
export function nextMarked(
  marked: readonly Marker[],
  line: number,
  way: "next" | "previous",
): readonly Marker[] {
  const found =
    way === "next"
      ? (marked.find((one) => one.line > line) ?? marked[0])
      : (marked.findLast((one) => one.line < line) ?? marked.at(-1));
  return marked.filter((one) => one.line === found?.line);
}

/** "Line 46 (9 checks): DOMAINS must be a non-empty dict of domains". */
export function sentenceOf({ line, message, checkIds }: Marker): string {
  const checks = checkIds.length > 1 ? ` (${checkIds.length} checks)` : "";
  return `Line ${line}${checks}: ${message}`;
}
