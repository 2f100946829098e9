import { fingerprint } from "@/exercises/fingerprint";

/** Different programs that a learner tries before a solution opens without a right one. */
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
  /** Fingerprints of what was checked and did not pass, as the learner's browser tells them. */
  told: readonly string[];
  starter: string;
};

/** Whether a learner may see a part: once they have done it themselves, or after honest tries. */
export function solutionAccess({
  wasOpened,
  isDone,
  sources,
  told,
  starter,
}: Tried): SolutionAccess {
  if (wasOpened) return { kind: "open", because: "opened-before" };
  if (isDone) return { kind: "open", because: "done" };
  const programs = new Set([...sources.map(fingerprint), ...told]);
  programs.delete(fingerprint(starter));
  programs.delete(null);
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
    ? `The short solution opens once a submission passes the three steps, or after ${needed} programs, checked or submitted, that differ from each other and from the starter (${done}).`
    : `This part opens once a submission passes all its checks, or after ${needed} programs, checked or submitted, that pass the three steps and differ from each other (${done}).`;
}
