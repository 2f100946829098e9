import { councilLimits } from "@/exercises/03-governance-policies/council-case";
import { type Policy, rightReading } from "@/exercises/03-governance-policies/demand";
import {
  type Expectations,
  type RuleExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/expectations";
import { stepPolicies, wishGiven } from "@/exercises/03-governance-policies/given-inputs";
import { malformedPolicies } from "@/exercises/03-governance-policies/policy-form";
import {
  type LearnersPolicy,
  lineOfPolicy,
  readPolicies,
} from "@/exercises/03-governance-policies/policy-list";
import { fromPython, keyOf } from "@/exercises/03-governance-policies/policy-value";
import {
  type EffectiveAnswer,
  nameOf,
  raisedAnswer,
  show,
} from "@/exercises/03-governance-policies/read-answers";
import {
  type JudgedCase,
  joinProblems,
  reportCases,
  reportTogether,
  type WouldBe,
} from "@/exercises/03-governance-policies/report-cases";
import { firstDifference, judgeRules } from "@/exercises/03-governance-policies/rule-checks";
import { tellReport } from "@/exercises/03-governance-policies/tell-answer";
import type { Cases, Judge } from "@/exercises/exercise";
import type { Finding } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

const LEAST_POLICIES = 13;

/** Retention and completeness say what the council decided, and the given eleven are still there. */
export const twoPolicies: Judge = (observations) => {
  const read = readPolicies(observations);
  if ("problem" in read) return read.problem;
  const { policies } = read;
  const malformed = malformedPolicies(policies, observations);
  if (malformed !== null) return malformed;
  const line = lineOf(observations, "GLOBAL_POLICIES");
  const findings = councilLimits.flatMap((decided): Finding[] => {
    const mine = policies.filter(({ fields }) => entryOf(fields, "path") === decided.path);
    const [policy] = mine;
    if (policy === undefined || mine.length > 1) {
      const message = `${mine.length} policies look at ${decided.path}; write one`;
      return [{ problem: { message, line }, ideas: [] }];
    }
    const wrong = otherWords(policy, decided);
    if (wrong === null) return [];
    const at = lineOfPolicy(observations, policy.index) ?? line;
    return [{ ...wrong, problem: { ...wrong.problem, got: policy.fields, line: at } }];
  });
  if (findings.length === 0 && policies.length < LEAST_POLICIES) {
    const message = `GLOBAL_POLICIES has ${policies.length} policies; the council decided ${LEAST_POLICIES}. Keep GIVEN_POLICIES in it`;
    return { message, line };
  }
  return reportTogether(findings);
};

function otherWords({ id, fields }: LearnersPolicy, decided: Policy): Finding | null {
  const get = (key: string) => entryOf(fields, key);
  const value = get("value") ?? null;
  const told = (message: string, ...ideas: string[]): Finding => ({
    problem: { message: `${id}: ${message}` },
    ideas,
  });
  if (get("op") !== decided.op) {
    const words = decided.op === "at_most" ? "at most" : "at least";
    return told(
      `the council says ${words} ${keyOf(decided.value)}, but the operator is ${show(get("op"))}`,
    );
  }
  if (!rightReading.operators.equals?.(fromPython(value), decided.value, {})) {
    const isPercent = fromPython(value) === 95 && decided.value === 0.95;
    return told(
      `the value is ${show(value)}, but the council says ${keyOf(decided.value)}, a number`,
      ...(isPercent ? ["share-in-percent"] : []),
    );
  }
  if (get("severity") !== decided.severity) {
    return told(`the severity is ${show(get("severity"))}, but the council wants "block"`);
  }
  const when = dictOf(get("when"));
  const [path, op] = [when && entryOf(when, "path"), when && entryOf(when, "op")];
  const hasCondition = path === decided.when?.path && op === decided.when?.op;
  if (decided.when === undefined ? when === null : hasCondition) return null;
  return told(
    decided.when === undefined
      ? "it holds for all products, so it takes no `when`"
      : "it holds for personal data only, so it needs `when=PERSONAL`",
  );
}

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
  const outcome = isRefused ? "it is refused" : (wrong?.message ?? "no conflict is reported");
  return {
    message: `${String(op)}: the limit is ${show(limit)}, and a domain wants ${show(value)}. That is ${asks}, so it ${mayBe ? "may be put in force" : "must be refused"}, but ${mayBe || wrong === null ? outcome : "it is put in force"}`,
    line: lineOf(observations, "is_as_strict") ?? lineOf(observations, "effective_policies"),
  };
}

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
  const line = lineOf(observations, "decide") ?? lineOf(observations, "govern");
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
    return [{ message: `${show(list)} gives ${nameOf(got)} instead of '${decision}'`, line }];
  });
  const told = products.map(({ name }, place) => ({
    name,
    decision: fromPython(answers[place] ?? null),
    ids: [],
  }));
  const joined = joinProblems(problems, 3);
  const first = wouldBe["first-violation-decides/0"];
  // A check of one's own that lists one violation looks the same from here.
  const orElse: WouldBe =
    first !== undefined && lineOf(observations, "check") ? { "one-is-enough/0": first } : {};
  return {
    problem: joined && { ...joined, message: `the list ${joined.message}` },
    answer: tellReport(told, []),
    wouldBe: { ...wouldBe, ...orElse },
  };
}
