import type { ProgramError } from "@/exercises/grading/observation";

const deaths: [RegExp, type: string, message: string][] = [
  [
    /call stack|stack overflow|too much recursion/i,
    "RecursionError",
    "so many calls or values inside each other that Python itself ran out of room",
  ],
  [/memory|allocation|table index|unreachable/i, "MemoryError", "Python itself ran out of memory"],
  [/ExitStatus|terminated with exit|exit\(\d/i, "SystemExit", "the program ended Python itself"],
];

/**
 * What a program did when its interpreter broke down under it, from the browser's own words; null
 * when they tell of nothing that a program does.
 */
export function deathOf(message: string): ProgramError | null {
  for (const [pattern, type, said] of deaths) {
    if (pattern.test(message)) {
      return { type, bases: [], message: said, line: null, traceback: [] };
    }
  }
  return null;
}
