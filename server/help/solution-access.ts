/** Different programs that a learner submits before a solution opens without a right one. */
export const honestTriesNeeded = 3;

export type SolutionAccess =
  | { kind: "open"; because: "opened-before" | "done" | "tries" }
  | { kind: "closed"; tries: number; needed: number };

/** What is known about one learner and one part of an exercise's solution. */
export type Tried = {
  wasOpened: boolean;
  /** A submission passes all checks that the part is about. */
  isDone: boolean;
  /** What was submitted on it, in any order, repeats included. */
  sources: readonly string[];
  starter: string;
};

/** Whether a learner may see a part: once they have done it themselves, or after honest tries. */
export function solutionAccess({ wasOpened, isDone, sources, starter }: Tried): SolutionAccess {
  if (wasOpened) return { kind: "open", because: "opened-before" };
  if (isDone) return { kind: "open", because: "done" };
  const programs = new Set(sources.map(essence));
  programs.delete(essence(starter));
  programs.delete("");
  return programs.size >= honestTriesNeeded
    ? { kind: "open", because: "tries" }
    : { kind: "closed", tries: programs.size, needed: honestTriesNeeded };
}

/** What is missing, in a sentence for the learner. */
export function whyClosed(
  { tries, needed }: Extract<SolutionAccess, { kind: "closed" }>,
  part: "steps" | "further",
): string {
  const done = tries === 0 ? "none so far" : `${tries} so far`;
  return part === "steps"
    ? `The short solution opens once a submission passes the three steps, or after ${needed} submitted programs that differ from each other and from the starter (${done}).`
    : `This part opens once a submission passes all its checks, or after ${needed} submitted programs that pass the three steps and differ from each other (${done}).`;
}

/** A program without what makes no difference to it: comment lines, empty lines, spaces at line ends. */
function essence(source: string): string {
  return source
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "" && !line.trimStart().startsWith("#"))
    .join("\n");
}
