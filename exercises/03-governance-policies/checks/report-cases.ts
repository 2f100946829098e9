import { type Finding, reportFindings, tellAll } from "@/exercises/grading/findings";
import type { Problem } from "@/exercises/grading/report";

/** Findings that are told at once. */
export const mostTold = 4;

/** What each wrong idea would answer in a case, by `idea/variant`, where that is not right. */
export type WouldBe = Readonly<Record<string, string>>;

/** One case of a check: what is wrong, what was answered, and what wrong ideas would answer. */
export type JudgedCase = {
  problem: Problem | null;
  /** In the form of `wouldBe`; null when nothing can be compared. */
  answer: string | null;
  wouldBe: WouldBe;
};

/**
 * The first problem of a check. It names a wrong idea only if that idea would have answered every
 * case as the program did, the right ones among them, and no other idea would have.
 */
export function reportCases(cases: readonly JudgedCase[]): Problem | null {
  const variants = [...new Set(cases.flatMap(({ wouldBe }) => Object.keys(wouldBe)))];
  const held = variants.filter((variant) =>
    cases.every(({ problem, answer, wouldBe }) => {
      const predicted = wouldBe[variant];
      return predicted === undefined ? problem === null : predicted === answer;
    }),
  );
  const ideas = held.map((variant) => variant.slice(0, variant.lastIndexOf("/")));
  return reportFindings(cases.flatMap(({ problem }) => (problem ? [{ problem, ideas }] : [])));
}

/** All findings of a check as one problem, so that one Check tells them all. */
export function reportTogether(findings: readonly Finding[]): Problem | null {
  const problem = reportFindings(findings);
  const told = findings.map((finding) => finding.problem);
  return problem && { ...problem, ...tellAll(told, mostTold) };
}
