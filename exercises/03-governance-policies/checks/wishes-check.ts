import { fromPython, keyOf } from "@/exercises/03-governance-policies/case/policy-value";
import type { InForce } from "@/exercises/03-governance-policies/cases/rules";
import { nameOf, show } from "@/exercises/03-governance-policies/checks/read-answers";
import { differenceIn, onRules } from "@/exercises/03-governance-policies/checks/rule-checks";
import { casesOf } from "@/exercises/casework/case";
import type { Look } from "@/exercises/casework/judge-cases";
import { stepOf } from "@/exercises/casework/step-of";
import type { Cases, Judge } from "@/exercises/exercise";
import { tellAll } from "@/exercises/grading/findings";
/** What asks for as much as the council, or more, is put in force; the rest is refused. */
export const tighterOnly: Judge = (observations, cases) => {
  const { wishes } = readExpectations(cases).steps;
  const base = stepPolicies(cases);
  const judged = wishes.map((expected, index) => {
    const look = { expected, rules: wishGiven(cases, index), base };
    const one = judgeRules(observations, `wish/${index}`, look, ({ answer }) =>
      compareWish(observations, cases, index, expected, answer),
    );
    return { ...one, problem: one.problem && asAsked(observations, cases, index, one.problem) };
  });
  const problem = reportCases(judged);
  const unknown = problem && unknownName(problem);
  if (problem && unknown) return { ...problem, message: unknown };
  // A message for each operator, so that one Check tells what is wrong with both.
  const told = judged.flatMap((one) => one.problem ?? []);
  const perOperator = told.filter(
    (one, index) => told.findIndex((other) => operatorIn(other) === operatorIn(one)) === index,
  );
  return problem && { ...problem, ...tellAll(perOperator) };
};

/** What `is_as_strict` was asked and answered; what the whole function was given says less. */
function asAsked(
  observations: Observations,
  cases: Cases,
  index: number,
  problem: Problem,
): Problem {
  if (lineOf(observations, "is_as_strict") === undefined) return problem;
  const { op, value, limit } = askedIn(cases, index);
  const given = pythonDict(
    Object.entries({ op, value, limit }).map(([key, one]) => [key, one ?? null]),
  );
  const got = strictAnswer(observations, index);
  const isRight = readExpectations(cases).steps.wishes[index]?.conflicts.length === 0;
  return { ...problem, given, ...(got === undefined ? {} : { got, expected: isRight }) };
}

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
  const { op, value, limit, isSame } = askedIn(cases, index);
  const mayBe = expected.conflicts.length === 0;
  const isRefused = answer.conflicts.length > 0;
  const wrong = firstDifference(answer.policies, expected);
  if (wrong === null && isRefused !== mayBe) return null;
  const asks = isSame ? "the same" : mayBe ? "tighter" : "looser";
  const line = lineOf(observations, "is_as_strict", "# Step 2");
  const isTurnedRound = mayBe === isRefused && (mayBe || wrong !== null);
  const should =
    isTurnedRound && line ? `is_as_strict must return ${mayBe ? "True" : "False"}` : null;
  const asked = should ?? (mayBe ? "it may be put in force" : "it must be refused");
  const silent = wrong === null ? "no conflict is reported" : wrong.message;
  const outcome =
    noAnswer(observations, cases, index) ?? (isRefused ? "it is refused" : "it is put in force");
  return {
    message: `${String(op)}: the limit is ${show(limit)}, and a domain wants ${show(value)}. That is ${asks}, so ${asked}, but ${isTurnedRound ? outcome : silent}`,
    line: line ?? lineOf(observations, "effective_policies"),
  };
}

/** What the domain wants in a wish, and what the council decided. */
function askedIn(cases: Cases, index: number) {
  const [wish] = (itemsOf(wishGiven(cases, index)) ?? []).map(dictOf);
  const [id, value] = ["refines", "value"].map((key) => wish && entryOf(wish, key));
  const council = stepPolicies(cases).find((policy) => entryOf(policy, "id") === id);
  const [op, limit] = ["op", "value"].map((key) => council && entryOf(council, key));
  const isSame = keyOf(fromPython(value ?? null)) === keyOf(fromPython(limit ?? null));
  return { op, value, limit, isSame };
}

/** What `is_as_strict` gave in place of an answer of its own; null where it gave one, or none is seen. */
function noAnswer(observations: Observations, cases: Cases, index: number): string | null {
  const got = strictAnswer(observations, index);
  if (got === "True" || got === "False") return `it returns a text: write ${got} without quotes`;
  if (got !== undefined && typeof got !== "boolean") return `it returns ${nameOf(got)}`;
  const { op } = askedIn(cases, index);
  const alike = readExpectations(cases).steps.wishes.flatMap((_, other) => {
    const asked = askedIn(cases, other);
    return asked.op === op ? [strictAnswer(observations, other) === asked.isSame] : [];
  });
  // What is not returned goes on to the last line of the function, which compares with `==`.
  return got === false && alike.every(Boolean) ? "it is refused (is there a return?)" : null;
}

function strictAnswer({ byProbe }: Observations, index: number): PythonValue | undefined {
  const seen = byProbe.get(`strict/${index}`);
  return seen?.outcome === "returned" ? seen.value : undefined;
}

/** A word of the table or of the text that was written into the function. */
function unknownName({ error }: Problem): string | null {
  const name = /^name '(\w+)' is not defined/.exec(error?.message ?? "")?.[1];
  const isHere = error?.traceback.at(-1)?.function === "is_as_strict";
  if (error?.type !== "NameError" || name === undefined || !isHere) return null;
  return `is_as_strict cannot return ${name}, which is no name here: let it return what comes of comparing value and limit`;
}
