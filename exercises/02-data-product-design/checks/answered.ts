import { PLAYED } from "@/exercises/02-data-product-design/cases/played";
import { answerOf } from "@/exercises/casework/answer-of";
import { stepOf, whatWasGiven } from "@/exercises/casework/step-of";
import type { Cases } from "@/exercises/exercise";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";
import type { Returned } from "@/exercises/grading/returned-value";

/** What a method of the product answered in a step, to a judge or a picture that has no case of it. */
export function answered(
  observations: Observations,
  probe: string,
  method: string,
  about: string,
): Returned {
  const made = { class: "SalesOrdersProduct", probe: `${probe.split("/")[0]}/new` };
  const answer = answerOf(observations, probe, { call: method, made }, () => about);
  const silent =
    "problem" in answer
      ? silentCause(observations, answer.problem)
      : answer.value === null && noAnswer(observations, method);
  return silent ? { problem: silent } : answer;
}

/** That there is no answer at all is one cause, said in the same words of all that stumbles over it. */
export function noAnswer(observations: Observations, method: string): Problem {
  const message = `${method} returned None: is there a \`return\` in it?`;
  return { message, line: lineOfProduct(observations) };
}

/** A validate or contract without an answer, where an exception came of it. */
export function silentCause(observations: Observations, { error }: Problem): Problem | null {
  if (!error?.message.includes("NoneType")) return null;
  if (isSilent(observations, PLAYED.plain)) return noAnswer(observations, "validate");
  return isSilent(observations, PLAYED.contract) ? noAnswer(observations, "contract") : null;
}

/** What stands in the way of all that publishes and reads. */
export function silentValidate(observations: Observations): Problem | null {
  return isSilent(observations, PLAYED.plain) ? noAnswer(observations, "validate") : null;
}

function isSilent({ byProbe }: Observations, probe: string): boolean {
  const seen = byProbe.get(probe);
  return seen?.outcome === "returned" && seen.value === null;
}

export function lineOfProduct(observations: Observations): number | undefined {
  return lineOf(observations, "SalesOrdersProduct");
}

/** A problem with what its step was given and, where nothing better is known, the class's line. */
export function placed(
  problem: Problem,
  probe: string,
  observations: Observations,
  cases: Cases,
): Problem {
  const line = problem.line ?? lineOfProduct(observations);
  return { ...whatWasGiven(stepOf(cases, probe).given), ...problem, probe, line };
}
