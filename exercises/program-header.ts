/** What the docstring of a program in wrong/ or slips/ says of it, line by line. */
export type ProgramHeader = {
  /** "Fails: one, other." */
  fails: readonly string[];
  /** "Misconception: one." A program that shows no idea has no such line. */
  misconceptions: readonly string[];
};

export function readProgramHeader(source: string): ProgramHeader {
  const [, fails] = /^Fails: (.*)\.$/m.exec(source) ?? [];
  if (fails === undefined) throw new Error("no line says which checks fail");
  return {
    fails: fails.split(", "),
    misconceptions: /^Misconception: (.*)\.$/m.exec(source)?.[1]?.split(", ") ?? [],
  };
}
