import type { Cases, Judge } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";

/** The id of the wrong idea that a failed check looks like; null when it may have many reasons. */
export type Recognise = (
  observations: Observations,
  cases: Cases,
  problem: Problem,
) => string | null;

/** A judge whose problems name the wrong idea where one is recognised. */
export function recognising(judge: Judge, recognise: Recognise): Judge {
  return (observations, cases) => {
    const problem = judge(observations, cases);
    const misconception = problem && recognise(observations, cases, problem);
    return misconception ? { ...problem, misconception } : problem;
  };
}
