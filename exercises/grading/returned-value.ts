import type { Observations, ProgramError } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

export type Returned = { value: PythonValue } | { problem: Problem };

/**
 * What a probe saw, or why there is nothing to judge. `what` names it in a sentence:
 * "boundary_report on random map 3".
 */
export function returnedValue(observations: Observations, probe: string, what: string): Returned {
  const seen = observations.byProbe.get(probe);
  if (seen === undefined) return { problem: notSeen(observations, probe, what) };
  if (seen.outcome === "missing")
    return { problem: { message: `\`${seen.name}\` is not defined` } };
  if (seen.outcome === "raised") return { problem: raised(seen.error, what) };
  if (seen.outcome === "timed-out") {
    const message = `${what} did not come to an end within ${seen.seconds} s`;
    return { problem: { message, line: seen.line ?? undefined } };
  }
  if (seen.outcome === "not-called") {
    const message = `${what} was not looked at: an earlier call of \`${seen.name}\` did not come to an end`;
    return { problem: { message } };
  }
  return { value: seen.value };
}

function notSeen(
  { stoppedAfterSeconds, underWay }: Observations,
  probe: string,
  what: string,
): Problem {
  const line = underWay?.line ?? undefined;
  if (stoppedAfterSeconds === null) {
    return { message: `${what} was not looked at: the run ended too early` };
  }
  return underWay?.probe === probe
    ? { message: `${what} did not come to an end within ${stoppedAfterSeconds} s`, line }
    : { message: `${what} was not reached: the program had to be stopped before`, line };
}

function raised(error: ProgramError, what: string): Problem {
  const detail = error.message === "" ? "" : `: ${error.message}`;
  return { message: `${what} raised ${error.type}${detail}`, line: error.line ?? undefined, error };
}
