import type { Played } from "@/exercises/casework/step-of";
import type { Observations } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";
import { type Returned, returnedValue } from "@/exercises/grading/returned-value";

/** What the step of a probe answered, or why there is nothing to judge; `called` names it in a sentence. */
export function answerOf(
  observations: Observations,
  probe: string,
  called: string,
  step: Pick<Played, "call" | "made">,
): Returned {
  const problem = noObject(observations, probe, step);
  return problem === null ? returnedValue(observations, probe, called) : { problem };
}

/** That the object was not made, or has no such method yet: of all its steps in the same words. */
function noObject(
  { byProbe, ...others }: Observations,
  probe: string,
  { call, made }: Pick<Played, "call" | "made">,
): Problem | null {
  if (made === undefined) return null;
  const [making, seen] = [byProbe.get(made.probe), byProbe.get(probe)];
  if (making !== undefined && making.outcome !== "returned") {
    const sentence = `making a \`${made.class}\``;
    const object = returnedValue({ byProbe, ...others }, made.probe, sentence);
    return "problem" in object ? object.problem : null;
  }
  const isMissing =
    seen?.outcome === "raised" &&
    seen.error.message.startsWith(`'${made.class}' object has no attribute '${call}'`);
  return isMissing ? { message: `${made.class} has no method \`${call}\` yet` } : null;
}
