import type { Observations } from "@/exercises/grading/observation";
import type { Problem } from "@/exercises/grading/report";
import { type Returned, returnedValue } from "@/exercises/grading/returned-value";

/** A call of a story; where it is a method, what its object is made of, and the probe of its making. */
type Called = { call: string; made: { class: string; probe: string } | undefined };

/** What the step of a probe answered, or why there is nothing to judge; `what` names it in a sentence. */
export function answerOf(
  observations: Observations,
  probe: string,
  called: Called,
  what: () => string,
): Returned {
  const seen = observations.byProbe.get(probe);
  if (seen?.outcome === "returned") return { value: seen.value };
  const problem = noObject(observations, probe, called);
  return problem === null ? returnedValue(observations, probe, what()) : { problem };
}

/** That the object was not made, or has no such method yet: of all its steps in the same words. */
function noObject(
  observations: Observations,
  probe: string,
  { call, made }: Called,
): Problem | null {
  if (made === undefined) return null;
  const { byProbe } = observations;
  const [making, seen] = [byProbe.get(made.probe), byProbe.get(probe)];
  if (making !== undefined && making.outcome !== "returned") {
    const object = returnedValue(observations, made.probe, `making a \`${made.class}\``);
    return "problem" in object ? object.problem : null;
  }
  const isMissing =
    seen?.outcome === "raised" &&
    seen.error.message.startsWith(`'${made.class}' object has no attribute '${call}'`);
  return isMissing ? { message: `${made.class} has no method \`${call}\` yet` } : null;
}
