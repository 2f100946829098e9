/** Different programs that a learner submits before the solution opens without a complete one. */
export const honestTriesNeeded = 3;

export type SolutionAccess =
  | { kind: "open"; because: "opened-before" | "complete" | "tries" }
  | { kind: "closed"; tries: number; needed: number };

/** What is known about one learner and one exercise. */
export type Tried = {
  wasOpened: boolean;
  isComplete: boolean;
  /** What was submitted, in any order, repeats included. */
  sources: readonly string[];
  starter: string;
};

/** Whether a learner may see the solution: once the core is complete, or after honest tries. */
export function solutionAccess({ wasOpened, isComplete, sources, starter }: Tried): SolutionAccess {
  if (wasOpened) return { kind: "open", because: "opened-before" };
  if (isComplete) return { kind: "open", because: "complete" };
  const programs = new Set(sources.map(essence));
  programs.delete(essence(starter));
  programs.delete("");
  return programs.size >= honestTriesNeeded
    ? { kind: "open", because: "tries" }
    : { kind: "closed", tries: programs.size, needed: honestTriesNeeded };
}

/** What is missing, in a sentence for the learner. */
export function whyClosed({ tries, needed }: Extract<SolutionAccess, { kind: "closed" }>): string {
  const done = tries === 0 ? "none so far" : `${tries} so far`;
  return `The solution opens once a submission passes every core check, or after ${needed} submitted programs that differ from each other and from the starter (${done}).`;
}

/** A program without what makes no difference to it: comment lines, empty lines, spaces at line ends. */
function essence(source: string): string {
  return source
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "" && !line.trimStart().startsWith("#"))
    .join("\n");
}
