import { fromPython, keyOf } from "@/exercises/03-governance-policies/case/policy-value";
import type { InForce } from "@/exercises/03-governance-policies/cases/rules";
import {
  type EffectiveAnswer,
  nameOf,
  readAnswer,
  readEffective,
  show,
} from "@/exercises/03-governance-policies/checks/read-answers";
import { differenceIn, onRules } from "@/exercises/03-governance-policies/checks/rule-checks";
import type { Look } from "@/exercises/casework/judge-cases";
import { stepOf, stepsIn } from "@/exercises/casework/step-of";
import type { Judge } from "@/exercises/exercise";
import { tellAll } from "@/exercises/grading/findings";
import { lineOf } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** What asks for as much as the council, or more, is put in force; the rest is refused. */
export const tighterOnly: Judge = onRules("tighter_only", wrongWith, {
  onError: (problem) => ({ ...problem, message: unknownName(problem) ?? problem.message }),
  andAlso: (problem, failed) => {
    const told = problem.error ? [] : perOperator(failed);
    return told.length > 0 ? { ...problem, ...tellAll(told) } : problem;
  },
  // What `is_as_strict` was asked and answered; what the whole function was given says less.
  shown: (look) => {
    if (lineOf(look.observations, "is_as_strict") === undefined) return undefined;
    const { op, value, limit, strict } = askedIn(look);
    const given = pythonDict(Object.entries({ op, value, limit }));
    return {
      given,
      ...(strict === undefined ? {} : { got: strict, expected: mayBeInForce(look) }),
    };
  },
});

/** A message for each operator, so that one Check tells what is wrong with both. */
function perOperator(failed: readonly Look<InForce>[]): Problem[] {
  const told = new Map<PythonValue, Problem>();
  for (const look of failed) {
    const { op } = askedIn(look);
    const read = readAnswer(look.observations, look.probe, look.call, readEffective);
    const wrong =
      "answer" in read && "changed" in look.expected && wrongWith(look.expected, read.answer, look);
    if (wrong && !told.has(op)) told.set(op, wrong);
  }
  return [...told.values()];
}

function wrongWith(
  expected: InForce,
  answer: EffectiveAnswer,
  look: Look<InForce>,
): Problem | null {
  const { op, value, limit, isSame } = askedIn(look);
  const mayBe = expected.conflicts.length === 0;
  const isRefused = answer.conflicts.length > 0;
  const wrong = differenceIn(answer, expected, look);
  if (wrong === null && isRefused !== mayBe) return null;
  const asks = isSame ? "the same" : mayBe ? "tighter" : "looser";
  const line = lineOf(look.observations, "is_as_strict", "# Step 2");
  const isTurnedRound = mayBe === isRefused && (mayBe || wrong !== null);
  const should =
    isTurnedRound && line ? `is_as_strict must return ${mayBe ? "True" : "False"}` : null;
  const asked = should ?? (mayBe ? "it may be put in force" : "it must be refused");
  const silent = wrong === null ? "no conflict is reported" : wrong.message;
  const outcome = noAnswer(look) ?? (isRefused ? "it is refused" : "it is put in force");
  return {
    message: `${String(op)}: the limit is ${show(limit)}, and a domain wants ${show(value)}. That is ${asks}, so ${asked}, but ${isTurnedRound ? outcome : silent}`,
    line: line ?? lineOf(look.observations, "effective_policies"),
  };
}

function mayBeInForce({ expected }: Look<InForce>): boolean {
  return "conflicts" in expected && expected.conflicts.length === 0;
}

/** What the domain wants in a wish, what the council decided, and what `is_as_strict` says of it. */
function askedIn({
  cases,
  observations,
  probe,
}: Pick<Look<InForce>, "cases" | "observations" | "probe">) {
  const asked = `${probe} as strict`;
  const [op = null, value = null, limit = null] = stepOf(cases, asked).given;
  const isSame = keyOf(fromPython(value)) === keyOf(fromPython(limit));
  const seen = observations.byProbe.get(asked);
  const strict = seen?.outcome === "returned" ? seen.value : undefined;
  return { op, value, limit, isSame, strict };
}

/** What `is_as_strict` gave in place of an answer of its own; null where it gave one, or none is seen. */
function noAnswer(look: Look<InForce>): string | null {
  const { op, strict } = askedIn(look);
  if (strict === "True" || strict === "False") {
    return `it returns a text: write ${strict} without quotes`;
  }
  if (strict !== undefined && typeof strict !== "boolean") return `it returns ${nameOf(strict)}`;
  const wishes = [...stepsIn(look.cases.inputs).keys()].filter((one) => /^wishes\/\d+$/.test(one));
  const alike = wishes
    .map((probe) => askedIn({ ...look, probe }))
    .filter((other) => other.op === op);
  // What is not returned goes on to the last line of the function, which compares with `==`.
  return strict === false && alike.every((other) => other.strict === other.isSame)
    ? "it is refused (is there a return?)"
    : null;
}

/** A word of the table or of the text that was written into the function. */
function unknownName({ error }: Problem): string | null {
  const name = /^name '(\w+)' is not defined/.exec(error?.message ?? "")?.[1];
  const isHere = error?.traceback.at(-1)?.function === "is_as_strict";
  if (error?.type !== "NameError" || name === undefined || !isHere) return null;
  return `is_as_strict cannot return ${name}, which is no name here: let it return what comes of comparing value and limit`;
}
