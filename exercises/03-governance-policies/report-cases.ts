import { type Finding, reportFindings } from "@/exercises/grading/findings";
import type { Problem } from "@/exercises/grading/report";

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

/** What there is to say of several problems, as one: the first, with the messages of the next. */
export function joinProblems(problems: readonly Problem[], shown = 4): Problem | null {
  const [first] = problems;
  if (first === undefined) return null;
  const messages = problems.slice(0, shown).map(({ message }) => message);
  if (problems.length > shown) messages.push(`and ${problems.length - shown} more`);
  return { ...first, message: messages.join("; ") };
}

/** All findings of a check as one problem, so that one Check tells them all. */
export function reportTogether(findings: readonly Finding[]): Problem | null {
  const problem = reportFindings(findings);
  const joined = joinProblems(findings.map((finding) => finding.problem));
  return problem && joined && { ...problem, message: joined.message };
}
