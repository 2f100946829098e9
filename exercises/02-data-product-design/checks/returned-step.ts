import type { Observations } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";
import { type Returned, returnedValue } from "@/exercises/grading/returned-value";

/** The steps that all products play first, and in them what the three steps ask of a product. */
export const STEPS = "steps";
export const CONTRACT_PROBE = `${STEPS}/contract`;
/** validate with first_batch(), which is drawn. */
export const FIRST_BATCH_PROBE = `${STEPS}/first_batch()`;
/** validate with two good orders. */
export const PLAIN_PROBE = `${STEPS}/two good orders`;

/** What a step returned; when its product could not even be made, the reason for that. */
export function returnedStep(observations: Observations, probe: string, about: string): Returned {
  const made = `${probe.split("/")[0]}/new`;
  const product = returnedValue(observations, made, "SalesOrdersProduct(catalog, grants)");
  return "problem" in product ? product : returnedValue(observations, probe, about);
}

/**
 * What a method answered in a step. That there is no answer at all is said in the same words of every
 * step, and of every step that stumbles over it: it is one cause.
 */
export function answeredStep(
  observations: Observations,
  probe: string,
  method: string,
  about: string,
  isAnswerDue = true,
): Returned {
  const returned = returnedStep(observations, probe, about);
  if ("value" in returned) {
    return isAnswerDue && returned.value === null ? noAnswer(method) : returned;
  }
  if (returned.problem.error?.message.includes(`object has no attribute '${method}'`)) {
    const message = `SalesOrdersProduct has no method \`${method}\` yet`;
    return { problem: { message } };
  }
  if (!returned.problem.error?.message.includes("NoneType")) return returned;
  const silent = silentMethod(observations);
  return silent === null ? returned : noAnswer(silent);
}

/** What stands in the way of all that publishes and reads: validate or contract returns nothing. */
export function silentProblem(observations: Observations): Problem | null {
  const silent = silentMethod(observations);
  return silent === "validate" ? noAnswer(silent).problem : null;
}

function silentMethod(observations: Observations): "validate" | "contract" | null {
  const isSilent = (probe: string) => {
    const seen = observations.byProbe.get(probe);
    return seen?.outcome === "returned" && seen.value === null;
  };
  if (isSilent(PLAIN_PROBE)) return "validate";
  return isSilent(CONTRACT_PROBE) ? "contract" : null;
}

function noAnswer(method: string): { problem: Problem } {
  return { problem: { message: `${method} returned None: is there a \`return\` in it?` } };
}
