import {
  type RuleExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/expectations";
import { stepPolicies, wishGiven } from "@/exercises/03-governance-policies/given-inputs";
import { fromPython, keyOf } from "@/exercises/03-governance-policies/policy-value";
import { type EffectiveAnswer, show } from "@/exercises/03-governance-policies/read-answers";
import { joinProblems, reportCases } from "@/exercises/03-governance-policies/report-cases";
import { firstDifference, judgeRules } from "@/exercises/03-governance-policies/rule-checks";
import type { Cases, Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, itemsOf } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** What asks for as much as the council, or more, is put in force; the rest is refused. */
export const tighterOnly: Judge = (observations, cases) => {
  const { wishes } = readExpectations(cases).steps;
  const base = stepPolicies(cases);
  const judged = wishes.map((expected, index) => {
    const look = { expected, rules: wishGiven(cases, index), base };
    return judgeRules(observations, `wish/${index}`, look, ({ answer }) =>
      compareWish(observations, cases, index, expected, answer),
    );
  });
  const problem = reportCases(judged);
  // A message for each operator, so that one Check tells what is wrong with both.
  const told = judged.flatMap((one) => one.problem ?? []);
  const perOperator = told.filter(
    (one, index) => told.findIndex((other) => operatorIn(other) === operatorIn(one)) === index,
  );
  return problem && { ...problem, message: joinProblems(perOperator)?.message ?? problem.message };
};

function operatorIn({ message }: Problem): string {
  return message.slice(0, message.indexOf(":"));
}

function compareWish(
  observations: Observations,
  cases: Cases,
  index: number,
  expected: RuleExpectation,
  answer: EffectiveAnswer,
): Problem | null {
  const [wish] = (itemsOf(wishGiven(cases, index)) ?? []).map(dictOf);
  const [id, value] = ["refines", "value"].map((key) => wish && entryOf(wish, key));
  const council = stepPolicies(cases).find((policy) => entryOf(policy, "id") === id);
  const [op, limit] = ["op", "value"].map((key) => council && entryOf(council, key));
  const mayBe = expected.conflicts.length === 0;
  const isRefused = answer.conflicts.length > 0;
  const wrong = firstDifference(answer.policies, expected);
  if (wrong === null && isRefused !== mayBe) return null;
  const isSame = keyOf(fromPython(value ?? null)) === keyOf(fromPython(limit ?? null));
  const asks = isSame ? "the same" : mayBe ? "tighter" : "looser";
  const line = lineOf(observations, "is_as_strict");
  const isTurnedRound = mayBe === isRefused && (mayBe || wrong !== null);
  const should =
    isTurnedRound && line ? `is_as_strict must return ${mayBe ? "True" : "False"}` : null;
  const asked = should ?? (mayBe ? "it may be put in force" : "it must be refused");
  const silent = wrong === null ? "no conflict is reported" : wrong.message;
  const outcome = isRefused ? "it is refused" : "it is put in force";
  return {
    message: `${String(op)}: the limit is ${show(limit)}, and a domain wants ${show(value)}. That is ${asks}, so ${asked}, but ${isTurnedRound ? outcome : silent}`,
    line: line ?? lineOf(observations, "effective_policies"),
  };
}
