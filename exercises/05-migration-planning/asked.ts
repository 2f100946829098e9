import { z } from "zod";
import { matches } from "@/exercises/05-migration-planning/matches";
import { decodePlan, type Plan } from "@/exercises/05-migration-planning/plan";
import type { Cases, Json, Judge } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { itemsOf, type PythonValue, pythonTuple } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

const expectationsSchema = z.array(
  z.object({
    check: z.string(),
    probe: z.string(),
    /** The function that was called. */
    ask: z.string(),
    where: z.string(),
    answer: z.json().optional(),
    refusal: z.string().optional(),
    rivals: z.array(z.object({ misconception: z.string(), answer: z.json() })),
  }),
);
type Expectation = z.infer<typeof expectationsSchema>[number];

/** A call that came back, and what was expected of it. */
export type Asked<Answer> = {
  where: string;
  given: readonly PythonValue[];
  returned: PythonValue;
  /** Whether the call changed what it was given. */
  changed: boolean;
  answer: Answer;
};

/** What is wrong with one answer. */
export type Finding = {
  problem: Problem;
  /** The answer in the form in which the oracle writes it, to compare with wrong ideas. */
  answer?: Json;
  /** Wrong ideas that show in the answer itself. */
  signs?: string[];
};

/**
 * Judges every call that a check asks for and reports the first finding. A misconception is named
 * when it explains every finding, not only some.
 */
export function judgeAnswers<Answer>(
  check: string,
  schema: z.ZodType<Answer>,
  judgeOne: (asked: Asked<Answer>) => Finding | null,
): Judge {
  return (observations, cases) =>
    reportFindings(findIn(observations, cases, check, schema, judgeOne));
}

/** All findings of a check, in the order of the calls. */
export function findIn<Answer>(
  observations: Observations,
  cases: Cases,
  check: string,
  schema: z.ZodType<Answer>,
  judgeOne: (asked: Asked<Answer>) => Finding | null,
): Finding[] {
  const givenTo = new Map(
    (itemsOf(cases.inputs) ?? []).map((call) => {
      const [probe, , given] = itemsOf(call) ?? [];
      return [probe, itemsOf(given) ?? []];
    }),
  );
  const wanted = expectationsSchema.parse(cases.expectations).filter((e) => e.check === check);
  return wanted.flatMap((expectation) => {
    const given = givenTo.get(expectation.probe) ?? [];
    const finding =
      expectation.refusal === undefined
        ? judgeReturned(observations, expectation, given, schema, judgeOne)
        : judgeRefusal(observations, expectation, expectation.refusal);
    if (finding === null) return [];
    const { problem, answer, signs = [] } = finding;
    const like = expectation.rivals
      .filter((rival) => answer !== undefined && matches(rival.answer, answer))
      .map(({ misconception }) => misconception);
    // The plan of the case stands beside the task already.
    const shown = expectation.where.startsWith("Kestrel Home")
      ? {}
      : { given: pythonTuple(...given) };
    const line = problem.line ?? lineOf(observations, expectation.ask);
    return [{ problem: { ...shown, ...problem, line }, answer, signs: [...like, ...signs] }];
  });
}

/** The first finding, with the wrong idea that explains them all, if there is one. */
export function reportFindings(findings: readonly Finding[]): Problem | null {
  const [first] = findings;
  if (first === undefined) return null;
  const misconception = first.signs?.find((sign) => findings.every((f) => f.signs?.includes(sign)));
  return misconception === undefined ? first.problem : { ...first.problem, misconception };
}

function judgeReturned<Answer>(
  observations: Observations,
  { probe, ask, where, answer }: Expectation,
  given: readonly PythonValue[],
  schema: z.ZodType<Answer>,
  judgeOne: (asked: Asked<Answer>) => Finding | null,
): Finding | null {
  const returned = returnedValue(observations, probe, `${ask} on ${where}`);
  if ("problem" in returned) {
    const signs = signsOfError(returned.problem, ask, where, given);
    return { problem: returned.problem, signs };
  }
  const changed = (observations.byProbe.get(probe)?.changed.length ?? 0) > 0;
  return judgeOne({
    where,
    given,
    returned: returned.value,
    changed,
    answer: schema.parse(answer),
  });
}

function judgeRefusal(
  observations: Observations,
  { probe, ask, where }: Expectation,
  why: string,
): Finding | null {
  const seen = observations.byProbe.get(probe);
  if (seen?.outcome === "raised" && seen.error.bases.includes("ValueError")) return null;
  const returned = returnedValue(observations, probe, `${ask} on ${where}`);
  const signs = [ask === "pert" ? "any-three-figures-will-do" : "broken-plans-do-not-come"];
  if (seen?.outcome === "missing") return { problem: { message: `\`${ask}\` is not defined` } };
  if (!("problem" in returned)) {
    const message = `${ask} on ${where}: ${why}; raise a ValueError instead of answering`;
    return { problem: { message, got: returned.value }, signs };
  }
  const { problem } = returned;
  if (seen === undefined) {
    // Stopped in this very call it is the wrong idea; stopped before, nothing is known.
    return { problem, signs: observations.underWay?.probe === probe ? signs : [] };
  }
  return {
    problem: { ...problem, message: `${problem.message}; ${why}: raise a ValueError` },
    signs,
  };
}

/** Wrong ideas that show in the exception which ended a call that should have come back. */
function signsOfError(
  { error }: Problem,
  ask: string,
  where: string,
  [first]: readonly PythonValue[],
): string[] {
  if (error === undefined) return [];
  if (where.startsWith("no spread")) return ["there-is-always-spread"];
  const expectsOrder = ask === "critical_path" && error.bases.includes("KeyError");
  return expectsOrder && !isListedInOrder(decodePlan(first)) ? ["the-list-is-the-order"] : [];
}

function isListedInOrder(plan: Plan): boolean {
  const listed = new Set<string>();
  for (const [name, { needs }] of plan) {
    if (!needs.every((need) => listed.has(need))) return false;
    listed.add(name);
  }
  return true;
}
