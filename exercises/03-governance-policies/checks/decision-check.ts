import { fromPython } from "@/exercises/03-governance-policies/case/policy-value";
import {
  type Expectations,
  readExpectations,
} from "@/exercises/03-governance-policies/checks/expectations";
import { nameOf, raisedAnswer, show } from "@/exercises/03-governance-policies/checks/read-answers";
import {
  type JudgedCase,
  reportCases,
  type WouldBe,
} from "@/exercises/03-governance-policies/checks/report-cases";
import { tellReport } from "@/exercises/03-governance-policies/checks/tell-answer";
import type { Judge } from "@/exercises/exercise";
import { tellAll } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, type PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

/** One violation that blocks is enough; the order in which they are found decides nothing. */
export const decision: Judge = (observations, cases) => {
  const judged = readExpectations(cases).steps.runs.map((run, index) =>
    judgeDecisions(observations, index, run),
  );
  return reportCases(judged);
};

function judgeDecisions(
  observations: Observations,
  index: number,
  { products, wouldBe }: Expectations["steps"]["runs"][number],
): JudgedCase {
  const line = lineOf(observations, "decide", "# Step 3") ?? lineOf(observations, "govern");
  const returned = returnedValue(observations, `decide/${index}`, "govern");
  if ("problem" in returned) {
    const problem = { ...returned.problem, line: returned.problem.line ?? line };
    return { problem, answer: raisedAnswer(problem), wouldBe };
  }
  const report = dictOf(returned.value);
  const decided = report && dictOf(entryOf(report, "decisions"));
  if (!decided) {
    const message = `govern must return a dict with the dict "decisions", not ${nameOf(returned.value)}`;
    return { problem: { message, line, got: returned.value }, answer: null, wouldBe };
  }
  const answers = products.map(({ name }) => entryOf(decided, name) ?? null);
  const problems = products.flatMap(({ severities, decision }, place): Problem[] => {
    const got = answers[place] ?? null;
    if (got === decision) return [];
    const list: PythonValue = severities;
    return [
      { message: `severities ${show(list)} must give '${decision}', not ${nameOf(got)}`, line },
    ];
  });
  const told = products.map(({ name }, place) => ({
    name,
    decision: fromPython(answers[place] ?? null),
    ids: [],
  }));
  const first = wouldBe["first-violation-decides/0"];
  // A check of one's own that lists one violation looks the same from here.
  const orElse: WouldBe =
    first !== undefined && lineOf(observations, "check") ? { "one-is-enough/0": first } : {};
  return {
    problem: problems.length > 0 ? { line, ...tellAll(problems, 3) } : null,
    answer: tellReport(told, []),
    wouldBe: { ...wouldBe, ...orElse },
  };
}
