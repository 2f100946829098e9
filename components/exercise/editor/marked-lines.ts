import type { SyntaxProblem } from "@/exercises/sandbox/protocol";
import type { Marker } from "./editor-props";

/** A line with all that is said of it, each sentence once. */
export type MarkedLine = {
  line: number;
  says: readonly { message: string; times: number }[];
  /** The first check that named it. */
  checkId: string | null;
};

/** The marked lines from the top; of a line that is not Python at this moment only that is said. */
export function markedLines(
  findings: readonly Marker[],
  problem: SyntaxProblem | null,
): readonly MarkedLine[] {
  const lines = [...new Set(findings.map(({ line }) => line))];
  const marked = lines.flatMap((line): MarkedLine[] => {
    if (line === problem?.line) return [];
    const ofLine = findings.filter((finding) => finding.line === line);
    const says = [...new Set(ofLine.map(({ message }) => message))].map((message) => ({
      message,
      times: ofLine.filter((finding) => finding.message === message).length,
    }));
    const checkId = ofLine.find((finding) => finding.checkId !== undefined)?.checkId ?? null;
    return [{ line, says, checkId }];
  });
  if (problem) {
    const message = `not Python yet, ${problem.message}`;
    marked.push({ line: problem.line, says: [{ message, times: 1 }], checkId: null });
  }
  return marked.sort((one, other) => one.line - other.line);
}

/** The next marked line below `line`, or above it; past the last one comes the first. */
export function nextMarked(
  marked: readonly MarkedLine[],
  line: number,
  way: "next" | "previous",
): MarkedLine | null {
  const found =
    way === "next"
      ? (marked.find((one) => one.line > line) ?? marked[0])
      : (marked.findLast((one) => one.line < line) ?? marked.at(-1));
  return found ?? null;
}

/** "Line 46 (9 checks): DOMAINS must be a non-empty dict of domains". */
export function sentenceOf({ line, says }: MarkedLine): string {
  return says
    .map(({ message, times }) =>
      times === 1 ? `Line ${line}: ${message}` : `Line ${line} (${times} checks): ${message}`,
    )
    .join(" ");
}
