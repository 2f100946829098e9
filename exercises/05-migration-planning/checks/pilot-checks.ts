import type { Candidate } from "@/exercises/05-migration-planning/case/migration-case";
import { show } from "@/exercises/05-migration-planning/checks/read-figures";
import { readingOf } from "@/exercises/05-migration-planning/checks/reading";
import {
  MAY_IS_ALWAYS_TRUE,
  pilotPoints,
  whyNoPilot,
} from "@/exercises/05-migration-planning/model/pilot-rule";
import { judgeCases, type Look } from "@/exercises/casework/judge-cases";
import type { Judge } from "@/exercises/exercise";
import { dictOf, entryOf, numberOf, type PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** The same rule is asked for in the step, on plain cases, and in "go further". */
export const pilotByRule = judgePilots("pilot_by_rule");
export const pilot = judgePilots("pilot");

function judgePilots(check: string): Judge {
  const judge = judgeCases(check, readingOf(comparePilot));
  return (observations, cases) => {
    const problem = judge(observations, cases);
    if (problem?.misconception !== MAY_IS_ALWAYS_TRUE) return problem;
    const { misconception: _, ...found } = problem;
    const message = `${problem.message}; your condition lets every domain pass, as conditions with commas, in [ ] or in quotes do: join the three with and`;
    return { ...found, message };
  };
}

function comparePilot(
  right: string | null,
  chosen: PythonValue,
  { where, given }: Look<string | null>,
): Problem | null {
  if (chosen === right) return null;
  const wanted = right === null ? "None" : show(right);
  const why = whyNot(dictOf(given[0])?.items ?? [], chosen, right);
  const message = `${where}: choose_pilot chose ${show(chosen)}, expected ${wanted}${why}`;
  // None is an answer here, and not a forgotten return.
  return { message, ...(chosen === null ? {} : { got: chosen, expected: right }) };
}

/** Which part of the council's rule speaks against what was chosen, as the end of a sentence. */
function whyNot(
  candidates: readonly [PythonValue, PythonValue][],
  chosen: PythonValue,
  right: string | null,
): string {
  const one = candidateOf(candidates, chosen);
  const best = candidateOf(candidates, right);
  if (chosen === null && best !== null) {
    const { readiness, upstream, consumers } = best;
    return `: ${right} may, with readiness ${readiness}, upstream ${upstream}, consumers ${consumers}`;
  }
  if (one === null) return `: ${show(chosen)} is none of these domains`;
  const against = whyNoPilot(one);
  if (against.length > 0) return `: ${show(chosen)} may not, ${against.join(" and ")}`;
  if (best === null) return "";
  const [points, most] = [pilotPoints(one), pilotPoints(best)];
  return points === most
    ? `: both have ${most} points, and the first in the alphabet wins`
    : `: ${right} has ${most} points, ${show(chosen)} has ${points}`;
}

function candidateOf(
  candidates: readonly [PythonValue, PythonValue][],
  name: PythonValue,
): Candidate | null {
  const figures = dictOf(candidates.find(([key]) => key === name)?.[1]);
  if (figures === null) return null;
  const at = (key: keyof Candidate) => numberOf(entryOf(figures, key)) ?? 0;
  return {
    value: at("value"),
    readiness: at("readiness"),
    risk: at("risk"),
    consumers: at("consumers"),
    upstream: at("upstream"),
  };
}
