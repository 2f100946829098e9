import { z } from "zod";
import { decodePlan, type Plan } from "@/exercises/05-migration-planning/case/plan";
import { matches } from "@/exercises/05-migration-planning/checks/matches";
import type { Cases, Json, Judge } from "@/exercises/exercise";
import { type Finding, reportFindings } from "@/exercises/grading/findings";
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
    rivals: z.array(
      z.object({ misconception: z.string(), answer: z.json(), passes: z.boolean().optional() }),
    ),
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
export type Wrong = {
  problem: Problem;
  /** The answer in the form in which the oracle writes it, to compare with wrong ideas. */
  answer?: Json;
  /** Wrong ideas that show in the answer itself. */
  ideas?: readonly string[];
};

/** A right answer, and the wrong ideas that would have led to another one. */
export type Right = { rulesOut: readonly string[] };

/** Judges every call that a check asks for and reports the first finding. */
export function judgeAnswers<Answer>(
  check: string,
  schema: z.ZodType<Answer>,
  judgeOne: (asked: Asked<Answer>) => Wrong | Right | null,
): Judge {
  return (observations, cases) =>
    reportFindings(findIn(observations, cases, check, schema, judgeOne));
}

/**
 * All findings of a check, in the order of the calls. Whoever holds a wrong idea about a function
 * holds it in every call of it: one that is answered as nobody with this idea would, rules it out.
 */
export function findIn<Answer>(
  observations: Observations,
  cases: Cases,
  check: string,
  schema: z.ZodType<Answer>,
  judgeOne: (asked: Asked<Answer>) => Wrong | Right | null,
): (Finding & { answer?: Json })[] {
  const givenTo = new Map(
    (itemsOf(cases.inputs) ?? []).map((call) => {
      const [probe, , given] = itemsOf(call) ?? [];
      return [probe, itemsOf(given) ?? []];
    }),
  );
  const wanted = expectationsSchema.parse(cases.expectations).filter((e) => e.check === check);
  const ruledOut = new Set<string>();
  const findings = wanted.flatMap((expectation) => {
    const given = givenTo.get(expectation.probe) ?? [];
    const judged =
      expectation.refusal === undefined
        ? judgeReturned(observations, expectation, given, schema, judgeOne)
        : judgeRefusal(observations, expectation, expectation.refusal);
    if (judged === null || "rulesOut" in judged) {
      const others = [...(judged?.rulesOut ?? []), ...ideasThatFail(expectation)];
      for (const idea of others) ruledOut.add(`${expectation.ask} ${idea}`);
      return [];
    }
    const { problem, answer, ideas = [] } = judged;
    const like = expectation.rivals
      .filter((rival) => answer !== undefined && matches(rival.answer, answer))
      .map(({ misconception }) => misconception);
    // What is about Kestrel Home stands beside the task already.
    const shown = /\bKestrel Home\b|\bLONGEST\b/.test(expectation.where)
      ? {}
      : { given: pythonTuple(...given) };
    const step = expectation.ask === "choose_pilot" ? "# Step 1" : "# Step 3";
    const line = problem.line ?? lineOf(observations, expectation.ask, step);
    const finding = { problem: { ...shown, ...problem, line }, answer };
    return [{ ...finding, ask: expectation.ask, ideas: [...like, ...ideas] }];
  });
  return findings.map(({ ask, ideas, ...finding }) => ({
    ...finding,
    ideas: ideas.filter((idea) => !ruledOut.has(`${ask} ${idea}`)),
  }));
}

/** The wrong ideas that give no right answer to this call, as far as that is known. */
function ideasThatFail({ rivals }: Expectation): string[] {
  const passing = rivals.filter(({ passes }) => passes !== false);
  return rivals
    .map(({ misconception }) => misconception)
    .filter((idea) => passing.every(({ misconception }) => misconception !== idea));
}

function judgeReturned<Answer>(
  observations: Observations,
  { probe, ask, where, answer }: Expectation,
  given: readonly PythonValue[],
  schema: z.ZodType<Answer>,
  judgeOne: (asked: Asked<Answer>) => Wrong | Right | null,
): Wrong | Right | null {
  const returned = returnedValue(observations, probe, `${ask} on ${where}`);
  if ("problem" in returned) {
    return { problem: returned.problem, ideas: ideasOfError(returned.problem, ask, where, given) };
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
): Wrong | Right {
  const seen = observations.byProbe.get(probe);
  const returned = returnedValue(observations, probe, `${ask} on ${where}`);
  // A pert that takes any three figures may be the step's, which is not asked to refuse any.
  const ideas = ask === "pert" ? [] : ["broken-plans-do-not-come"];
  if (seen?.outcome === "raised" && seen.error.bases.includes("ValueError")) {
    return { rulesOut: ideas };
  }
  if (seen?.outcome === "missing") return { problem: { message: `\`${ask}\` is not defined` } };
  if (!("problem" in returned)) {
    const message = `${ask} on ${where}: ${why}; raise a ValueError instead of answering`;
    return { problem: { message, got: returned.value }, ideas };
  }
  const { problem } = returned;
  if (seen === undefined) {
    // Stopped in this very call it is the wrong idea; stopped before, nothing is known.
    return { problem, ideas: observations.underWay?.probe === probe ? ideas : [] };
  }
  return {
    problem: { ...problem, message: `${problem.message}; ${why}: raise a ValueError` },
    ideas,
  };
}

/** Wrong ideas that show in the exception which ended a call that should have come back. */
function ideasOfError(
  { error }: Problem,
  ask: string,
  where: string,
  [first]: readonly PythonValue[],
): string[] {
  if (error === undefined) return [];
  // Dividing by it, or asking a distribution without spread.
  if (error.bases.some((name) => ["ZeroDivisionError", "StatisticsError"].includes(name))) {
    return where.startsWith("no spread") ? ["there-is-always-spread"] : [];
  }
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
